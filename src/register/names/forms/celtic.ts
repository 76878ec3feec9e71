/** Groups of forms of given names of Welsh, Irish and Scottish families; see `short-forms.ts`. */
export const CELTIC = `
alistair alasdair alastair al
aodhan aidan
aoife eefa
bethan beth
bronwen bron
callum cal calum
caoimhe keeva kiva
ciara kiera keira
connor con conor
dafydd dai daf
declan dec
domhnall donal
dylan dyl
eilidh ailidh eily
fergus ferg gus
finnian finn fin
gwendolen gwen gwenda gwendoline gwenllian
iain ian
isla iyla
kieran kier keiran ciaran
llewelyn llew lyn llewellyn
lowri low
mhairi mairi vari
niamh neve nieve
oisin osheen
padraig paddy podge
rhiannon rhi rhian
rhys reece reese
ruaridh rory ruairi ruari ruadhri
saoirse sersha
seamus shay
sean shaun shawn sion
seonaid shona
sinead shinade
siobhan shiv
tadhg tadgh teague
tomos tom twm
`;
