import { mkdirSync, writeFileSync } from 'node:fs';
import { messageId } from '../src/engine/words.ts';
import { cymraeg as cymraegGate } from '../src/gate/words.cy.ts';
import { words as gateWords } from '../src/gate/words.ts';
import { boltWords } from '../src/office/bolt/words.ts';
import { heldWords } from '../src/office/held-words.ts';
import { sentWords } from '../src/office/sent-words.ts';
import { signWords, signWordsWelsh } from '../src/office/sign-words.ts';
import { cymraegOffice } from '../src/office/words.cy.ts';
import { rules } from '../src/rules/index.ts';
import { makerWords } from '../src/ui/options/maker-words.ts';
import { registerWords } from '../src/ui/options/words.ts';
import { cymraegSections } from '../src/ui/pages/sections.cy.ts';
import { pageWords } from '../src/ui/pages/words.ts';
import { cymraeg, cymraegPages } from '../src/ui/words.cy.ts';
import { words } from '../src/ui/words.ts';

/**
 * Writes `public/_locales/<language>/messages.json` from the words in the sources: `npm run locales`.
 * A test holds the committed files to the sources.
 */
type Messages = Record<string, { readonly message: string }>;

const app = {
  en: {
    app_name: 'Gatepost: a check for school posts on X',
    app_description:
      'Checks a school’s post on X before it is published. Nothing that is checked leaves the browser.',
  },
  cy: {
    app_name: 'Gatepost: gwirio postiadau ysgol ar X',
    app_description:
      'Mae’n gwirio postiad ysgol ar X cyn ei gyhoeddi. Nid oes dim a wirir yn gadael y porwr.',
  },
};

const prefixed = (prefix: string, of: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(of).map(([id, text]) => [`${prefix}_${id}`, text]);

/** English: UI words, pages' words, the guard's words and every rule's words. Throws when two ids meet or an id is not allowed. */
export function english(): Messages {
  return messages([
    ...Object.entries(app.en),
    ...prefixed('ui', words),
    ...prefixed('page', pageWords),
    ...prefixed('register', registerWords),
    ...prefixed('maker', makerWords),
    ...prefixed('gate', gateWords),
    ...prefixed('sign', signWords),
    ...prefixed('office', heldWords),
    ...prefixed('office', sentWords),
    ...prefixed('office', boltWords),
    ...rules.flatMap((rule) =>
      Object.entries(rule.words).map(([key, text]): [string, string] => [messageId(rule.id, key), text]),
    ),
  ]);
}

/** Welsh: what people meet on X, popup and notifications; the browser fills in English for the rest. */
export const welsh = (): Messages =>
  messages([
    ...Object.entries(app.cy),
    ...prefixed('ui', cymraeg),
    ...prefixed('page', cymraegPages),
    ...prefixed('page', cymraegSections),
    ...prefixed('gate', cymraegGate),
    ...prefixed('sign', signWordsWelsh),
    ...prefixed('office', cymraegOffice),
  ]);

function messages(entries: readonly (readonly [string, string])[]): Messages {
  const out: Messages = {};
  for (const [id, message] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!/^[a-z0-9_]+$/.test(id)) throw new Error(`"${id}" cannot be a message id: use a–z, 0–9 and _.`);
    if (id in out) throw new Error(`Two messages have the id "${id}": rename one of them.`);
    out[id] = { message };
  }
  return out;
}

export const render = (catalogue: Messages): string => `${JSON.stringify(catalogue, null, 2)}\n`;

if (import.meta.main) {
  for (const [language, catalogue] of Object.entries({ en: english(), cy: welsh() })) {
    mkdirSync(`public/_locales/${language}`, { recursive: true });
    writeFileSync(`public/_locales/${language}/messages.json`, render(catalogue));
  }
}
