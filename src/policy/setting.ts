import type {
  GivenAnswer,
  RegisterLookup,
  RuleSeverity,
  Say,
  School,
  SchoolAccount,
  Setting,
  Witness,
} from '../engine/setting.ts';
import { fill, messageId } from '../engine/words.ts';
import { classesOf, housesOf, kindOf } from './about.ts';
import { withNeverName } from './never-name.ts';
import { RULE_IDS } from './rule-ids.ts';
import type { Policy } from './schema.ts';

/** What the policy does not hold and the caller hands in. */
export type Extra = {
  /** Secret of this installation. */
  readonly key: Uint8Array;
  readonly register?: RegisterLookup;
  readonly witness?: Witness;
  readonly answers?: readonly GivenAnswer[];
  /** Words of the chosen language; the school's own wording goes before them. */
  readonly say?: Say;
  readonly now?: () => number;
};

/** Turns a policy into what the engine needs. Pure. */
export const toSetting = (policy: Policy, extra: Extra): Setting => {
  const register = withNeverName(extra.register, policy.neverName);
  const say = ownWording(policy, extra.say);
  return {
    school: toSchool(policy),
    accounts: toAccounts(policy),
    staff: policy.staff,
    allowedNames: policy.allowedNames.map(({ name, reason, until }) => ({
      name,
      reason,
      ...(until ? { until } : {}),
    })),
    nameStyle: policy.nameStyle,
    namesWithPhotos: policy.namesWithPhotos,
    severities: severitiesOf(policy),
    options: optionsOf(policy),
    parentsChannel: policy.parentsChannel,
    answers: extra.answers ?? [],
    key: extra.key,
    ...(register ? { register } : {}),
    ...(extra.witness ? { witness: extra.witness } : {}),
    ...(say ? { say } : {}),
    ...(extra.now ? { now: extra.now } : {}),
  };
};

const toSchool = (policy: Policy): School => {
  const abouts = policy.accounts.map((a) => a.about);
  return {
    name: policy.schoolName,
    short: policy.schoolShortName || shortNameOf(policy.schoolName),
    town: policy.town,
    phase: policy.phase,
    // A venue that may always be named is, for the rules, as good as the school's own.
    sites: [...policy.sites, ...policy.venuesAllowed],
    phones: policy.phones,
    emails: policy.emails,
    domains: policy.domains,
    hashtags: policy.hashtags,
    houses: distinct([...policy.houses, ...abouts.flatMap(housesOf)]),
    classes: distinct([...policy.classes, ...abouts.flatMap(classesOf)]),
  };
};

/** The accounts with their kinds; the first line of a handle counts. */
export const toAccounts = (policy: Policy): readonly SchoolAccount[] => {
  const seen = new Set<string>();
  const accounts: SchoolAccount[] = [];
  policy.accounts.forEach(({ handle, kind, about }, index) => {
    if (seen.has(handle.toLowerCase())) return;
    seen.add(handle.toLowerCase());
    accounts.push({ handle, kind: kind || kindOf(about, index === 0), about });
  });
  return accounts;
};

/** "Ropewalk Lane Primary School" → "Ropewalk Lane". */
export const shortNameOf = (name: string): string =>
  name
    .replace(
      /[\s,]+(?:(?:c\s?of\s?e|church of england|catholic|r\.?c\.?|voluntary aided|community|foundation|free|independent|preparatory|prep|infant|junior|primary|secondary|high|upper|middle|lower|nursery|special|grammar|girls['’]?|boys['’]?|and|&|school|academy|college|sixth form)[\s,]*)+$/i,
      '',
    )
    .trim();

const severitiesOf = (policy: Policy): Readonly<Record<string, RuleSeverity>> => {
  const out: Record<string, RuleSeverity> = {};
  for (const id of RULE_IDS) {
    const value = policy[id];
    if (value !== 'default') out[id] = value;
  }
  // The plain keys for messages and follows speak unless the rule's own key does.
  out['direct-message'] ??= actionSeverity[policy.messages];
  out['follow'] ??= actionSeverity[policy.follows];
  return out;
};

const actionSeverity = { block: 'block', confirm: 'confirm', allow: 'off' } as const;

const LEFT = 'Our school no longer posts on X.';

const optionsOf = (policy: Policy): Setting['options'] => {
  const out: Record<string, Record<string, unknown>> = {};
  const put = (rule: string, option: string, value: unknown): void => {
    out[rule] = { ...out[rule], [option]: value };
  };
  put('direct-message', 'allowed', policy.messagesAllowed);
  put('follow', 'allowed', policy.followAllowed);
  put('pupil-full-name', 'mentionsAllowed', policy.mentionsAllowed);
  put('away-fixture', 'publicFixtures', policy.publicFixtures);
  for (const rule of ['trip-ahead', 'trip-live', 'residential', 'routine-off-site', 'pick-up-detail']) {
    put(rule, 'protectedStepDown', policy.protectedStepDown);
    put(rule, 'youngestStepUp', policy.youngestStepUp);
  }
  if (policy.posting === 'stopped') put('left-x', 'why', policy.postingStoppedWhy || LEFT);
  put('out-of-hours', 'hours', policy.hours);
  put('signed-in', 'sharedDevice', policy.sharedDevice);
  put('quiet-day', 'dailyMinimum', policy.dailyMinimum);
  for (const { rule, option, value } of policy.ruleOptions) put(rule, option, value);
  return out;
};

const ownWording = (policy: Policy, rest: Say | undefined): Say | undefined => {
  if (policy.wording.length === 0) return rest;
  const own = new Map(policy.wording.map((w) => [messageId(w.rule, w.message).toLowerCase(), w.text]));
  return (id, args) => {
    const words = own.get(id.toLowerCase());
    if (words === undefined) return rest?.(id, args) ?? null;
    return fill(words, args);
  };
};

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)];
