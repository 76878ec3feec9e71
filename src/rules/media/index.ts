import type { Rule } from '../../engine/rule.ts';
import { altText } from './alt-text.ts';
import { faces } from './faces.ts';
import { namedInPhoto } from './named-in-photo.ts';
import { photoConsent } from './photo-consent.ts';
import { photoContext } from './photo-context.ts';
import { photoLocation } from './photo-location.ts';
import { pupilWork } from './pupil-work.ts';
import { sensitiveActivity } from './sensitive-activity.ts';
import { textInPhoto } from './text-in-photo.ts';

/** The rules of this folder, in the order in which they are listed for people. */
export const rules: readonly Rule[] = [
  namedInPhoto,
  photoConsent,
  photoContext,
  altText,
  faces,
  photoLocation,
  sensitiveActivity,
  textInPhoto,
  pupilWork,
];
