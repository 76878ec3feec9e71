import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parsePolicy } from '../../src/policy/index.ts';
import {
  DEFAULT_TARGET,
  decodeText,
  forTravel,
  makeFile,
  type PlatformName,
  PolicyFileError,
  readPolicyFile,
  STORES,
  type Target,
} from '../../src/policy/templates/index.ts';
import { parsePlist } from '../../src/policy/templates/plist.ts';
import { parseReg } from '../../src/policy/templates/reg-file.ts';
import { fromRegistry, policyPath } from '../../src/policy/templates/registry.ts';
import { parseXml } from '../../src/policy/templates/xml.ts';
import { rightPolicy } from './arbitrary.ts';

/** The files that carry a policy. */
const CARRIERS = [
  'policy',
  'google-admin',
  'windows-reg',
  'intune',
  'intune-detect',
  'macos',
  'linux',
  'firefox',
] as const;
const EDGE: Target = { ...DEFAULT_TARGET, browser: 'edge', id: 'a'.repeat(32), updateUrl: STORES.edge };

const SCHOOL = {
  schoolName: 'Ysgol Dŵr-y-Felin',
  mode: 'audit',
  tipsFrom: '2027-01-18',
  firstRunPage: false,
  dailyMinimum: 1,
  accounts: Array.from({ length: 12 }, (_, i) => `DwrYFelin${i + 1} | class | Year ${i + 1}`),
  staff: ["Mrs Siân O'Neil", 'Mr "Taff" Prosser \\ Cover'],
  helpText: 'Not sure?\nAsk <the office> & wait.',
  hashtags: [],
};

const made = (platform: PlatformName, raw: Record<string, unknown>, target = DEFAULT_TARGET): string => {
  const result = makeFile(platform, raw, target);
  if ('refused' in result) throw new Error(JSON.stringify(result.refused));
  return result.made.text;
};

describe.each(CARRIERS)('%s', (platform) => {
  it.each([
    ['Chrome', DEFAULT_TARGET],
    ['Edge', EDGE],
    ['settings only', { ...DEFAULT_TARGET, install: false }],
  ])('turns back into the same policy: %s', (_, target) => {
    const found = readPolicyFile(made(platform, SCHOOL, target));
    expect(found.raw).toEqual(forTravel(SCHOOL));
    if (found.id && platform !== 'firefox') expect(found.id).toBe(target.id);
  });

  it('turns any right policy back into itself', () => {
    fc.assert(
      fc.property(rightPolicy, (raw) => {
        const found = readPolicyFile(made(platform, raw));
        expect(found.raw).toEqual(forTravel(raw));
        expect(parsePolicy(found.raw).problems).toEqual([]);
        const { keysExpected: _, ...policy } = parsePolicy(found.raw).policy;
        expect(policy).toEqual((({ keysExpected: __, ...rest }) => rest)(parsePolicy(raw).policy));
      }),
      { numRuns: 60 },
    );
  });

  it('is not made from a policy with a mistake', () => {
    const result = makeFile(platform, { ...SCHOOL, mode: 'strict', phones: ['call us'] }, DEFAULT_TARGET);
    expect('refused' in result && result.refused.map((p) => p.key)).toEqual(['mode', 'phones']);
  });
});

describe('each platform’s own ways', () => {
  it('wraps values for the Google Admin console alone', () => {
    const json = JSON.parse(made('google-admin', SCHOOL)) as Record<string, unknown>;
    expect(Object.values(json).every((v) => Object.keys(v as object).join() === 'Value')).toBe(true);
    for (const other of ['linux', 'firefox', 'macos', 'windows-reg'] as const) {
      expect(made(other, SCHOOL)).not.toContain('"Value"');
    }
  });

  it('pins, installs and updates as each browser calls it', () => {
    const settings = (platform: PlatformName, target: Target) =>
      (JSON.parse(made(platform, SCHOOL, target)) as { ExtensionSettings: Record<string, object> })
        .ExtensionSettings;
    expect(settings('linux', DEFAULT_TARGET)[DEFAULT_TARGET.id]).toEqual({
      installation_mode: 'force_installed',
      update_url: STORES.chrome,
      toolbar_pin: 'force_pinned',
    });
    expect(settings('linux', EDGE)[EDGE.id]).toMatchObject({
      toolbar_state: 'force_shown',
      update_url: STORES.edge,
    });
    const own = { ...DEFAULT_TARGET, updateUrl: 'https://intranet.example/update.xml' };
    expect(settings('linux', own)[own.id]).toMatchObject({ override_update_url: true });
    expect(made('windows-reg', SCHOOL, own)).toContain('"override_update_url"=dword:00000001');
  });

  it('writes registry files in plain ASCII with CRLF, below the browser’s own key', () => {
    const text = made('windows-reg', SCHOOL, EDGE);
    expect(text).toMatch(/^[\x20-\x7e\r\n]+$/);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toContain('SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\');
    // What was taken out of the policy must not stay behind.
    expect(text).toContain(`[-HKEY_LOCAL_MACHINE\\${policyPath(EDGE)}]`);
  });

  it('reads a list whatever the order the registry gives it in, and other people’s values beside it', () => {
    const values = parseReg(made('windows-reg', SCHOOL));
    const sorted = [...values].sort((a, b) => (a.name < b.name ? -1 : 1));
    const other = {
      path: 'SOFTWARE\\Policies\\Google\\Chrome',
      name: 'HomepageLocation',
      value: 'https://x.example',
    };
    expect(fromRegistry([other, ...sorted]).raw).toEqual(forTravel(SCHOOL));
  });

  it('reads a file that the registry editor exported: UTF-16, long values broken, comments', () => {
    const path = `HKEY_LOCAL_MACHINE\\${policyPath(DEFAULT_TARGET)}`;
    const text = `\ufeffWindows Registry Editor Version 5.00\r\n\r\n; ours\r\n[${path}]\r\n"schoolName"="Dŵr"\r\n"helpText"=hex(1):41,00,\\\r\n  42,00,00,00\r\n`;
    const bytes = new Uint8Array(text.length * 2);
    for (let i = 0; i < text.length; i++)
      new DataView(bytes.buffer).setUint16(i * 2, text.charCodeAt(i), true);
    expect(readPolicyFile(decodeText(bytes)).raw).toEqual({ schoolName: 'Dŵr', helpText: 'AB' });
  });

  it('writes PowerShell in plain ASCII', () => {
    for (const platform of ['intune', 'intune-detect', 'intune-remove'] as const) {
      expect(made(platform, SCHOOL)).toMatch(/^[\x20-\x7e\r\n]+$/);
    }
    expect(made('intune-remove', SCHOOL)).not.toContain('Siân');
  });

  it('keeps a profile’s identifiers from one version to the next, and apart for each browser', () => {
    const ids = (raw: Record<string, unknown>, target: Target) =>
      [...made('macos', raw, target).matchAll(/<key>PayloadUUID<\/key>\s*<string>([^<]+)/g)].map(
        (m) => m[1]!,
      );
    expect(ids(SCHOOL, DEFAULT_TARGET)).toEqual(ids({ mode: 'tips' }, DEFAULT_TARGET));
    expect(new Set([...ids(SCHOOL, DEFAULT_TARGET), ...ids(SCHOOL, EDGE)]).size).toBe(6);
    for (const id of ids(SCHOOL, EDGE))
      expect(id).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/);
  });

  it('names the build in the update manifest', () => {
    const root = parseXml(
      made('update', SCHOOL, {
        ...DEFAULT_TARGET,
        packageUrl: 'https://h.example/a.crx?x=1&y=2',
        version: '1.2.3',
      }),
    );
    expect(root).toMatchObject({
      name: 'gupdate',
      attributes: { xmlns: 'http://www.google.com/update2/response', protocol: '2.0' },
    });
    const app = root.children[0]!;
    expect(app.attributes['appid']).toBe(DEFAULT_TARGET.id);
    expect(app.children[0]?.attributes).toEqual({
      codebase: 'https://h.example/a.crx?x=1&y=2',
      version: '1.2.3',
    });
  });
});

describe('a file that cannot be read says why', () => {
  it.each([
    ['', /empty/],
    ['{"mode": "audit",', /not valid JSON.*line 1/],
    ['[1]', /no object/],
    ['{"ExtensionSettings": {}}', /"3rdparty" is missing/],
    ['{"3rdparty": {"extensions": {}}}', /no settings for Gatepost/],
    ['Windows Registry Editor Version 5.00\n[HKEY_LOCAL_MACHINE\\X]\nmode=1', /Line 3/],
    ['Windows Registry Editor Version 5.00\n"mode"="x"', /Line 2.*below no/],
    ['Windows Registry Editor Version 5.00\n[HKEY_LOCAL_MACHINE\\X]\n"a"=hex(7):00', /Line 3/],
    ['Windows Registry Editor Version 5.00\n[HKEY_LOCAL_MACHINE\\X]\n"a"="b"', /3rdparty/],
    ['<?xml version="1.0"?><plist><dict><key>mode</key></dict></plist>', /followed by its value/],
    ['<?xml version="1.0"?><plist><dict>', /well-formed/],
    ['<?xml version="1.0"?><plist><dict><key>a</key><date/></dict></plist>', /no <date>/],
    ['<?xml version="1.0"?><policyDefinitions/>', /holds no settings/],
  ])('%s', (text, why) => {
    expect(() => readPolicyFile(text)).toThrow(PolicyFileError);
    expect(() => readPolicyFile(text)).toThrow(why);
  });

  it('bytes that are no text', () => {
    expect(() => decodeText(new Uint8Array([0x7b, 0xff, 0xff]))).toThrow(/UTF-8/);
  });

  it('never fails in another way', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CARRIERS),
        fc.nat(),
        fc.string({ maxLength: 5 }),
        (platform, at, junk) => {
          const text = made(platform, SCHOOL);
          const cut = at % text.length;
          try {
            readPolicyFile(text.slice(0, cut) + junk + text.slice(cut + 3));
          } catch (error) {
            expect(error).toBeInstanceOf(PolicyFileError);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});

const python = spawnSync('python3', ['-c', 'import plistlib']).status === 0;
describe.skipIf(!python)('another reader than ours (needs python3)', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gatepost-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('finds the same in a configuration profile', () => {
    const file = join(folder, 'a.mobileconfig');
    writeFileSync(file, made('macos', SCHOOL));
    const script = 'import plistlib,json,sys; print(json.dumps(plistlib.load(open(sys.argv[1],"rb"))))';
    const seen: unknown = JSON.parse(execFileSync('python3', ['-c', script, file], { encoding: 'utf8' }));
    expect(seen).toEqual(parsePlist(made('macos', SCHOOL)));
  });

  it('finds the XML files well-formed', () => {
    for (const platform of ['admx', 'adml', 'update', 'macos'] as const) {
      const file = join(folder, platform);
      writeFileSync(file, made(platform, SCHOOL));
      execFileSync('python3', ['-c', 'import sys,xml.dom.minidom as m; m.parse(sys.argv[1])', file]);
    }
  });
});
