import fc from 'fast-check';
import { parsePolicy, type RawPolicy } from '../../src/policy/index.ts';
import { KEY_NAMES, keyOf, type PolicyKey } from '../../src/policy/schema.ts';

const words = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc.constantFrom(
    'a "b" \\ c',
    "O'Neil",
    '<b>&amp;</b>',
    '1\n2',
    'Ŵyn 🎉',
    "'@",
    '[]',
    '0',
    'true',
    '%PATH%',
    '$x',
    ' ] ',
  ),
);

const valueFor = (name: PolicyKey): fc.Arbitrary<unknown> => {
  const key = keyOf(name);
  if (key.choices) return fc.constantFrom(...key.choices);
  if (key.shape === 'yes-no') return fc.boolean();
  if (key.range) return fc.integer(key.range);
  const { example } = key.about;
  if (key.shape === 'text') return fc.oneof(fc.constant(example), words);
  const entries = Array.isArray(example) && example.length > 0 ? fc.constantFrom(...example) : words;
  return fc.array(fc.oneof(entries, words), { maxLength: 14 });
};

/** Policies without a mistake, with any of the keys. */
export const rightPolicy: fc.Arbitrary<RawPolicy> = fc
  .uniqueArray(fc.constantFrom(...KEY_NAMES), { minLength: 1, maxLength: 15 })
  .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, valueFor(name)]))))
  .map(({ keysExpected: _, ...raw }) => {
    const bad = new Set(parsePolicy(raw).problems.map((p) => p.key));
    return Object.fromEntries(Object.entries(raw).filter(([name]) => !bad.has(name)));
  })
  .filter((raw) => Object.keys(raw).length > 0 && parsePolicy(raw).problems.length === 0);
