import { isProse, type View } from '../../engine/doc.ts';
import type { PrivateFact } from '../../engine/facts.ts';
import type { Recogniser, Scene } from '../../engine/rule.ts';
import type { School } from '../../engine/setting.ts';
import { addressesIn } from './addresses.ts';
import { credentialsIn } from './credentials.ts';
import { emailsIn } from './emails.ts';
import { handlesIn } from './handles.ts';
import { identifiersIn } from './identifiers.ts';
import { paymentsIn } from './payments.ts';
import { type Found, phonesIn } from './phones.ts';

/** What each kind of private fact is found by. The order decides when two claim the same words. */
const FINDERS: readonly (readonly [what: string, find: (view: View, school: School) => readonly Found[]])[] =
  [
    ['identifier', (view) => identifiersIn(view).filter((f) => f.kind === 'number')],
    ['credential', credentialsIn],
    ['payment', paymentsIn],
    ['email', emailsIn],
    ['address', addressesIn],
    ['phone', phonesIn],
    ['handle', handlesIn],
    ['bib', (view) => identifiersIn(view).filter((f) => f.kind === 'bib')],
  ];

/** States contact details, codes and passwords: `what` is `identifier`, `credential`, `payment`,
 * `email`, `address`, `phone`, `handle` or `bib`. */
export const privateDetails: Recogniser = {
  id: 'private-details',
  states: ['private'],
  recognise: ({ doc, setting }: Scene) => {
    const facts: PrivateFact[] = [];
    for (const view of doc.views) {
      if (view.text.length < 4 || !(isProse(view) || view.id.startsWith('poll['))) continue;
      for (const [what, find] of FINDERS) {
        for (const { start, end, because } of find(view, setting.school)) {
          if (facts.some((f) => f.field === view.id && f.start < end && start < f.end)) continue;
          facts.push({ kind: 'private', what, field: view.id, start, end, evidence: [because] });
        }
      }
    }
    return facts;
  },
};
