import cy from '../../public/_locales/cy/messages.json' with { type: 'json' };
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Say } from '../engine/setting.ts';
import { fill } from '../engine/words.ts';
import type { Policy } from '../policy/index.ts';

type Words = Readonly<Record<string, string>>;
type Catalogue = Readonly<Record<string, { readonly message: string }>>;
export type Language = {
  /** Words for a message id; null to use the English that stands in the code. */
  readonly say: Say;
  /** What X's pages and the extension's own should say instead; undefined to leave it to the browser. */
  readonly words: { readonly onX: Words; readonly onPages: Words } | undefined;
};

const CATALOGUES: Readonly<Record<'en' | 'cy', Catalogue>> = { en, cy };
/** Prefixes of the words that a surface shows; rules' words travel in the report. */
const ON_X = /^(?:ui|gate)_/;
const ON_PAGES = /^(?:ui|page|register)_/;

const wordsOf = (catalogue: Catalogue, prefix: RegExp): Words =>
  Object.fromEntries(
    Object.entries(catalogue)
      .filter(([id]) => prefix.test(id))
      .map(([id, { message }]) => [id, message]),
  );

/**
 * The language of what people read, by the policy's `locale`. A browser speaks its own language and cannot be told
 * otherwise, so where the policy wants another one the words themselves are handed over.
 */
export function languageOf(browser: {
  readonly browser: string;
  readonly say: Say;
}): (locale: Policy['locale']) => Language {
  const own: 'en' | 'cy' = browser.browser.toLowerCase().startsWith('cy') ? 'cy' : 'en';
  const made = new Map<'en' | 'cy', Language>();
  return (locale) => {
    const wanted = locale === 'auto' ? own : locale === 'cy' ? 'cy' : 'en';
    if (wanted === own) return { say: browser.say, words: undefined };
    const ready = made.get(wanted);
    if (ready) return ready;
    const catalogue = CATALOGUES[wanted];
    const language: Language = {
      say: (id, args) => {
        const text = catalogue[id]?.message;
        return text === undefined ? null : fill(text, args);
      },
      words: { onX: wordsOf(catalogue, ON_X), onPages: wordsOf(catalogue, ON_PAGES) },
    };
    made.set(wanted, language);
    return language;
  };
}
