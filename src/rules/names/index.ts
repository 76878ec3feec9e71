import type { Rule } from '../../engine/rule.ts';
import { rule as birthday } from './birthday.ts';
import { rule as familyLink } from './family-link.ts';
import { rule as firstName } from './first-name.ts';
import { rule as identifyingDetails } from './identifying-details.ts';
import { rule as listOfPupils } from './list-of-pupils.ts';
import { rule as nameWithInitial } from './name-with-initial.ts';
import { rule as pupilFullName } from './pupil-full-name.ts';

/** The rules of this folder, in the order in which they are listed for people. */
export const rules: readonly Rule[] = [
  pupilFullName,
  nameWithInitial,
  identifyingDetails,
  listOfPupils,
  familyLink,
  firstName,
  birthday,
];
