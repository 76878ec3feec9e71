import type { Suppressor } from '../../engine/rule.ts';
import { nameWords } from './staff.ts';

const RULES = new Set([
  'pupil-full-name',
  'name-with-initial',
  'list-of-pupils',
  'first-name',
  'birthday',
  'identifying-details',
]);

/** A name in any order, so that "CARTER, Olivia" is "Olivia Carter". */
const key = (name: string): string =>
  nameWords(name.replace(/^[#@]/, '').replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .sort()
    .join(' ');

/**
 * Names that the school has said may be published, until their last day. Only findings that may be answered: a child
 * on the never-name list stays unnamed. A list is excused when every name in it is.
 */
export const allowedNames: Suppressor = {
  id: 'allowed-names',
  suppresses: (finding, { setting, doc }) => {
    if (setting.allowedNames.length === 0 || finding.answers.length === 0 || !RULES.has(finding.rule))
      return false;
    const today = doc.post.at.local.slice(0, 10);
    const allowed = new Set(
      setting.allowedNames.filter((a) => a.until === undefined || a.until >= today).map((a) => key(a.name)),
    );
    const names = finding.spans.filter((s) => s.kind === 'name');
    return names.length > 0 && names.every((s) => allowed.has(key(s.quote)));
  },
};
