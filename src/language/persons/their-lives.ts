/*
 * What only somebody grown up has in life, told in the clause right behind the name: children and grandchildren, the
 * exams of those who teach, work on a school's buildings. From general knowledge.
 */

/** "Who have five grandchildren here", "who has two boys at the school". */
const HAS_CHILDREN =
  /^,? ?who (?:has|have|had) (?:(?:had|now|still|an?|\d+|one|two|three|four|five|six|seven|eight|all|several|great|their|her|his|older|younger) )*(?:grand|great-grand|great-)?(?:children|sons?|daughters?)\b/;
/** "X, grandad to three of our pupils"; not "X, mother of the bride". */
const KIN_TO =
  /^, (?:(?:the|our|a|an|much-loved|beloved|proud|devoted|dear|great) )*(?:great-)?(?:grandad|granddad|grandpa|grandfather|granny|nan|nana|grandma|grandmother|mum|mam|dad|mother|father|husband|wife|widow|stepdad|stepmum) (?:of|to) (?!the\b|be\b)/;
/** "On passing her PGCE": what those who teach are trained for. */
const QUALIFIED =
  /^,? ?(?:(?:who|has|have|on|for|just|recently|now|both) )*(?:passed|passing|completed|completing|finished|finishing|gained|gaining|got|getting|achieved|achieving|earned|earning) (?:an?|the|his|her|their) (?:\S+ ){0,2}(?:pgce|qts|npqh|npq\w{1,3}|hlta|qtls|elsa|ectship|phd|doctorate|cipfa|cipd|minibus(?: test)?|d1|hgv|driving instructor)\b/;
/** "Who painted the whole of the fence", "who mended our shed": work on a school's buildings. */
const REPAIRS =
  /^,? ?who (?:has |have |very |so |kindly |also |both )*(?:painted|repainted|mended|fixed|repaired|built|rebuilt|creosoted|cleared|tiled|plastered|rewired|jet-washed|pressure-washed|dug out|unblocked|strimmed|retiled|wired) (?:(?:the|our|all|whole|of|new|old|nursery|infant|junior|school|back|front|leaking|broken|reception) )*(?:fence|fences|shed|sheds|hall|roof|toilets?|boiler|gate|gates|gutters?|corridors?|staffroom|railings?|pergola|sandpit|path|paths|stage lights|lights|car park|wall of the)\b/;

/** What a clause right behind a name tells of a grown-up's life, in words; '' where it tells none: ", who has two sons". */
export function theirLife(after: string): string {
  if (after.startsWith(',') && KIN_TO.test(after)) return 'whose kin it is';
  if (QUALIFIED.test(after)) return 'what those who teach are trained for';
  if (after.includes('who ha') && HAS_CHILDREN.test(after)) return 'children of theirs';
  return REPAIRS.test(after) ? 'work on the buildings' : '';
}
