import type { PersonFact, Who } from '../../engine/facts.ts';
import type { Context } from './context.ts';

/** A name found in one view, before lists and the whole post have had their say. */
export type Found = {
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly form: PersonFact['form'];
  readonly via: PersonFact['via'];
  /** Folded words, in the order written, particles included. */
  readonly words: readonly string[];
  readonly given: string;
  readonly family: string;
  score: number;
  readonly context: Context;
  readonly famous: 'public' | 'fictional' | null;
  readonly policyStaff: boolean;
  list?: number;
  register?: 'pupil' | 'never-name';
  /** What the model of names says, in log-odds, where it was asked. */
  odds?: number;
};

/** Strongest of what the evidence says about who this is. */
export function whoIs(found: Found): Who {
  const { context: c } = found;
  if (found.register) return 'pupil';
  if (found.policyStaff) return 'staff';
  if (c.titled) return 'staff';
  if (found.famous) {
    // A pupil may bear a famous name: it takes a sign tied to this very name, and no lesson about them.
    if (c.tie >= 3.5 && c.pupil > c.adult) return 'pupil';
    return found.famous;
  }
  if (c.adult >= 3 && c.adult > c.pupil)
    return c.kin ? 'parent' : c.former ? 'former-pupil' : c.staff ? 'staff' : c.learn ? 'public' : 'adult';
  if (c.former) return 'former-pupil';
  if (c.pupil >= 2.5) return 'pupil';
  if (c.pupil >= 1) return 'likely-pupil';
  return 'unclear';
}

export function factOf(found: Found): PersonFact {
  return {
    kind: 'person',
    field: found.field,
    start: found.start,
    end: found.end,
    form: found.form,
    given: found.given,
    family: found.family,
    who: whoIs(found),
    via: found.via,
    evidence: found.context.why,
    ...(found.register ? { register: found.register } : {}),
    ...(found.list === undefined ? {} : { list: found.list }),
  };
}
