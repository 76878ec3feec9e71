import type { Doc } from './doc.ts';
import type { Fact, FactKind, Facts } from './facts.ts';
import type { Answer, Finding, Fix, Severity, Span } from './report.ts';
import type { Setting } from './setting.ts';

/** Everything a rule or recogniser may look at. */
export type Scene = { readonly doc: Doc; readonly setting: Setting; readonly facts: Facts };

/**
 * A recogniser states facts. It runs once for each post, after those that are listed before it, whose facts it may
 * ask for. It must not throw; if it does, only its own facts are lost and the report says so.
 */
export type Recogniser = {
  readonly id: string;
  readonly states: readonly FactKind[];
  readonly recognise: (scene: Scene) => readonly Fact[];
};

/** What a rule hands over; the pipeline adds words, fingerprint and the school's severity. */
export type Draft = {
  readonly severity: Severity;
  /** Spans in original offsets: make them with `spanOf`. At least one, except for rules about the whole post. */
  readonly spans: readonly Span[];
  /** Key into the rule's `words`, for the message; default `message`. */
  readonly message?: string;
  /** Key into the rule's `words`, for the reason; default `because`. */
  readonly because?: string;
  /** Fills `$1`, `$2` … in message and because. */
  readonly args?: readonly string[];
  readonly fixes?: readonly (Omit<Fix, 'label'> & {
    readonly label: string;
    readonly args?: readonly string[];
  })[];
  /** Keys into the rule's `words` named `answer_<id>`; the id is what is recorded. */
  readonly answers?: readonly Answer['id'][];
  /** What the fingerprint is about; default the quotes, folded. */
  readonly about?: string;
  readonly evidence?: readonly string[];
  /** The school's own severity for this rule may not lower this draft (never-name list). */
  readonly fixed?: boolean;
};

export type RuleRoom = 'names' | 'whereabouts' | 'accounts' | 'private' | 'media' | 'habits';

/** One rule, one file. `id` is the file's name. */
export type Rule = {
  readonly id: string;
  readonly room: RuleRoom;
  /** Plain title, for the docs and the options page. */
  readonly title: string;
  /** Default severity, for the docs; a draft may be lower or higher as its evidence goes. */
  readonly severity: Severity;
  /** Where the rule comes from, as `guidance.md` names it. */
  readonly source: string;
  /**
   * English words, by key: `message`, `because`, `fix_<name>`, `answer_<id>`. `$1` … are filled from `args`.
   * The script `npm run locales` puts them into `public/_locales/en/messages.json` as `<rule_id>_<key>` with
   * dashes as underscores.
   */
  readonly words: Readonly<Record<string, string>>;
  /** Options a school may set, by name, with the default and one line for the docs. */
  readonly settings?: Readonly<Record<string, { readonly default: unknown; readonly about: string }>>;
  readonly judge: (scene: Scene) => readonly Draft[];
};

/** Silences findings that a fact or setting excuses; every one silenced is listed in the report with `id`. */
export type Suppressor = {
  readonly id: string;
  readonly suppresses: (
    finding: Pick<Finding, 'rule' | 'spans' | 'answers' | 'fingerprint'>,
    scene: Scene,
  ) => boolean;
};
