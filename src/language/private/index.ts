import { isWording, type View } from '../../engine/doc.ts';
import type { PrivateFact } from '../../engine/facts.ts';
import type { Recogniser, Scene } from '../../engine/rule.ts';
import type { School } from '../../engine/setting.ts';
import { type Gates, gatesOf } from '../gate.ts';
import { addressesIn, mayHoldAddresses } from './addresses.ts';
import { credentialsIn, mayHoldCredentials } from './credentials.ts';
import { emailsIn, mayHoldEmails } from './emails.ts';
import { handlesIn, mayHoldHandles } from './handles.ts';
import { identifiersIn } from './identifiers.ts';
import { paymentsIn } from './payments.ts';
import { type Found, mayHoldPhones, phonesIn } from './phones.ts';

/** What a kind of private fact is found by, and whether anything in a view lets it be found. */
type Finder = {
  readonly what: string;
  readonly may: (gates: Gates, view: View) => boolean;
  readonly find: (view: View, school: School) => readonly Found[];
};
/** The order decides who keeps shared words. */
const FINDERS: readonly Finder[] = [
  {
    what: 'identifier',
    may: ({ digits }) => digits >= 4,
    find: (view) => identifiersIn(view).filter((f) => f.kind === 'number'),
  },
  { what: 'credential', may: mayHoldCredentials, find: credentialsIn },
  { what: 'payment', may: ({ digits, url }) => digits >= 8 || url, find: paymentsIn },
  { what: 'email', may: mayHoldEmails, find: emailsIn },
  { what: 'address', may: mayHoldAddresses, find: addressesIn },
  { what: 'phone', may: mayHoldPhones, find: phonesIn },
  { what: 'handle', may: mayHoldHandles, find: handlesIn },
  {
    what: 'bib',
    may: ({ digits }) => digits >= 1,
    find: (view) => identifiersIn(view).filter((f) => f.kind === 'bib'),
  },
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
      if (view.text.length < 4 || !isWording(view)) continue;
      const gates = gatesOf(view);
      for (let i = 0; i < FINDERS.length; i++) {
        const { what, may, find } = FINDERS[i] as Finder;
        if (!may(gates, view)) continue;
        for (const { start, end, because } of find(view, setting.school)) {
          if (facts.some((f) => f.field === view.id && f.start < end && start < f.end)) continue;
          facts.push({ kind: 'private', what, field: view.id, start, end, evidence: [because] });
        }
      }
    }
    return facts;
  },
};
