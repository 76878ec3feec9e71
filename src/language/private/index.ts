import { isProse, type View } from '../../engine/doc.ts';
import type { PrivateFact } from '../../engine/facts.ts';
import type { Recogniser, Scene } from '../../engine/rule.ts';
import type { School } from '../../engine/setting.ts';
import { gatesOf } from '../gate.ts';
import { addressesIn } from './addresses.ts';
import { credentialsIn } from './credentials.ts';
import { emailsIn } from './emails.ts';
import { handlesIn } from './handles.ts';
import { identifiersIn } from './identifiers.ts';
import { paymentsIn } from './payments.ts';
import { type Found, phonesIn } from './phones.ts';

type Finder = (view: View, school: School) => readonly Found[];
/** What each kind of private fact is found by, and how many digits it takes. The order decides who keeps shared words. */
const FINDERS: readonly (readonly [what: string, digits: number, find: Finder])[] = [
  ['identifier', 4, (view) => identifiersIn(view).filter((f) => f.kind === 'number')],
  ['credential', 0, credentialsIn],
  ['payment', 0, paymentsIn],
  ['email', 0, emailsIn],
  ['address', 0, addressesIn],
  ['phone', 0, phonesIn],
  ['handle', 0, handlesIn],
  ['bib', 1, (view) => identifiersIn(view).filter((f) => f.kind === 'bib')],
];

/**
 * States contact details, codes and passwords: `what` is `identifier`, `credential`, `payment`, `email`, `address`,
 * `phone`, `handle` or `bib`. Each finder begins with a cheap sieve that most posts end at.
 */
export const privateDetails: Recogniser = {
  id: 'private-details',
  states: ['private'],
  recognise: ({ doc, setting }: Scene) => {
    const facts: PrivateFact[] = [];
    for (const view of doc.views) {
      if (view.text.length < 4 || !(isProse(view) || view.id.startsWith('poll['))) continue;
      const { digits } = gatesOf(view);
      for (const [what, least, find] of FINDERS) {
        if (digits < least) continue;
        for (const { start, end, because } of find(view, setting.school)) {
          if (facts.some((f) => f.field === view.id && f.start < end && start < f.end)) continue;
          facts.push({ kind: 'private', what, field: view.id, start, end, evidence: [because] });
        }
      }
    }
    return facts;
  },
};
