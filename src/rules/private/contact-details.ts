import type { PrivateFact } from '../../engine/facts.ts';
import type { Draft, Rule, Scene } from '../../engine/rule.ts';
import { replace, spanOf } from '../../engine/span.ts';

const KINDS: Readonly<Record<string, string>> = {
  phone: 'message_phone',
  email: 'message_email',
  address: 'message_address',
  payment: 'message_payment',
  handle: 'message_handle',
};

/** A private phone, e-mail, address, bank account or account elsewhere. Each find is a finding of its own. */
export const contactDetails: Rule = {
  id: 'contact-details',
  room: 'private',
  title: 'Private phone numbers, e-mails and addresses',
  severity: 'block',
  source: 'ICO; Education Data Hub',
  words: {
    message: 'This gives a private contact.',
    message_phone: 'This phone number is not one of the school’s.',
    message_email: 'This looks like a private e-mail address.',
    message_address: 'This looks like somebody’s home address.',
    message_payment: 'This gives details of a bank account or a payment.',
    message_handle: 'This leads to somebody’s private account or group.',
    because: 'Anyone can read a post, copy it and keep it, long after it is deleted.',
    fix_office: 'Give the school’s instead: $1',
    fix_remove: 'Take it out',
    answer_public_contact: 'It is public: an office, a firm or a helpline',
    answer_agreed: 'It is mine to share, and the school has agreed',
  },
  judge: (scene) =>
    scene.facts
      .of('private')
      .filter((fact) => fact.what in KINDS)
      .map((fact) => draft(scene, fact)),
};

function draft({ doc, setting }: Scene, fact: PrivateFact): Draft {
  const span = spanOf(doc, fact, 'contact');
  const { phones, emails } = setting.school;
  const instead =
    fact.what === 'phone' ? phones[0] : fact.what === 'email' ? (emails[0] ?? phones[0]) : undefined;
  const office =
    instead === undefined ? [] : [{ label: 'fix_office', args: [instead], edits: [replace(span, instead)] }];
  return {
    severity: 'block',
    spans: [span],
    message: KINDS[fact.what] ?? 'message',
    fixes: [...office, { label: 'fix_remove', edits: [replace(span, '')] }],
    answers: fact.what === 'payment' ? ['agreed'] : ['public_contact', 'agreed'],
    evidence: fact.evidence,
  };
}
