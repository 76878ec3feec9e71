import type { GateWord } from './words.ts';

/**
 * The guard's words in Welsh. Written with care but not by a native speaker: to be checked before a school relies on
 * them (`docs/welsh.md`).
 */
export const cymraeg: Readonly<Record<GateWord, string>> = {
  unchecked_part: 'Y postiad hwn',
  no_answer: 'Nid atebodd gwiriwr Gatepost mewn pryd.',
  failed: 'Roedd nam ar wiriwr Gatepost.',
  bad_answer: 'Rhoddodd gwiriwr Gatepost ateb na ellid ei ddarllen.',
  orphaned:
    'Cafodd Gatepost ei ddiweddaru neu ei ddiffodd tra oedd y dudalen hon ar agor. Ail-lwythwch y dudalen i gael gwirio postiadau eto.',
  account_part: 'Y cyfrif',
  elsewhere:
    'Efallai y bydd X yn postio o gyfrif arall i’r un a ddangosir yma: newidiwyd cyfrif mewn tab arall. Ail-lwythwch y dudalen, yna postiwch eto.',
  press_again: 'Wedi’i wirio. Pwyswch ef eto.',
  sent: 'Mae eich postiad allan.',
  mistake: 'Wedi postio drwy gamgymeriad?',
  mistake_how:
    'Agorwch y postiad, pwyswch y tri dot ar y dde uchaf, dewiswch Dileu, yna Dileu eto. Dywedwch wrth eich DSL hyd yn oed ar ôl iddo fynd: efallai fod rhywun wedi’i weld.',
  open_post: 'Agor y postiad',
  copy_note: 'Copïo nodyn i’r DSL',
  note_copied:
    'Wedi’i gopïo. Mae’r nodyn yn dweud pryd, o ba gyfrif a beth a farciwyd; byth yr hyn a ddywedai’r postiad.',
  note_not_copied: 'Ni ellid ei gopïo. Rhowch yr amser a’r cyfrif i’ch DSL.',
  close: 'Cau',
  unread_body: 'Anfonodd y dudalen y postiad hwn ar ffurf na all Gatepost ei darllen.',
  unread_poll: 'Ni ellid darllen dewisiadau’r pôl.',
  unread_thread:
    'Dyma’r cyntaf o sawl postiad, ac ni all Gatepost weld y lleill. Darllenwch nhw i gyd cyn mynd ymlaen.',
  unread_article: 'Ni ellid darllen testun yr erthygl.',
  unknown_operation: 'Anfonodd X hwn mewn ffordd nad yw Gatepost wedi’i gweld o’r blaen.',
  moved_on:
    'Mae’r testun wedi newid ers iddo gael ei wirio, felly ni newidiwyd dim ar eich rhan. Mae wedi’i wirio eto.',
  not_taken: 'Ni dderbyniodd X y newid. Gwnewch ef yn y postiad eich hun.',
  went_wrong: 'Ni ddaeth y newid allan fel y dylai. Darllenwch y postiad cyn ei anfon.',
  changing:
    'Mae’r postiad yn newid o hyd wrth gael ei wirio. Peidiwch â theipio am eiliad, yna pwyswch Postio eto.',
  post_again: 'Wedi’i wirio. Pwyswch Postio eto i’w anfon.',
  remove_place: 'Tynnwch y lle oddi ar y postiad gyda botwm lle X ei hun.',
  switch_account: 'Newidiwch gyfrif yn X yn gyntaf, yna ysgrifennwch y postiad yno.',
  copied: 'Wedi’i gopïo. Gludwch ef i mewn i $1. Nid oes dim wedi’i anfon.',
  to_parents: 'eich neges i rieni',
  not_copied: 'Ni ellid ei gopïo. Dewiswch y testun a’i gopïo eich hun.',
  held: 'Wedi’i ddal tan $1. Ni phostiwyd dim. Cliciwch fotwm Gatepost i ddod o hyd iddo.',
  held_left:
    'Mae eich postiad wedi’i gadw, ond ni wagiodd X y blwch ysgrifennu. Dilëwch y geiriau yno eich hun.',
  not_held: 'Ni allai Gatepost gadw’r postiad hwn. Mae’n dal yn y blwch ysgrifennu.',
  cannot_hold: 'Ni ellir dal neges nac erthygl yma. Mae’n dal yn y blwch ysgrifennu.',
  not_back:
    'Ni dderbyniodd X y cyfan o’r postiad a ddaliwyd. Mae wedi’i gadw o hyd: dewch o hyd iddo gyda botwm Gatepost.',
  other_account: 'Ysgrifennwyd ar gyfer @$1, ac rydych yn postio fel @$2.',
  was_answer: 'Roedd hwn yn ateb postiad arall. Agorwch y postiad hwnnw a’i ludo yno.',
  own_place:
    'Mae X yn ychwanegu eich lle at y postiad hwn ohono’i hun, felly fe’i hataliwyd ar ei ffordd allan. Nid oes dim wedi’i anfon. Diffoddwch leoedd yn X: Settings, Privacy and safety, Location information.',
  gone: 'Mae’r blwch ysgrifennu wedi cau. Nid oes dim wedi’i anfon.',
  blind: 'Ni all Gatepost weld y blwch ysgrifennu: bydd yn gofyn cyn pob postiad.',
};
