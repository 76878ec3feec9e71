import { parsePolicy, toWire } from '../../src/policy/parse.ts';
import { isPolicyKey, KEY_NAMES, keyOf } from '../../src/policy/schema.ts';
import {
  DEFAULT_TARGET,
  decodeText,
  isExtensionId,
  isPlatform,
  makeFile,
  PLATFORM_NAMES,
  PLATFORMS,
  type PlatformName,
  PolicyFileError,
  readPolicyFile,
  STORES,
} from '../../src/policy/templates/index.ts';
import { PolicyMaker } from '../../src/ui/options/policy-maker.tsx';
import type {
  MakerAsks,
  MakerField,
  MakerTools,
  RawValues,
} from '../../src/ui/options/policy-maker-tools.ts';
import { download } from '../../src/ui/pages/download.ts';

/** Made by the files themselves, not by a person. */
const MADE = 'keysExpected';

const shown = (value: unknown): string => {
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (Array.isArray(value)) return value.map((entry) => (typeof entry === 'string' ? entry : '')).join('; ');
  return String(value ?? '');
};

const fields: readonly MakerField[] = KEY_NAMES.filter((name) => name !== MADE).map((name) => {
  const { shape, choices, range, fallback, about } = keyOf(name);
  return {
    name,
    group: about.group,
    title: about.title,
    description: about.description,
    shape,
    ...(choices ? { choices } : {}),
    ...(range ? { range } : {}),
    fallback: shown(fallback),
    example: shown(about.example),
    secret: about.sensitive ?? false,
    line: (about.columns ?? []).join(` ${about.separator ?? '|'} `),
  };
});

const BUILD: readonly MakerAsks[] = ['browser', 'id', 'install', 'updateUrl'];
/** What each platform's file says of the browser and the build. */
const ASKS: Readonly<Record<PlatformName, readonly MakerAsks[]>> = {
  policy: [],
  'google-admin': [],
  'windows-reg': BUILD,
  admx: ['browser', 'id'],
  adml: ['browser', 'id'],
  intune: BUILD,
  'intune-detect': BUILD,
  'intune-remove': BUILD,
  macos: BUILD,
  linux: BUILD,
  firefox: ['install', 'firefoxUrl'],
  update: ['id', 'packageUrl', 'version'],
};

const own = ({ [MADE]: _, ...raw }: RawValues): RawValues => raw;

/** The policy room's work for the options page: the same code as the command `npm run policy`. */
const tools: MakerTools = {
  fields,
  platforms: PLATFORM_NAMES.map((name) => ({ name, title: PLATFORMS[name].title, asks: ASKS[name] })),
  target: DEFAULT_TARGET,
  stores: STORES,
  isId: isExtensionId,
  check: (raw) =>
    parsePolicy(own(raw)).problems.map(({ key, entry, reason, whatToDo, level }) => ({
      key,
      ...(entry === undefined ? {} : { entry }),
      reason,
      whatToDo: whatToDo.replace(/ Until then: .*$/, ''),
      advice: level === 'advice',
    })),
  make: (platform, raw, target) => {
    if (!isPlatform(platform)) return null;
    const result = makeFile(platform, own(raw), { ...DEFAULT_TARGET, ...target });
    return 'made' in result ? result.made : null;
  },
  read: (file) => {
    try {
      const { raw } = readPolicyFile(typeof file === 'string' ? file : decodeText(file));
      const unknown = Object.keys(raw).filter((name) => !isPolicyKey(name));
      return { raw: own(toWire(raw)), unknown };
    } catch (error) {
      if (error instanceof PolicyFileError) return error.message;
      throw error;
    }
  },
  save: (text, file) => download(text, file, 'application/octet-stream'),
  kept: { form: {} },
};

/** A section of the options page. */
export const MakerSection = () => <PolicyMaker tools={tools} />;
