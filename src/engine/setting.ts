import type { Severity } from './report.ts';

/**
 * What a school has decided, as the engine needs it: plain data and a few handed-in functions, derived from the
 * policy (`policy/`), the register (`register/`) and the answers a person has given. No browser, no clock.
 */
export type AccountKind = 'school' | 'class' | 'department' | 'role' | 'professional' | 'third-party';

export type SchoolAccount = {
  /** Without @. Compared without case. */
  readonly handle: string;
  readonly kind: AccountKind;
  /** What it is about, in the school's words: "Year 4 (Willow 4W, Elm 4E)". */
  readonly about: string;
};

export type School = {
  readonly name: string;
  /** The short name people use. */
  readonly short: string;
  readonly town: string;
  readonly phase: 'nursery' | 'primary' | 'secondary' | 'all-through' | 'special' | 'unknown';
  /** Own sites, halls, fields and rooms: never a trip's place. */
  readonly sites: readonly string[];
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly domains: readonly string[];
  readonly hashtags: readonly string[];
  readonly houses: readonly string[];
  readonly classes: readonly string[];
};

export type NameStyle = 'first' | 'first-initial' | 'none';

export type RuleSeverity = Severity | 'off';

/** What the register says of a name. */
export type RegisterMatch = 'pupil' | 'never-name';

/**
 * The register, asked by name tokens. `pair` takes a given and a family part as they stand in the post (any case,
 * any diacritics); `single` is for the never-name list alone. Synchronous and cheap.
 */
export type RegisterLookup = {
  readonly size: number;
  readonly pair: (given: string, family: string) => RegisterMatch | null;
  readonly single: (given: string) => RegisterMatch | null;
  /** Cheap first sieve: may this word be part of a registered name? False means surely not. */
  readonly mayHold: (word: string) => boolean;
};

/** An answer given earlier, and whether it is for this draft only. */
export type GivenAnswer = {
  readonly fingerprint: string;
  readonly answer: string;
  readonly scope: 'draft' | 'person' | 'school';
};

/** A witness for word class and tense (compromise). Handed in late; undefined until it is loaded. */
export type Witness = {
  /** Is this word, in this sentence, a verb / a noun / a name? `null` when it cannot say. */
  readonly wordClass: (sentence: string, word: string) => 'verb' | 'noun' | 'name' | 'other' | null;
  /** Tense of the main verb of a clause. */
  readonly tense: (clause: string) => 'past' | 'present' | 'future' | null;
};

/** Words for a message id, with `$1`, `$2` … filled in; `null` to use the rule's own English. */
export type Say = (id: string, args: readonly string[]) => string | null;

export type Setting = {
  readonly school: School;
  readonly accounts: readonly SchoolAccount[];
  /** Staff, governors and regular visitors as the school writes them. */
  readonly staff: readonly string[];
  /** Names that may be published, with the reason and the last day (`YYYY-MM-DD`), if any. */
  readonly allowedNames: readonly {
    readonly name: string;
    readonly reason: string;
    readonly until?: string;
  }[];
  readonly nameStyle: NameStyle;
  /** May a first name stand beside a photo? */
  readonly namesWithPhotos: 'never' | 'first-name' | 'full-with-permission';
  /** A rule's severity as the school set it, by rule id. */
  readonly severities: Readonly<Record<string, RuleSeverity>>;
  /** More options of rules, by rule id then option name, as the rule's own `settings` describe. */
  readonly options: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Name of the channel for parents: "ParentMail", "the school app". */
  readonly parentsChannel: string;
  readonly register?: RegisterLookup;
  readonly witness?: Witness;
  readonly answers: readonly GivenAnswer[];
  /** May the poster give this answer about this rule, by the school's policy? Without it, anybody may. */
  readonly mayAnswer?: (rule: string, answer: string) => boolean;
  /** Secret of this installation, for fingerprints. */
  readonly key: Uint8Array;
  readonly say?: Say;
  /** A clock in milliseconds, for `timings`; without it nothing is timed. */
  readonly now?: () => number;
};
