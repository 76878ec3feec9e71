import type { Status } from './health.ts';
import type { Reach } from './reach.ts';

/** What a page of the extension can see of its own copy and browser; null where the browser does not say. */
export type Posture = {
  readonly browser: string;
  readonly family: Family;
  /** May it run in Incognito or private windows? */
  readonly incognito: boolean | null;
  /** May the person switch it off? */
  readonly mayDisable: boolean | null;
  /** Does it run on X? Null while nobody has looked. */
  readonly reach: Reach | null;
};
export type Family = 'chrome' | 'edge' | 'firefox';

export type HoleId =
  | 'remove'
  | 'incognito'
  | 'guest'
  | 'profiles'
  | 'switches'
  | 'process'
  | 'tools'
  | 'copies'
  | 'elsewhere';

/** A way past Gatepost, whether it is open here, and the names of what closes it in this browser. */
export type Hole = {
  readonly id: HoleId;
  readonly state: 'closed' | 'open' | 'unknown';
  /** Names as IT writes them; empty where no browser policy closes it. */
  readonly policies: readonly string[];
};

/** Names of the policies that close each hole, as seen in Chromium 156, Edge's and Firefox 153's lists. */
const NAMES: Readonly<Record<HoleId, Readonly<Record<Family, readonly string[]>>>> = {
  remove: {
    chrome: ['ExtensionSettings: installation_mode force_installed'],
    edge: ['ExtensionSettings: installation_mode force_installed'],
    firefox: ['ExtensionSettings: installation_mode force_installed', 'BlockAboutAddons'],
  },
  incognito: {
    chrome: [
      'IncognitoModeAvailability = 1',
      'IncognitoModeUrlBlocklist = x.com, twitter.com',
      'MandatoryExtensionsForIncognitoNavigation',
    ],
    edge: ['InPrivateModeAvailability = 1'],
    firefox: ['ExtensionSettings: private_browsing true', 'DisablePrivateBrowsing'],
  },
  guest: {
    chrome: ['BrowserGuestModeEnabled = false'],
    edge: ['BrowserGuestModeEnabled = false'],
    firefox: ['BlockAboutProfiles'],
  },
  profiles: {
    chrome: ['BrowserAddPersonEnabled = false', 'BrowserSignin = 2', 'RestrictSigninToPattern'],
    edge: ['BrowserAddProfileEnabled = false', 'BrowserSignin = 2', 'RestrictSigninToPattern'],
    firefox: ['BlockAboutProfiles', 'DisableProfileImport'],
  },
  switches: { chrome: [], edge: [], firefox: ['DisableSafeMode'] },
  process: {
    chrome: ['TaskManagerEndProcessEnabled = false'],
    edge: ['TaskManagerEndProcessEnabled = false'],
    firefox: [],
  },
  tools: {
    chrome: ['DeveloperToolsAvailability = 2', 'RemoteDebuggingAllowed = false'],
    edge: ['DeveloperToolsAvailability = 2', 'RemoteDebuggingAllowed = false'],
    firefox: ['DisableDeveloperTools', 'BlockAboutConfig'],
  },
  copies: {
    chrome: ['ExtensionSettings: "*" blocked', 'BlockExternalExtensions'],
    edge: ['ExtensionSettings: "*" blocked', 'BlockExternalExtensions'],
    firefox: ['ExtensionSettings: "*" blocked', 'InstallAddonsPermission'],
  },
  elsewhere: {
    chrome: ['URLBlocklist = pro.x.com'],
    edge: ['URLBlocklist = pro.x.com'],
    firefox: ['WebsiteFilter'],
  },
};

/** Every way past Gatepost, the ones that are known to be open first. */
export function holesOf(status: Pick<Status, 'installType'>, posture: Posture): readonly Hole[] {
  const forced = status.installType === 'admin' || posture.mayDisable === false;
  const known: Partial<Record<HoleId, Hole['state']>> = {
    remove: forced ? 'closed' : 'open',
    ...(posture.incognito === null ? {} : { incognito: posture.incognito ? 'closed' : 'open' }),
  };
  const order = { open: 0, unknown: 1, closed: 2 } as const;
  return (Object.keys(NAMES) as HoleId[])
    .map((id): Hole => ({ id, state: known[id] ?? 'unknown', policies: NAMES[id][posture.family] }))
    .sort((a, b) => order[a.state] - order[b.state]);
}

/** "Chromium 156.0.8078.0", from the user agent; the version is what IT asks for first. */
export function browserOf(agent: string): { browser: string; family: Family } {
  const found = /(Edg|Firefox|Chrome)\/([\d.]+)/.exec(agent.replace(/Chrome(?=.*Edg)/, ''));
  const [, name = '', version = ''] = found ?? [];
  if (name === 'Firefox') return { browser: `Firefox ${version}`, family: 'firefox' };
  if (name === 'Edg') return { browser: `Edge ${version}`, family: 'edge' };
  return { browser: `Chrome or Chromium ${version}`.trim(), family: 'chrome' };
}

type Line = readonly [string, string];

/** What the network is for and how it stands; addresses of the school's servers are left out, since they name it. */
function networkLines({ network, register }: Status, at: (time: number) => string): readonly Line[] {
  if (network.origins.length === 0) return [['Network', 'none in this build']];
  const { reports } = network;
  const counts = reports?.on
    ? `${reports.waiting} days waiting, last sent ${at(reports.sentAt)}`
    : 'switched off';
  return [
    ['Network', `${network.origins.length} of the school’s servers`],
    ['Register fetched', at(register.fetchedAt)],
    ['Register at the address', register.trouble?.reason ?? 'no trouble'],
    ['Counts', counts],
    ['Counts, last try', reports?.trouble?.reason ?? 'no trouble'],
  ];
}

/**
 * What an IT team needs to help, with nothing personal: no handle, no name, no text, no school, and of bad settings the
 * key and the reason, never the value.
 */
export function diagnosticsOf(status: Status, posture: Posture): string {
  const { policy } = status;
  const at = (time: number): string => (time === 0 ? 'never' : new Date(time).toISOString());
  const lines: readonly Line[] = [
    ['Gatepost', status.version],
    ['Browser', posture.browser],
    ['Installed', status.installType],
    ['May be switched off', posture.mayDisable === null ? 'not known' : posture.mayDisable ? 'yes' : 'no'],
    ['In private windows', posture.incognito === null ? 'not known' : posture.incognito ? 'yes' : 'no'],
    ['Runs on X', posture.reach ?? 'not looked'],
    ['Site', status.siteLabel || 'not set'],
    ['Settings from', policy.source],
    ['Settings read', at(policy.readAt)],
    ['Mode', policy.mode],
    ['When a check cannot run', policy.whenCheckCannotRun],
    ['Fault of the settings', status.fault || 'none'],
    ['Register', status.register.state],
    ['Register from', status.register.from],
    ...networkLines(status, at),
    ['Record', status.recordFault?.reason ?? 'kept'],
    ['Page last heard of', at(status.gateAt)],
    ['Last check', status.lastCheck ? `${at(status.lastCheck.at)} ${status.lastCheck.verdict}` : 'never'],
    ['Not checked then', status.lastCheck?.unchecked.join(', ') || 'nothing'],
    ['Account kind', status.account?.kind ?? 'not known'],
    ['Troubles', status.faults.join(', ') || 'none'],
  ];
  return [
    ...lines.map(([name, value]) => `${name}: ${value}`),
    ...status.problems.map((p) => `Setting not used: ${p.key}: ${p.reason}`),
  ].join('\n');
}
