import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Found, installEntry, type Made, PolicyFileError, type Target, type Wire } from './target.ts';
import { type Element, escapeXml, parseXml } from './xml.ts';

/** Apple's property lists, and the configuration profile made of one. */

export type Plist = string | number | boolean | readonly Plist[] | { readonly [key: string]: Plist };

export const writePlist = (value: Plist): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${node(value, '')}
</plist>
`;

const node = (value: Plist, indent: string): string => {
  if (typeof value === 'string') return `${indent}<string>${escapeXml(value)}</string>`;
  if (typeof value === 'boolean') return `${indent}<${value}/>`;
  if (typeof value === 'number') return `${indent}<integer>${value}</integer>`;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return `${indent}<array/>`;
    return [`${indent}<array>`, ...value.map((v: Plist) => node(v, inner)), `${indent}</array>`].join('\n');
  }
  const rows = Object.entries(value).map(
    ([key, v]) => `${inner}<key>${escapeXml(key)}</key>\n${node(v, inner)}`,
  );
  return rows.length === 0 ? `${indent}<dict/>` : [`${indent}<dict>`, ...rows, `${indent}</dict>`].join('\n');
};

/** Reads a property list. Throws `PolicyFileError` where it breaks the grammar. */
export const parsePlist = (text: string): Plist => {
  const root = parseXml(text);
  const [only, ...more] = root.children;
  if (root.name !== 'plist' || !only || more.length > 0) {
    throw new PolicyFileError('A property list is one value inside <plist>.');
  }
  return plistValue(only);
};

const plistValue = (element: Element): Plist => {
  switch (element.name) {
    case 'string':
      return element.text;
    case 'true':
      return true;
    case 'false':
      return false;
    case 'integer':
      if (!/^\s*[-+]?\d+\s*$/.test(element.text))
        throw new PolicyFileError(`"${element.text}" is no <integer>.`);
      return Number(element.text);
    case 'real':
      return Number(element.text);
    case 'array':
      return element.children.map(plistValue);
    case 'dict': {
      const out: Record<string, Plist> = {};
      for (let i = 0; i < element.children.length; i += 2) {
        const [key, value] = [element.children[i]!, element.children[i + 1]];
        if (key.name !== 'key' || !value)
          throw new PolicyFileError('In a <dict> each <key> is followed by its value.');
        out[key.text] = plistValue(value);
      }
      return out;
    }
    default:
      throw new PolicyFileError(`A property list has no <${element.name}> here.`);
  }
};

const DOMAINS = { chrome: 'com.google.Chrome', edge: 'com.microsoft.Edge' } as const;

/** A configuration profile for macOS. The same target always gives the same identifiers, so that a new one replaces the old. */
export const writeMobileconfig = (wire: Wire, target: Target): Made => {
  const domain = DOMAINS[target.browser];
  const identifier = `org.gatepost.policy.${target.browser}.${target.id}`;
  const payload = (type: string, part: string, content: { readonly [key: string]: Plist }): Plist => ({
    ...content,
    PayloadType: type,
    PayloadIdentifier: `${identifier}.${part}`,
    PayloadUUID: uuid(`${identifier}.${part}`),
    PayloadVersion: 1,
    PayloadEnabled: true,
  });
  const profile: Plist = {
    PayloadContent: [
      payload(`${domain}.extensions.${target.id}`, 'settings', wire),
      ...(target.install
        ? [payload(domain, 'install', { ExtensionSettings: { [target.id]: installEntry(target) } })]
        : []),
    ],
    PayloadDescription: 'Settings of Gatepost, which checks a school’s posts on X before they are published.',
    PayloadDisplayName: 'Gatepost',
    PayloadIdentifier: identifier,
    PayloadOrganization: typeof wire['schoolName'] === 'string' ? wire['schoolName'] : 'Gatepost',
    PayloadScope: 'System',
    PayloadType: 'Configuration',
    PayloadUUID: uuid(identifier),
    PayloadVersion: 1,
  };
  return { name: `gatepost-${target.browser}.mobileconfig`, text: writePlist(profile) };
};

const SETTINGS_TYPE =
  /^com\.(?:google\.Chrome|microsoft\.Edge|org\.chromium\.Chromium)\.extensions\.([a-p]{32})$/i;

/** Reads the settings out of a configuration profile, or out of a bare property list of settings. */
export const readMobileconfig = (text: string): Found => {
  const root = parsePlist(text);
  if (!isDict(root)) throw new PolicyFileError('A configuration profile is a <dict>.');
  const content = root['PayloadContent'];
  const payloads = Array.isArray(content) ? content : [root];
  for (const payload of payloads) {
    if (!isDict(payload)) continue;
    const type = SETTINGS_TYPE.exec(typeof payload['PayloadType'] === 'string' ? payload['PayloadType'] : '');
    if (type || !Array.isArray(content)) {
      const raw = Object.fromEntries(Object.entries(payload).filter(([key]) => !key.startsWith('Payload')));
      return { raw, ...(type ? { id: type[1]! } : {}) };
    }
  }
  throw new PolicyFileError(
    'No payload of type com.google.Chrome.extensions.ID or com.microsoft.Edge.extensions.ID.',
  );
};

const isDict = (value: Plist): value is { readonly [key: string]: Plist } =>
  typeof value === 'object' && !Array.isArray(value);

/** A UUID made from a name (version 8: the bits are ours). */
const uuid = (name: string): string => {
  const hex = bytesToHex(sha256(utf8ToBytes(name)))
    .slice(0, 32)
    .split('');
  hex[12] = '8';
  hex[16] = '89AB'[Number.parseInt(hex[16]!, 16) % 4]!;
  const all = hex.join('').toUpperCase();
  return [all.slice(0, 8), all.slice(8, 12), all.slice(12, 16), all.slice(16, 20), all.slice(20)].join('-');
};
