import { isObject } from '../is-object.ts';
import { isPolicyKey } from '../schema.ts';
import { type Found, installEntry, type Made, PolicyFileError, type Target, type Wire } from './target.ts';

type Json = Record<string, unknown>;
const print = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The policy as an admin keeps it, the source of all other files. */
export const writePlain = (wire: Wire): Made => ({
  name: 'policy.json',
  text: print(wire),
});

/** "Policy for extensions" of the Google Admin console: each value in a wrapper of this console's own. */
export const writeGoogleAdmin = (wire: Wire): Made => ({
  name: 'gatepost-google-admin.json',
  text: print(Object.fromEntries(Object.entries(wire).map(([key, value]) => [key, { Value: value }]))),
});

/** A file for `/etc/opt/chrome/policies/managed/`, `/etc/chromium/…` or `/etc/opt/edge/…`. */
export const writeLinux = (wire: Wire, target: Target): Made => ({
  name: `gatepost-${target.browser}-linux.json`,
  text: print({
    ...(target.install ? { ExtensionSettings: { [target.id]: installEntry(target) } } : {}),
    '3rdparty': { extensions: { [target.id]: wire } },
  }),
});

/** Firefox's `policies.json`. Note its capital in `Extensions`. */
export const writeFirefox = (wire: Wire, target: Target): Made => ({
  name: 'policies.json',
  text: print({
    policies: {
      ...(target.install
        ? {
            ExtensionSettings: {
              [target.firefoxId]: {
                installation_mode: 'force_installed',
                install_url: target.firefoxUrl,
                private_browsing: true,
                default_area: 'navbar',
              },
            },
          }
        : {}),
      '3rdparty': { Extensions: { [target.firefoxId]: wire } },
    },
  }),
});

/** Finds the policy in any of the JSON shapes above. */
export const readJson = (text: string): Found => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new PolicyFileError(`This is not valid JSON: ${whereIn(text, error)}`);
  }
  if (!isObject(value)) throw new PolicyFileError('The file holds no object { … } of settings.');
  const third = isObject(value['policies']) ? value['policies']['3rdparty'] : value['3rdparty'];
  if (isObject(third)) {
    const extensions = third['extensions'] ?? third['Extensions'];
    const found = isObject(extensions) ? ours(Object.entries(extensions)) : null;
    if (!found) throw new PolicyFileError('There are no settings for Gatepost below "3rdparty".');
    return found;
  }
  if ('policies' in value || 'ExtensionSettings' in value) {
    throw new PolicyFileError(
      'The file installs extensions but holds no settings for Gatepost: "3rdparty" is missing.',
    );
  }
  const wrapped = Object.values(value);
  if (
    wrapped.length > 0 &&
    wrapped.every((v) => isObject(v) && Object.keys(v).length === 1 && 'Value' in v)
  ) {
    return { raw: Object.fromEntries(Object.entries(value).map(([key, v]) => [key, (v as Json)['Value']])) };
  }
  return { raw: value };
};

/** Of several extensions' settings, those with our keys. */
const ours = (entries: readonly (readonly [string, unknown])[]): Found | null => {
  let best: Found | null = null;
  let most = -1;
  for (const [id, raw] of entries) {
    if (!isObject(raw)) continue;
    const known = Object.keys(raw).filter(isPolicyKey).length;
    if (known > most) {
      most = known;
      best = { raw, id };
    }
  }
  return best;
};

/** "line 3, column 12: …", as far as the engine's own message tells. */
const whereIn = (text: string, error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  const at = /position (\d+)/.exec(message)?.[1];
  if (at === undefined)
    return /end of/i.test(message) ? 'it ends too early. Look for a missing } or ].' : message;
  const before = text.slice(0, Number(at)).split('\n');
  return `line ${before.length}, column ${before.at(-1)!.length + 1}. Look for a missing comma, quote or bracket there.`;
};
