import { setOf } from '../sets.ts';

/** What ends like one who does something, and is no person. */
const NO_DOERS = setOf(
  'order number dinner supper letter letters weather water paper papers poster posters winter summer september october november december easter after over under other others never ever flowers flower corner corners colours colour border borders counter computer computers numbers offer offers newsletter starter starters floor door doors indoor outdoor mirror mirrors error sponsor sponsors visitor visitors theatre chapter chapters register feeder feeders folder folders cover covers butter pepper ginger clover heather lavender juniper cucumber timber amber silver copper river rivers tower towers shower showers tractor motor alligator factor flavour flavours clusters planters quarter quarters layer layers centre member members',
);
const DOERS = setOf(
  'crew team squad cast committee council reps rep captains captain mentor mentors buddies monitors prefects champions champion champs champ heroes stars leads',
);
/** "Gardener", "mentors", "cellist": is the folded word one who does something, by its ending? */
export const isDoer = (word: string): boolean =>
  DOERS.has(word) || (word.length > 5 && /(?:er|or|ist|ian|eer)s?$/.test(word) && !NO_DOERS.has(word));
