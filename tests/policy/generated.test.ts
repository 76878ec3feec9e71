import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generated } from '../../scripts/policy-files.ts';
import { managedSchema } from '../../src/policy/managed.ts';
import { isRuleId } from '../../src/policy/rule-ids.ts';
import { KEY_NAMES, keyOf } from '../../src/policy/schema.ts';
import { FIREFOX_ID, SELF_HOSTED_ID } from '../../src/policy/templates/index.ts';
import { rules } from '../../src/rules/index.ts';

const files = await generated();

describe('files made from the schema', () => {
  it.each(files.map((f) => [f.path.replace(/^.*\/(?=public\/|docs\/|src\/)/, ''), f] as const))(
    '%s is as the schema says (else run `npm run policy-files`)',
    (_, { path, text }) => {
      expect(readFileSync(path, 'utf8')).toBe(text);
    },
  );

  it('asks Chrome for plain types only', () => {
    const { type, properties, ...more } = managedSchema() as {
      type: string;
      properties: Record<string, object>;
    };
    expect([type, more]).toEqual(['object', {}]);
    expect(Object.keys(properties)).toEqual([...KEY_NAMES]);
    const plain = { text: 'string', 'yes-no': 'boolean', number: 'integer', list: 'array' };
    for (const name of KEY_NAMES) {
      const { shape, about } = keyOf(name);
      expect(properties[name]).toEqual({
        type: plain[shape],
        title: about.title,
        description: about.description,
        ...(about.sensitive ? { sensitiveValue: true } : {}),
        ...(shape === 'list' ? { items: { type: 'string' } } : {}),
      });
    }
  });

  it('has no two keys that differ by case alone: the registry could not tell them apart', () => {
    expect(new Set(KEY_NAMES.map((name) => name.toLowerCase())).size).toBe(KEY_NAMES.length);
  });

  it('has a key for every rule', () => {
    expect(rules.map((rule) => rule.id).filter((id) => !isRuleId(id))).toEqual([]);
  });

  it('hides what is secret', () => {
    expect(KEY_NAMES.filter((name) => keyOf(name).about.sensitive)).toEqual([
      'neverName',
      'register',
      'reportToken',
    ]);
  });

  it('knows the ids that the builds have', () => {
    const config = readFileSync('wxt.config.ts', 'utf8');
    const key = /'(MII[^']+)'/.exec(config)?.[1] ?? '';
    const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
    expect(hash.replace(/./g, (c) => 'abcdefghijklmnop'[Number.parseInt(c, 16)]!)).toBe(SELF_HOSTED_ID);
    expect(config).toContain(`'${FIREFOX_ID}'`);
  });
});
