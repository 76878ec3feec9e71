/**
 * How this copy of the practice page is set up, from the address it was loaded with. In-page moves drop the query, as
 * X's own addresses have none, so the set-up rides in `history.state` and survives a reload.
 */

export type Via =
  | 'xhr'
  | 'xhr-url'
  | 'xhr-relative'
  | 'xhr-blob'
  | 'xhr-form'
  | 'fetch'
  | 'fetch-url'
  | 'fetch-relative'
  | 'fetch-blob'
  | 'fetch-buffer'
  | 'fetch-form'
  | 'fetch-request'
  | 'fetch-stream'
  | 'beacon'
  | 'beacon-string'
  | 'frame-xhr'
  | 'frame-fetch'
  | 'frame-blank'
  | 'frame-srcdoc';

export type Options = {
  theme: 'light' | 'dim' | 'dark';
  /** `some`: no test ids. `all`: no test ids, no Draft class names, no roles: an editor unlike any known one. */
  lost: 'none' | 'some' | 'all';
  mobile: boolean;
  via: Via;
  /** Seconds of the undo timer; 0 is off. */
  undo: number;
  /** A switch without a reload: the boot state then names the old account. */
  softSwitch: boolean;
  /** How long the profile link keeps the old handle after a switch, in ms; `hold` until `__x.freshen()`. */
  stale: number | 'hold';
  /** Premium's autosave while typing. */
  autosave: boolean;
  /** X's reminder about missing alt text. */
  altPrompt: boolean;
  boost: boolean;
  /** A place that X adds by itself. */
  autoPlace: string;
  /** The handle that is logged in when the viewer is somebody's delegate. */
  delegate: string;
  /** The post button is a new node after each key. */
  newButton: boolean;
  messages: 'xchat' | 'old';
};

const KEPT = [
  'theme',
  'noids',
  'mobile',
  'via',
  'undo',
  'switch',
  'stale',
  'autosave',
  'altprompt',
  'boost',
  'place',
  'delegate',
  'newbutton',
  'messages',
];

const start = new URLSearchParams(location.search);
const kept = new URLSearchParams(
  [...start].some(([key]) => KEPT.includes(key) || key === 'as')
    ? [...start].filter(([key]) => KEPT.includes(key))
    : ((history.state as { options?: string } | null)?.options ?? ''),
);

/** The set-up as a query, to hand on across moves and reloads. */
export const optionsQuery = kept.toString();

const theme = kept.get('theme');
const stale = kept.get('stale');
const noids = kept.get('noids');

export const options: Options = {
  theme: theme === 'dim' || theme === 'dark' ? theme : 'light',
  lost: noids === 'all' ? 'all' : noids ? 'some' : 'none',
  mobile: kept.has('mobile'),
  via: (kept.get('via') ?? 'xhr') as Via,
  undo: Number(kept.get('undo') ?? 0),
  softSwitch: kept.get('switch') === 'soft',
  stale: stale === 'hold' ? 'hold' : Number(stale ?? 1500),
  autosave: kept.has('autosave'),
  altPrompt: kept.has('altprompt'),
  boost: kept.has('boost'),
  autoPlace: kept.get('place') ?? '',
  delegate: kept.get('delegate') ?? '',
  newButton: kept.has('newbutton'),
  messages: kept.get('messages') === 'old' ? 'old' : 'xchat',
};

/** A test id, unless the page has lost them. */
export const tid = (id: string): { 'data-testid'?: string } =>
  options.lost === 'none' ? { 'data-testid': id } : {};
