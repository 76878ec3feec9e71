/** What stands around a span: points for a pupil and for an adult, each with its reason in plain words. */
export type Context = {
  pupil: number;
  /** Of `pupil`: signs that belong to this very name ("in Year 4", "aged 9", "well done X"). */
  tie: number;
  adult: number;
  /** The words name a thing: a road, an award, a house. */
  thing: boolean;
  titled: boolean;
  kin: boolean;
  former: boolean;
  /** A former pupil, said of this very name; a year stands until the whole post says whether it is over. */
  leaver: boolean;
  /** "(class of 2016)" after the name. */
  classOf?: number;
  staff: boolean;
  learn: boolean;
  /** A word in small letters that is no deed follows: "Summer Rose bedding". */
  noun: boolean;
  /** A role in the plural heads a list that begins here: "Governors: X, Y". */
  heads: boolean;
  /** Where all of a list work that ends here: "X, Y and Z in the kitchen". */
  tail: boolean;
  /** A grown-up's work or office, which no pupil is given, said of this very name: "paramedic X", "X, caretaker". */
  office: boolean;
  /** A class or an age of a child, and nothing more, stands right after the name: "X, 8T, on homework", "X (5M)". */
  classed: boolean;
  /** "X from Year 11": one of that class, whoever else is called so. */
  fromClass: boolean;
  /** Nothing but the name in its line, list item or bracket. */
  alone: boolean;
  readonly why: string[];
  /** Adds to the span's own score as a name. */
  name: number;
  /** Of two ordinary words: above 0 where people alone are told of so, below where places and things are. */
  person: number;
};

/** Nothing stands around it. */
export const emptyContext = (): Context => ({
  pupil: 0,
  tie: 0,
  adult: 0,
  thing: false,
  titled: false,
  kin: false,
  former: false,
  leaver: false,
  staff: false,
  learn: false,
  classed: false,
  fromClass: false,
  alone: false,
  noun: false,
  heads: false,
  tail: false,
  office: false,
  why: [],
  name: 0,
  person: 0,
});

/** Why a name that mostly people of an older generation bear has points for an adult; taken back in a row of younger ones. */
export const OLDER = { why: 'a given name of an older generation', points: 3 } as const;
