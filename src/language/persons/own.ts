import type { Setting } from '../../engine/setting.ts';
import { changed, unchanged } from '../mutation.ts';
import { fold } from '../normalise.ts';

/** The school's own places, houses and classes, and the schools of its trust, which may look like people: "Mitchell Hall", "Isaac Newton". */
type OwnThings = { readonly has: (words: readonly string[]) => boolean };

/** A house or hall may be called by the beginning of its name. */
const HOUSE = / (?:house|hall|ty|neuadd|building|block) $/;

/** What an account is about may name other schools and rooms: "news of Abbey Meads Primary and Castle Hill Academy". */
const RUN = /\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)+/gu;
const SCHOOL =
  /^(?:primary|infants?|juniors?|academy|school|college|high|nursery|ysgol|middle|first|grammar|prep|preschool|library|hall|theatre|studio|centre|house)$/i;
const namedIn = (about: string): string[] =>
  (about.match(RUN) ?? []).filter((run) => run.split(' ').some((word) => SCHOOL.test(word)));

const made = new WeakMap<object, { readonly accounts: Setting['accounts']; readonly own: OwnThings }>();
const flat = (name: string): string =>
  fold(name)
    .replaceAll(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^the /, '')
    .trim();

/** Worked out once for each school. */
export function ownThings(setting: Setting): OwnThings {
  const { school } = setting;
  const known = made.get(school);
  if (known?.accounts === setting.accounts) return known.own;
  const schools = setting.accounts.flatMap(({ about }) => namedIn(about));
  const names = [
    ...[school.name, school.short, school.town, ...school.sites, ...school.houses, ...school.classes],
    ...schools,
  ]
    .flatMap((n) => n.split(/[,;/]/))
    .map(flat)
    .filter((n) => n.includes(' '));
  const all = names.map((n) => ` ${n} `);
  const houses = all.filter((n) => HOUSE.test(n));
  // A first look by the first word: nearly no name begins with a word of the school's own.
  const inside = new Set(all.flatMap((n) => n.split(' ')));
  for (const name of names) for (const head of changed(name.split(' ')[0] as string)) inside.add(head);
  const own: OwnThings = {
    has: (words) => {
      const [head = ''] = words;
      const hyphen = head.indexOf('-');
      if (!inside.has(hyphen < 0 ? head : head.slice(0, hyphen))) return false;
      const name = words.join(' ').replaceAll('-', ' ');
      const whole = ` ${name} `;
      // Cut short ("Flora Mac" for Flora MacDonald House), or with its first sound changed ("yng Ngardd Mari Lewis").
      const short = words.length > 1 && /(?:^| )\p{L}{3,}$/u.test(name) ? ` ${name}` : whole;
      return (
        all.some((n) => n.includes(whole)) ||
        houses.some((n) => n.startsWith(short)) ||
        unchanged(name).some((once) => all.some((n) => n.startsWith(` ${once} `)))
      );
    },
  };
  made.set(school, { accounts: setting.accounts, own });
  return own;
}
