import type { Group, Key } from '../key.ts';
import { KEY_NAMES, keyOf, type PolicyKey } from '../schema.ts';
import { policyPath } from './registry.ts';
import type { Made, Target, Wire } from './target.ts';
import { escapeXml } from './xml.ts';

/**
 * Templates for the Group Policy editor: one policy for each key. They say what may be set; the values are the
 * admin's. Names in ADMX may hold letters, digits and underscores only, so a rule's dashes become underscores there;
 * the registry's names keep them.
 */

const GROUPS: readonly Group[] = [
  'School',
  'Accounts',
  'People',
  'Checks',
  'Rules',
  'Conduct',
  'Help',
  'Records',
  'Roll-out',
];

export const idOf = (name: string): string => name.replace(/[^A-Za-z0-9]/g, '_');

const title = (target: Target): string =>
  `Gatepost (${target.browser === 'edge' ? 'Microsoft Edge' : 'Google Chrome'})`;

export const writeAdmx = (_wire: Wire, target: Target): Made => {
  const path = policyPath(target);
  const categories = GROUPS.map(
    (group) => `    <category name="Group_${idOf(group)}" displayName="$(string.Group_${idOf(group)})">
      <parentCategory ref="Gatepost" />
    </category>`,
  );
  const text = `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitions xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">
  <policyNamespaces>
    <target prefix="gatepost_${target.browser}" namespace="Gatepost.Policies.${target.browser === 'edge' ? 'Edge' : 'Chrome'}" />
  </policyNamespaces>
  <resources minRequiredRevision="1.0" />
  <supportedOn>
    <definitions>
      <definition name="Supported" displayName="$(string.Supported)" />
    </definitions>
  </supportedOn>
  <categories>
    <category name="Gatepost" displayName="$(string.Gatepost)" />
${categories.join('\n')}
  </categories>
  <policies>
${KEY_NAMES.map((name) => policy(name, path)).join('\n')}
  </policies>
</policyDefinitions>
`;
  return { name: `gatepost-${target.browser}.admx`, text };
};

const policy = (name: PolicyKey, path: string): string => {
  const key = keyOf(name);
  const id = idOf(name);
  const head = `name="${id}" class="Machine" displayName="$(string.${id})" explainText="$(string.${id}_Explain)" key="${escapeXml(path)}"`;
  const place = `      <parentCategory ref="Group_${idOf(key.about.group)}" />
      <supportedOn ref="Supported" />`;
  if (key.shape === 'yes-no') {
    return `    <policy ${head} valueName="${name}">
${place}
      <enabledValue><decimal value="1" /></enabledValue>
      <disabledValue><decimal value="0" /></disabledValue>
    </policy>`;
  }
  return `    <policy ${head} presentation="$(presentation.${id})">
${place}
      <elements>
${element(name, key, path)}
      </elements>
    </policy>`;
};

const element = (name: PolicyKey, key: Key<unknown>, path: string): string => {
  const id = idOf(name);
  if (key.shape === 'list')
    return `        <list id="${id}" key="${escapeXml(path)}\\${name}" valuePrefix="" />`;
  if (key.shape === 'number') {
    return `        <decimal id="${id}" valueName="${name}" required="true" minValue="${key.range!.min}" maxValue="${key.range!.max}" />`;
  }
  if (!key.choices) return `        <text id="${id}" valueName="${name}" required="true" maxLength="1000" />`;
  const items = key.choices.map(
    (choice) =>
      `          <item displayName="$(string.${id}_${idOf(choice)})"><value><string>${escapeXml(choice)}</string></value></item>`,
  );
  return `        <enum id="${id}" valueName="${name}" required="true">\n${items.join('\n')}\n        </enum>`;
};

export const writeAdml = (_wire: Wire, target: Target): Made => {
  const strings: string[] = [];
  const say = (id: string, words: string): void =>
    void strings.push(`      <string id="${id}">${escapeXml(words)}</string>`);
  say('Gatepost', title(target));
  say('Supported', target.browser === 'edge' ? 'Microsoft Edge 120 or later' : 'Google Chrome 120 or later');
  for (const group of GROUPS) say(`Group_${idOf(group)}`, group);
  for (const name of KEY_NAMES) {
    const key = keyOf(name);
    say(idOf(name), key.about.title);
    say(`${idOf(name)}_Explain`, explain(name, key));
    for (const choice of key.choices ?? []) say(`${idOf(name)}_${idOf(choice)}`, choice);
  }
  const text = `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitionResources xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">
  <displayName>${escapeXml(title(target))}</displayName>
  <description>Settings of Gatepost, which checks a school’s posts on X before they are published.</description>
  <resources>
    <stringTable>
${strings.join('\n')}
    </stringTable>
    <presentationTable>
${KEY_NAMES.filter((name) => keyOf(name).shape !== 'yes-no')
  .map(presentation)
  .join('\n')}
    </presentationTable>
  </resources>
</policyDefinitionResources>
`;
  return { name: `gatepost-${target.browser}.adml`, text };
};

const explain = (name: PolicyKey, key: Key<unknown>): string => {
  const { description, example, sensitive } = key.about;
  const shown = Array.isArray(example) ? example.join('\n') : String(example);
  const like = sensitive || shown === '' ? '' : `\n\nFor example:\n${shown}`;
  return `${description}${like}\n\nKey: ${name}`;
};

const presentation = (name: PolicyKey): string => {
  const key = keyOf(name);
  const [id, label] = [idOf(name), escapeXml(key.about.title)];
  const box =
    key.shape === 'list'
      ? `<listBox refId="${id}">${label}</listBox>`
      : key.shape === 'number'
        ? `<decimalTextBox refId="${id}" defaultValue="${String(key.fallback)}">${label}</decimalTextBox>`
        : key.choices
          ? `<dropdownList refId="${id}" noSort="true" defaultItem="${key.choices.indexOf(String(key.fallback))}">${label}</dropdownList>`
          : `<textBox refId="${id}"><label>${label}</label></textBox>`;
  return `      <presentation id="${id}">${box}</presentation>`;
};
