import { entryOf, UNASKED } from '../lexicon/entry.ts';
import { type Known, know, NOTHING } from '../lexicon/know.ts';
import { COMMON, FAMILY, FIRST, GIVEN, PLACE } from '../lexicon/table.ts';
import { isClass } from '../school-years.ts';
import { endsLikeFamily, startsLikeGiven } from './morphology.ts';

/** Words that look like names in some list and are none in a school's post. */
export const NO_NAMES =
  'i a an the and or but so we our us you your he she it they them his her their its my me mine this that these those to of in on at by for from with as is are was were be been am do did does has had have not no yes if then than when while who what which how why where there here all any some more most very just only also too up out off over down into onto upon about after before again once ever never always yet still even much many such both each every other another same own well let lets gon gonna wanna gotta na ca ai cmon ok okay hi hello hey dear please thanks thank year years school class poor merry xmas feliz wesolych swiat frohe weihnachten buon natale joyeux navidad nadolig llawen craciun fericit guten buenas buenos bonne judge frau herr senora motm potm ft ht aero sci papa uni rd ave ln cres esq tagalog bangla bengali urdu punjabi gujarati pashto dari farsi tigrinya amharic swahili mandarin cantonese makaton bsl british ukrainian romanian bulgarian hungarian lithuanian latvian portuguese arabic turkish kurdish sylheti';
/** Words that never start or end a name. */
const NEVER = new Set(
  `${NO_NAMES} runners-up runner-up congratz gratz grats shoutout welldone mondays tuesdays wednesdays thursdays fridays saturdays sundays hiya heya shwmae sumae smae helo hylo annwyl noswaith prynhawn dwi falch prif howdy cheers pom mvp gk gs ga gd wd wa cos coz cuz bc innit tbh btw fyi omg lol lmao pls plz thx imo idk comms pres dir sec treas opp dep chor prod gov asst mgr coord fg plt`.split(
    ' ',
  ),
);

/** Knowledge of a word that may hold hyphens or an apostrophe. */
export function knowWord(word: string): Known {
  if (word.includes('-')) {
    const parts = word
      .split('-')
      .filter((p) => p.length > 1)
      .map(knowWord);
    const [first] = parts;
    const last = parts.at(-1);
    if (!first || !last || parts.length < 2) return NOTHING;
    const common = Math.min(...parts.map((p) => (p.own ? Math.min(p.common, 2) : p.common)));
    const given = parts.every((p) => p.given > 0) ? Math.max(...parts.map((p) => p.given)) : 0;
    const family = parts.every((p) => p.family > 0 || p.common === 0)
      ? Math.max(2, ...parts.map((p) => p.family))
      : 0;
    return {
      given,
      family: common >= 3 ? 0 : family,
      common,
      place: false,
      first: false,
      own: parts.every((p) => p.own),
    };
  }
  if (!word.includes("'")) return know(word);
  if (/^(?:o|d|n|m|l|dell|dall|de)'.{3,}$/.test(word))
    return { ...NOTHING, family: 3, given: word.startsWith("d'") ? 1 : 0 };
  return know(word.replaceAll("'", ''));
}

/** "sooooo": one letter three times over. */
function isStretched(word: string): boolean {
  for (let i = 2; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code === word.charCodeAt(i - 1) && code === word.charCodeAt(i - 2)) return true;
  }
  return false;
}
/** "we'll", "don't", "i'w". */
const isShortened = (word: string): boolean =>
  word.includes("'") && /'(?:m|ll|ve|re|d|t|r|n|w|ch|u)$/.test(word);

/** Levels are packed as the lexicon's table packs them, and a few bits more. */
const UNKNOWN = 1 << 10;
const STRANGE = 1 << 11;
/** A small word of another language: three of them in a sentence, and its small-letter words are no names. */
export const FOREIGN = 1 << 12;
/** An English word that no list has as a name. */
export const ORDINARY = 1 << 13;
/** Among the commonest words, and no part of a name. */
export const COMMONEST = 5 << COMMON;
const SMALL_WORDS = new Set(
  'que en el los las por para con una su lo como pero este esta muy sin sobre es son hoy todo dia um uma nao em com voce muito mais foi dos das et est dans pour pas qui sur une avec nous vous je mon bien tout les und der das ist nicht ein eine mit auch auf ich wir ihr di il che per non sono della del anche het een niet zijn voor ook ze se na nie jest sie dla od jak tak bir ve icin bu ne cok gibi da pada yang dan itu ini aku kamu av og som pa det ikke er til jeg du med den att och inte ar jag han pe si cu nu sa din este la mas je sa na za ki ka hai ko se yn yr mewn mae wedi gan gyda bydd oedd sydd ydy heddiw fory plant bach ein eich nhw hefyd iawn bawb dydd neu ond nid ddim agus ag leis beidh muid againn bhi chuig sna aig tha bha airson anns sinn iad cuideachd orgulho hoje obrigado gracias merci danke eleves'.split(
    ' ',
  ),
);

/** What is known of a word as part of a name, packed; read it with the functions below. */
export function levelsOf(word: string, entry = entryOf(word)): number {
  const { levels } = entry;
  if (levels !== UNASKED) return levels;
  const { given, family, common } = entry.known;
  const ordinary = common > 0 && given === 0 && family === 0 ? ORDINARY : 0;
  entry.levels = workOut(word) | ordinary | (SMALL_WORDS.has(word) ? FOREIGN : 0);
  return entry.levels;
}
/** As a given name, 0–3, by the lexicon or by its form. */
export const givenOf = (levels: number): number => (levels >> GIVEN) & 3;
/** As a family name, 0–3, by the lexicon or by its form. */
export const familyOf = (levels: number): number => (levels >> FAMILY) & 3;
/** 0 no ordinary word … 5 among the commonest. */
export const commonOf = (levels: number): number => (levels >> COMMON) & 7;
export const isPlace = (levels: number): boolean => (levels & PLACE) !== 0;
export const isFamilyFirst = (levels: number): boolean => (levels & FIRST) !== 0;
/** Nothing is known of the word at all. */
export const isUnknown = (levels: number): boolean => (levels & UNKNOWN) !== 0;
/** What the levels of a word tell, as a unit holds it. Reading a whole post spells it out: a copy for every word costs time. */
export const toldBy = (levels: number) => ({
  given: givenOf(levels),
  family: familyOf(levels),
  common: commonOf(levels),
  place: isPlace(levels),
  familyFirst: isFamilyFirst(levels),
  unknown: isUnknown(levels),
});
/** No English word, nor much of a name. */
export const isStrange = (levels: number): boolean => (levels & STRANGE) !== 0;

function workOut(word: string): number {
  const known = knowWord(word);
  const strange = known.common === 0 && known.given < 3 && known.family < 3 ? STRANGE : 0;
  if (NEVER.has(word) || isClass(word) || isStretched(word) || isShortened(word)) return COMMONEST | strange;
  const bare = known.common === 0 && known.given === 0 && known.family === 0;
  const long = word.length >= 4;
  const given = Math.max(known.given, bare && long ? startsLikeGiven(word) : 0);
  const family = Math.max(known.family, known.common <= 1 && long ? endsLikeFamily(word) : 0);
  return (
    (given << GIVEN) |
    (family << FAMILY) |
    (known.common << COMMON) |
    (known.place ? PLACE : 0) |
    (known.first ? FIRST : 0) |
    (bare && !known.place && !/\d/.test(word) ? UNKNOWN : 0) |
    strange
  );
}
