import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../src/policy/index.ts';
import { KEY_NAMES, keyOf } from '../../src/policy/schema.ts';
import { writeAdml, writeAdmx } from '../../src/policy/templates/admx.ts';
import { DEFAULT_TARGET, forTravel, type Target } from '../../src/policy/templates/index.ts';
import { fromRegistry, policyPath, type RegistryValue } from '../../src/policy/templates/registry.ts';
import { type Element, parseXml } from '../../src/policy/templates/xml.ts';

const EDGE: Target = { ...DEFAULT_TARGET, browser: 'edge' };

/**
 * The parts of Microsoft's ADMX schema that our files use: for each element its attributes (! required) and its
 * children in order (? may be missing, + one or more).
 */
const GRAMMAR: Record<string, { attributes?: string[]; children?: string[]; any?: string[] }> = {
  policyDefinitions: {
    attributes: ['xmlns!', 'revision!', 'schemaVersion!'],
    children: ['policyNamespaces', 'resources', 'supportedOn?', 'categories?', 'policies?'],
  },
  policyNamespaces: { children: ['target'] },
  target: { attributes: ['prefix!', 'namespace!'] },
  'policyDefinitions/resources': { attributes: ['minRequiredRevision!', 'fallbackCulture'] },
  'policyDefinitions/supportedOn': { children: ['definitions'] },
  definitions: { children: ['definition+'] },
  definition: { attributes: ['name!', 'displayName!'] },
  categories: { children: ['category+'] },
  category: { attributes: ['name!', 'displayName!', 'explainText'], children: ['parentCategory?'] },
  parentCategory: { attributes: ['ref!'] },
  policies: { children: ['policy+'] },
  policy: {
    attributes: ['name!', 'class!', 'displayName!', 'explainText', 'presentation', 'key!', 'valueName'],
    children: ['parentCategory?', 'supportedOn', 'enabledValue?', 'disabledValue?', 'elements?'],
  },
  'policy/supportedOn': { attributes: ['ref!'] },
  enabledValue: { any: ['decimal', 'string'] },
  disabledValue: { any: ['decimal', 'string'] },
  'enabledValue/decimal': { attributes: ['value!'] },
  'disabledValue/decimal': { attributes: ['value!'] },
  elements: { any: ['decimal', 'text', 'enum', 'list'] },
  'elements/decimal': { attributes: ['id!', 'valueName', 'required', 'minValue', 'maxValue'] },
  'elements/text': { attributes: ['id!', 'valueName', 'required', 'maxLength'] },
  enum: { attributes: ['id!', 'valueName', 'required'], children: ['item+'] },
  item: { attributes: ['displayName!'], children: ['value'] },
  value: { any: ['string', 'decimal'] },
  'value/string': {},
  list: { attributes: ['id!', 'key', 'valuePrefix'] },
  policyDefinitionResources: {
    attributes: ['xmlns!', 'revision!', 'schemaVersion!'],
    children: ['displayName', 'description', 'resources'],
  },
  displayName: {},
  description: {},
  'policyDefinitionResources/resources': { children: ['stringTable?', 'presentationTable?'] },
  stringTable: { children: ['string+'] },
  'stringTable/string': { attributes: ['id!'] },
  presentationTable: { children: ['presentation+'] },
  presentation: { attributes: ['id!'], any: ['decimalTextBox', 'textBox', 'dropdownList', 'listBox'] },
  decimalTextBox: { attributes: ['refId!', 'defaultValue'] },
  textBox: { attributes: ['refId!'], children: ['label', 'defaultValue?'] },
  label: {},
  dropdownList: { attributes: ['refId!', 'noSort', 'defaultItem'] },
  listBox: { attributes: ['refId!'] },
};

const breaches = (element: Element, parent = ''): string[] => {
  const rule = GRAMMAR[`${parent}/${element.name}`] ?? GRAMMAR[element.name];
  if (!rule) return [`<${element.name}> is unknown in <${parent}>`];
  const allowed = (rule.attributes ?? []).map((a) => a.replace('!', ''));
  const out = Object.keys(element.attributes)
    .filter((a) => !allowed.includes(a))
    .map((a) => `<${element.name}> may not have ${a}`);
  for (const a of rule.attributes ?? []) {
    if (a.endsWith('!') && !(a.slice(0, -1) in element.attributes)) out.push(`<${element.name}> lacks ${a}`);
  }
  const names = element.children.map((c) => c.name).join(' ');
  const shape = rule.any
    ? `(?:(?:${rule.any.join('|')})(?: |$))*`
    : (rule.children ?? [])
        .map((c) => `(?:${c.replace(/[?+]$/, '')}(?: |$))${/[?+]$/.exec(c)?.[0] ?? ''}`)
        .join('');
  if (!new RegExp(`^${shape}$`).test(names))
    out.push(`<${element.name}> has the wrong children: ${names.slice(0, 80)}`);
  return [...out, ...element.children.flatMap((c) => breaches(c, element.name))];
};

const all = (element: Element, name: string): Element[] => [
  ...(element.name === name ? [element] : []),
  ...element.children.flatMap((c) => all(c, name)),
];

describe.each([
  ['Chrome', DEFAULT_TARGET],
  ['Edge', EDGE],
])('Group Policy templates for %s', (_, target) => {
  const admx = parseXml(writeAdmx({}, target).text);
  const adml = parseXml(writeAdml({}, target).text);

  it('keep to Microsoft’s schema', () => {
    expect(breaches(admx)).toEqual([]);
    expect(breaches(adml)).toEqual([]);
    const text = writeAdmx({}, target).text;
    for (const [, name] of text.matchAll(/ (?:name|ref|id)="([^"]*)"/g))
      expect(name).toMatch(/^[\p{L}\p{N}_]+$/u);
  });

  it('point only at words and boxes that are there', () => {
    const strings = new Set(all(adml, 'string').map((s) => s.attributes['id']));
    const boxes = new Set(all(adml, 'presentation').map((p) => p.attributes['id']));
    const text = writeAdmx({}, target).text;
    for (const [, id] of text.matchAll(/\$\(string\.([^)]+)\)/g)) expect(strings).toContain(id);
    for (const [, id] of text.matchAll(/\$\(presentation\.([^)]+)\)/g)) expect(boxes).toContain(id);
    expect(strings.size).toBe(all(adml, 'string').length);
    const elements = new Set(all(admx, 'elements').flatMap((e) => e.children.map((c) => c.attributes['id'])));
    for (const presentation of all(adml, 'presentation')) {
      expect(elements).toContain(presentation.children[0]?.attributes['refId']);
    }
  });

  it('have one policy for every key, and what an admin sets there is what Gatepost reads', () => {
    const policies = all(admx, 'policy');
    expect(policies).toHaveLength(KEY_NAMES.length);
    const raw = Object.fromEntries(KEY_NAMES.map((name) => [name, keyOf(name).about.example]));
    const wire: Record<string, unknown> = { ...forTravel({ ...raw, mode: 'audit' }) };
    // What the Group Policy editor writes for each policy, by its element.
    const values: RegistryValue[] = policies.flatMap((policy): RegistryValue[] => {
      const path = policy.attributes['key']!;
      expect(path).toBe(policyPath(target));
      const element = all(policy, 'elements')[0]?.children[0];
      const name = element?.attributes['valueName'] ?? policy.attributes['valueName'] ?? '';
      if (!element) return [{ path, name, value: wire[name] ? 1 : 0 }];
      if (element.name !== 'list') return [{ path, name, value: wire[name] as string | number }];
      const key = element.attributes['key']!;
      const entries = wire[key.slice(path.length + 1)] as string[];
      return entries.map((entry, i) => ({
        path: key,
        name: `${element.attributes['valuePrefix']}${i + 1}`,
        value: entry,
      }));
    });
    const expected = Object.fromEntries(
      Object.entries(wire).filter(([, v]) => !(Array.isArray(v) && v.length === 0)),
    );
    expect(fromRegistry(values).raw).toEqual(expected);
    expect(
      parsePolicy(fromRegistry(values).raw).problems.filter(
        (p) =>
          p.level === 'ignored' && p.value !== '(not delivered)' && !p.reason.includes('no network requests'),
      ),
    ).toEqual([]);
  });

  it('offer every choice, and only right numbers', () => {
    for (const name of KEY_NAMES) {
      const key = keyOf(name);
      const id = name.replace(/-/g, '_');
      const policy = all(admx, 'policy').find((p) => p.attributes['name'] === id)!;
      if (key.choices) expect(all(policy, 'string').map((s) => s.text)).toEqual(key.choices);
      if (key.range) {
        expect(all(policy, 'decimal')[0]?.attributes).toMatchObject({
          minValue: String(key.range.min),
          maxValue: String(key.range.max),
        });
      }
    }
  });
});
