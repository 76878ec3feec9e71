/** The documents say what the product does: rules, keys, links and files. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES_DOC, rulesDoc } from '../../scripts/docs-rules.ts';
import { isPolicyKey } from '../../src/policy/schema.ts';
import { DEFAULT_TARGET, makeFile } from '../../src/policy/templates/index.ts';
import { rules } from '../../src/rules/index.ts';

const DOCS = readdirSync('docs')
  .filter((name) => name.endsWith('.md'))
  .map((name) => join('docs', name));
const FILES = ['README.md', ...DOCS];

describe('docs/rules.md', () => {
  it('is as the rules say (else run `npm run docs-rules`)', () => {
    expect(readFileSync(RULES_DOC, 'utf8')).toBe(rulesDoc());
  });

  it('names every rule once', () => {
    const named = [...rulesDoc().matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map((match) => match[1]);
    expect(named.sort()).toEqual(rules.map((rule) => rule.id).sort());
  });
});

describe.each(FILES)('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  it('links to what is there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map((match) => match[1]!);
    expect(links.filter((link) => !existsSync(join(dirname(file), link)))).toEqual([]);
  });

  it('shows policies that can be made into files', () => {
    for (const [, json] of text.matchAll(/```json\n([\s\S]*?)```/g)) {
      const raw = JSON.parse(json!) as Record<string, unknown>;
      if (!Object.keys(raw).some(isPolicyKey)) continue;
      // The one document about the build that names a server speaks of that build's policies.
      const network = file === join('docs', 'network.md') ? ['https://intranet.parkhill.sch.uk'] : [];
      expect(makeFile('policy', raw, { ...DEFAULT_TARGET, network })).toHaveProperty('made');
    }
  });

  it('names commands that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = [...text.matchAll(/npm run (?:-s |--silent )?([a-z][\w:-]*)/g)].map((match) => match[1]!);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
