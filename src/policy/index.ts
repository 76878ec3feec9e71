/** The policy room's front door. */

export { isWithin, ORIGINS } from './built.ts';
export { dayIn, mayAnswer, modeOn, withinHours } from './ladder.ts';
export { type Origin, type Parsed, type Problem, parsePolicy, showValue, toWire } from './parse.ts';
export { profileToPolicy } from './profile.ts';
export { createPolicyReader, type Deps, type PolicyReader } from './read.ts';
export { DEFAULTS, type Policy, type PolicyKey, type RawPolicy } from './schema.ts';
export { type Extra, toAccounts, toSetting } from './setting.ts';
export type { Fault, KeyState, PolicyState, Source } from './state.ts';
export { askWhom, toPolicyView } from './view.ts';
