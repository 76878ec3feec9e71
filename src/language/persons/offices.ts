import { CUE } from '../cues.ts';
import { type Around, SAYS } from './around.ts';
import type { Context } from './context.ts';

/** What pupils are called too, in a council, a play, a club or in praise. */
const SHARED = new Set(
  'councillor councillors counsellor counsellors interpreter interpreters translator coach coaches inspector inspectors adviser advisers advisor advisors technicians driver drivers doctor doctors nurse nurses builder builders detective detectives admin manager managers coordinator co-ordinator teacher teachers historian entrepreneur entrepreneurs gardeners farmers chefs cooks designers makers pilot pilots soldier soldiers shepherd shepherds keeper narrators dancer presenters heads chair chairs vice ceo president secretary treasurer editor editors reporter reporters judge judges director manager leader leaders librarian librarians conductor speaker speakers guest guests artist artists singer singers musician musicians dancer dancers actor actors actress photographer photographers designer baker bakers cook chef scientist scientists poet poets writer writers author authors illustrator deputy head site trainee assistant assistants expert champion maker captain ranger producer storyteller farmer gardener coder programmer player footballer footballers cricketer cricketers jockey boxer golfer engineer engineers mathematician presenter mp pm minister mayor chancellor supervisor colleague volunteer volunteers mentor mentors officer officers inventor explorer magician juggler composer sponsor owner actores actor cadeirydd llywydd awdur bardd awdures cerddor cantores canwr llenor cogydd arweinydd cyflwynydd sax piper'.split(
    ' ',
  ),
);
/** May a pupil hold this office or be praised by this word? */
export const isShared = (role: string): boolean => SHARED.has(role);

/** "Her big sister X", "Ann's twin X": what may stand between an owner and the kin. */
export const WHICH: ReadonlySet<string> = new Set(
  'big little older younger elder eldest youngest baby twin wee other'.split(' '),
);

/** Where the one stands whose kin is told of at `i`: "her", "Ann's" of "Ann's big sister X"; -1 if nobody is. */
export function ownerOf(a: Around, i: number): number {
  let owner = i - 1;
  while (WHICH.has(a.word(owner))) owner--;
  const word = a.word(owner);
  return owner < i - 1 || a.says(owner, SAYS.ofHis) || word.endsWith("'s") || word.endsWith("s'")
    ? owner
    : -1;
}

/** How many words a label may have: "Governors this year:", "First aiders on site today:". */
const LABEL = 7;
/** Where grown-ups work. */
const WORKS = new Set(['kitchen', 'canteen', 'office', 'staff', 'rota', 'pta']);

/** "Governors this year: X", "our SENDCo is X", "Volunteers' rota: Mon X": what stands before says what those named are. */
export function labelled(a: Around, from: number, ctx: Context): void {
  let at = from - 1;
  if (a.says(at, SAYS.is)) {
    const role = at - 1;
    if (
      !a.here(role) ||
      !a.cue(role, CUE.role | CUE.staff) ||
      a.cue(role, CUE.pupil | CUE.award) ||
      isShared(a.word(role))
    )
      return;
    ctx.heads ||= a.word(role).endsWith('s');
    ctx.staff ||= a.cue(role, CUE.staff);
    ctx.office = true;
    if (ctx.adult < 6) a.add('adult', 6, `the role "${a.token(role)?.text}"`);
    return;
  }
  const direct = a.says(at, SAYS.dash);
  // Further back over names, days and commas alone.
  if (!direct)
    for (let n = 0; n < 30 && a.here(at) && a.word(at) !== ':'; n++, at--)
      if (a.token(at)?.shape === 'lower' && !a.says(at, SAYS.small)) return;
  if (!a.here(at) || !a.says(at, SAYS.dash)) return;
  let office = -1;
  for (let j = at - 1, n = 0; a.here(j); j--, n++) {
    if (n >= LABEL || a.cue(j, CUE.pupil | CUE.award | CUE.sport | CUE.praise | CUE.stage)) return;
    const word = a.word(j);
    if (word === ',' || word === ';' || word === ':') break;
    // "Headteacher's tea party: X": what somebody gives, and others are given.
    if (word.endsWith("'s")) return;
    if (a.cue(j, CUE.role | CUE.staff | CUE.kin) || WORKS.has(word)) office = j;
  }
  if (office < 0 || isShared(a.word(office))) return;
  if (direct) {
    ctx.heads = true;
    ctx.office = true;
  }
  ctx.staff ||= a.cue(office, CUE.staff);
  if (ctx.adult < 4) a.add('adult', direct ? 4 : 3, `the label "${a.token(office)?.text}"`);
}
