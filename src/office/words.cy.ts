import type { BoltWord } from './bolt/words.ts';
import type { HeldWord } from './held-words.ts';
import type { SentWord } from './sent-words.ts';

/**
 * What the office says, in Welsh: notifications, the note for the DSL, a tab that nothing can be posted from. Written
 * with care but not by a native speaker: to be checked before a school relies on them (`docs/welsh.md`).
 */
export const cymraegOffice: Readonly<Record<HeldWord | SentWord | BoltWord, string>> = {
  held_title: 'Yn ôl eto? Mae postiad yn aros',
  held_body: 'Cliciwch yma i ddod â’ch postiad yn ôl i X.',
  held_past:
    'Mae’r amser hwnnw wedi mynd heibio. Dewiswch un hwyrach; mae eich drafft yn dal yn y blwch ysgrifennu.',
  held_far:
    'Cedwir postiad am $1 diwrnod ar y mwyaf. Dewiswch amser cynharach; mae eich drafft yn dal yn y blwch ysgrifennu.',
  note_title: 'Nodyn i’r DSL: postiad ar X',
  note_when: 'Pryd: $1',
  note_account: 'Cyfrif: @$1',
  note_account_unknown: 'Cyfrif: anhysbys',
  note_marked: 'Roedd Gatepost wedi marcio:',
  note_line: '- $1',
  note_line_answer: '- $1 (ateb: $2)',
  note_line_fixed: '- $1 (cywirwyd cyn iddo fynd allan)',
  note_nothing: 'Nid oedd Gatepost wedi marcio dim.',
  note_unchecked: 'Ni ellid gwirio rhan ohono.',
  note_passed: 'Aeth allan fel yr oedd.',
  note_answered: 'Aeth allan ar ôl i’r cwestiynau gael eu hateb.',
  note_anyway: 'Fe’i postiwyd beth bynnag. Y rheswm a roddwyd: $1',
  note_unrecorded: 'Nid oes gan Gatepost gofnod o’r postiad hwn.',
  note_end: 'Nid yw Gatepost yn cadw geiriau, enwau na lluniau postiad.',
  bolt_title: 'Mae postiadau o un o’ch tabiau X wedi’u rhwystro',
  bolt_body:
    'Nid yw Gatepost yn rhedeg yn y tab hwnnw, felly ni all X anfon postiadau ohono. Copïwch yr hyn a ysgrifennoch yno, yna cliciwch yma i lwytho’r dudalen eto.',
  bolt_tip: 'Nid yw Gatepost yn rhedeg yn y tab hwn: ni ellir postio dim ohono. Ail-lwythwch y dudalen.',
};
