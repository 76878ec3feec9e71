/** Groups of forms of given names of West African families; see `short-forms.ts`. */
export const AFRICAN = `
chidera dera chi
chimamanda chichi ama
chinedu nedu edu
ifeoluwa ife ifeolu
kelechi kele kc
kenechukwu kene
kwabena kobby ebo
kwaku kweku
oluwadamilola dami damilola lola
oluwadarasimi dara darasimi
oluwafemi femi
oluwakemi kemi
oluwaseun seun
oluwaseyi seyi
oluwaseyifunmi funmi
oluwatobi tobi oluwatobiloba tobiloba
oluwatomisin tomi tomisin
oluwatoyin toyin
taiwo tai
temitope tope temi
tolulope tolu
toluwalase tolu
toluwani tolu
`;
