import type { Token } from '../../engine/doc.ts';
import type { Unit } from './units.ts';

/*
 * A family told of by its name: "the Howells household", "it runs in the Elmi house", "the full Okoro performance".
 */

const HOUSEHOLD = /^(?:household|family|clan|tribe|dynasty|teulu)$/;
/** "The Hutchinson family farm": a firm or a fund, which schools visit or thank. */
const OF_FAMILY =
  /^(?:farm|business|firm|bakery|bakers|butchers|shop|restaurant|estate|trust|foundation|fund|charity|doctor|tree|tomb|vault|seat|home|history)$/;
/** "In the Elmi house", "the full Okoro performance". */
const HOME =
  /^(?:home|kitchen|garden|sofa|garage|allotment|kennel|greenhouse|doorstep|mantelpiece|fridge|shelf|cabinet|lounge|porch|siblings?|brothers|sisters|twins|triplets|boys|girls|lads|lasses|bairns)$/;
/** "The Obafemi boy": of a name that is known. */
const CHILD = /^(?:boy|girl|lad|lass|lassie|laddie|kids?|bairn)$/;
/** "Three Asante brothers", "both Rahmani girls". */
const HOW_MANY = /^(?:the|both|two|three|four|all|these|those)$/;
const KIN = /^(?:siblings|brothers|sisters|twins|triplets|boys|girls|lads|lasses|kids|bairns)$/;
const WAY =
  /^(?:performance|treatment|experience|smile|grin|giggle|style|charm|touch|magic|effect|method|way|hair|laugh|walk)$/;
const FULL = /^(?:full|famous|classic|legendary|usual|trademark|true|great|whole|entire|typical)$/;

/**
 * Is the word a family's name, which a child told of before bears? `from` is the token with which the name begins.
 * `null` where nothing speaks of a family.
 */
export function ofHome(tokens: readonly Token[], unit: Unit, from: number, opens: boolean): boolean | null {
  const before = tokens[from - 1];
  const after = tokens[unit.at + 1];
  if (unit.common >= 3 || unit.place || (unit.family < 2 && !unit.unknown)) return null;
  // "The Howells household", "Wrona family, she goes forward": the child's own.
  // "The Beaver Family Adventure": a title.
  if (
    HOUSEHOLD.test(after?.folded ?? '') &&
    !(after?.shape === 'cap' && tokens[unit.at + 2]?.shape === 'cap')
  )
    return (
      !OF_FAMILY.test(tokens[unit.at + 2]?.folded ?? '') &&
      (!before || opens || before.folded === 'the' || FULL.test(before.folded)) &&
      !isThanked(tokens, unit, from)
    );
  // "Shortlist: Amrit, Truc and the Osinubi twins": others of a list than the one before them.
  if (KIN.test(after?.folded ?? '') && before && HOW_MANY.test(before.folded) && isListed(tokens, from - 2))
    return false;
  // "Teulu Gruffydd, you must be bursting!"
  if (before?.folded === 'teulu' && before.shape === 'cap' && isWordEnd(after)) return true;
  if (
    before &&
    unit.given < 3 &&
    (((isAtHome(unit, after) || atDoor(tokens, unit) || inHouse(tokens, unit)) &&
      (before.folded === 'the' || (KIN.test(after?.folded ?? '') && HOW_MANY.test(before.folded))) &&
      after?.shape === 'lower') ||
      (WAY.test(after?.folded ?? '') && (FULL.test(before.folded) || before.folded === 'the')))
  )
    return true;
  return null;
}

/** Does the sign or word at `at` join what follows to a list, and not to two who are told so: "Ada and Tom, the Carter twins"? */
function isListed(tokens: readonly Token[], at: number): boolean {
  const joint = tokens[at]?.folded ?? '';
  if (joint !== ',') return /^(?:and|&|\+|plus|also|;)$/.test(joint);
  return !(/^(?:and|&)$/.test(tokens[at - 2]?.folded ?? '') && tokens[at - 1]?.shape === 'cap');
}

const isWordEnd = (after: Token | undefined): boolean => after?.kind !== 'word';

const isAtHome = ({ family }: Unit, after: Token | undefined): boolean =>
  HOME.test(after?.folded ?? '') || (family >= 2 && CHILD.test(after?.folded ?? ''));

/** "Thanks to the Barker family for the loan of the tank": for what they gave, and not for the child told of. */
function isThanked(tokens: readonly Token[], { at }: Unit, from: number): boolean {
  const to = tokens[from - 2]?.folded === 'to' ? from - 3 : from - 2;
  const you = tokens[to]?.folded === 'you' ? to - 1 : to;
  if (!/^(?:thanks?|grateful|diolch)$/.test(tokens[you]?.folded ?? '') || tokens[at + 2]?.folded !== 'for')
    return false;
  const what = tokens[at + 3]?.folded ?? '';
  const whom = tokens[at + 4]?.folded ?? '';
  return /^(?:the|their|an?|all)$/.test(what) || (/ing$/.test(what) && /^(?:us|the|their|an?)$/.test(whom));
}

/** "From the Hosseini front door". */
const atDoor = (tokens: readonly Token[], { at }: Unit): boolean =>
  /^(?:front|back|living|dining|trophy)$/.test(tokens[at + 1]?.folded ?? '') &&
  /^(?:door|step|room|garden|gate|cabinet|shelf)$/.test(tokens[at + 2]?.folded ?? '');

/** "Runs in the Elmi house": not "points for the Brunel house". */
const inHouse = (tokens: readonly Token[], { at }: Unit): boolean =>
  tokens[at + 1]?.folded === 'house' && /^(?:in|at|from)$/.test(tokens[at - 2]?.folded ?? '');
