/**
 * Facts: what recognisers state, with evidence. A fact says what stands in the post, never whether that is
 * allowed; rules decide. Offsets are into the *view* (`View.text`) of `field`; `spanOf` in `span.ts` maps them back.
 */
type At = {
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly evidence: readonly string[];
};

/** Who a person is, as far as the post shows. `unclear`: a name with nothing on either side. */
export type Who =
  | 'pupil'
  | 'likely-pupil'
  | 'unclear'
  | 'parent'
  | 'former-pupil'
  | 'adult'
  | 'staff'
  | 'public'
  | 'fictional';

export type PersonFact = At & {
  readonly kind: 'person';
  readonly form: 'full' | 'first' | 'first-initial' | 'initial-surname' | 'surname';
  readonly given: string;
  readonly family: string;
  readonly who: Who;
  /** Said by the register, when there is one. */
  readonly register?: 'pupil' | 'never-name';
  /** Where it was found, if not in plain words. */
  readonly via: 'words' | 'hashtag' | 'mention' | 'file' | 'link' | 'thread';
  /** More spans of the same name, in other fields (a name put together across a thread). */
  readonly also?: readonly { readonly field: string; readonly start: number; readonly end: number }[];
  /** Member of a list of names (`L-R`, cast, squad): the list's number in this post. */
  readonly list?: number;
};

export type PlaceFact = At & {
  readonly kind: 'place';
  /** `own`: the school's own site. `virtual`: Zoom, the app. `studied`: named, not gone to. */
  readonly role: 'venue' | 'town' | 'away-school' | 'generic' | 'transport' | 'own' | 'virtual' | 'studied';
};

export type TimeFact = At & {
  readonly kind: 'time';
  readonly form: 'clock' | 'date' | 'weekday' | 'relative' | 'range' | 'recurring' | 'vague' | 'duration';
  /** Resolved local time(s), `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, where the words allow it. */
  readonly from?: string;
  readonly to?: string;
};

/** One clause (half-open range of a view) and when it speaks of. */
export type ClauseFact = At & {
  readonly kind: 'clause';
  readonly tense: 'past' | 'live' | 'future' | 'recurring' | 'undecided';
};

/** Words that tell what a post is about: pupil, event, delay, closure, residential, fixture, praise, staff, … */
export type CueFact = At & { readonly kind: 'cue'; readonly cue: string };

/** Who goes or who is spoken of: a class, a year group, the whole school, adults. */
export type GroupFact = At & {
  readonly kind: 'group';
  readonly group: 'year' | 'class' | 'team' | 'club' | 'school' | 'pupils' | 'adults';
  /** School year, 0 for Reception, -1 for Nursery, where it can be told. */
  readonly year?: number;
};

/** The rules that ask about trips, of which one speaks for a post. */
export type TripRule =
  | 'trip-ahead'
  | 'trip-live'
  | 'residential'
  | 'coach-delay'
  | 'away-fixture'
  | 'routine-off-site'
  | 'pick-up-detail';

/** What a post says of pupils' whereabouts, now or to come. */
export type TripFact = At & {
  readonly kind: 'trip';
  /** What it is, by the name of the rule that asks about it: a post tells one at most. */
  readonly rule: TripRule;
  readonly tense: 'future' | 'live' | 'recurring' | 'undecided';
  readonly places: readonly PlaceFact[];
  readonly times: readonly TimeFact[];
  /** Times in the same breath that are less likely told: never marked, but taken out with the rest. */
  readonly beside?: readonly TimeFact[];
  /** Nursery to Year 2 are among those who go. */
  readonly youngest: boolean;
  /** At most Year 6 goes, or nobody said and the school is no secondary. */
  readonly primary: boolean;
  /** Transport or a meeting point is told. */
  readonly logistics: boolean;
};

/** Something private: a phone, an e-mail, an address, a password, an identifier, a medical detail. */
export type PrivateFact = At & { readonly kind: 'private'; readonly what: string };

export type Fact =
  | PersonFact
  | PlaceFact
  | TimeFact
  | ClauseFact
  | CueFact
  | GroupFact
  | TripFact
  | PrivateFact;
export type FactKind = Fact['kind'];
export type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>;

/** All facts of a post, asked for by kind. */
export type Facts = {
  readonly of: <K extends FactKind>(kind: K) => readonly FactOf<K>[];
  readonly cues: (cue: string) => readonly CueFact[];
};
