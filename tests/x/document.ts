/** The HTML of the practice page, its content security policy and its pictures. */
import { randomBytes } from 'node:crypto';
import type { Reply } from './answers.ts';
import type { Bundle } from './build.ts';
import { ACCOUNTS, OTHERS, type Person } from './people.ts';

const BACKGROUNDS: Readonly<Record<string, string>> = { light: '#FFFFFF', dim: '#15202B', dark: '#000000' };

const escaped = (text: string) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

/** The state that X writes into its page: who is signed in, by id and by handle. */
function initialState(account: Person) {
  const entities = Object.fromEntries(
    [...ACCOUNTS, ...OTHERS].map((one) => [
      one.id,
      { id_str: one.id, screen_name: one.handle, name: one.name, protected: one.protectedPosts === true },
    ]),
  );
  return {
    session: { user_id: account.id, isActiveCreator: false },
    settings: { remote: { settings: { screen_name: account.handle } } },
    entities: { users: { entities, errors: {}, fetchStatus: {} } },
    featureSwitch: { user: { config: { longform_notetweets_max_tweet_per_thread: { value: 25 } } } },
  };
}

/** The page at `url` for this account; `/i/frame` is an empty page of the same origin. */
export function document(url: URL, account: Person, made: Bundle): Reply {
  const nonce = randomBytes(16).toString('base64');
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `script-src 'nonce-${nonce}' 'self' 'unsafe-inline' https://*.twimg.com; worker-src 'self' blob:; object-src 'none'`,
    'set-cookie': [
      `twid=u%3D${account.id}; Path=/; Secure; SameSite=None`,
      'ct0=0123456789abcdef0123456789abcdef; Path=/; Secure; SameSite=Lax',
      'auth_token=practice; Path=/; Secure; HttpOnly',
    ],
  };
  if (url.pathname === '/i/frame')
    return { status: 200, headers, body: '<!doctype html><title>Frame</title><body></body>' };
  const state = JSON.stringify(initialState(account)).replace(/</g, '\\u003c');
  const theme = url.searchParams.get('theme') ?? 'light';
  const paper = BACKGROUNDS[theme] ?? BACKGROUNDS['light'];
  const scheme = theme === 'light' ? 'light' : 'dark';
  const script = `https://abs.twimg.com/responsive-web/client-web/main.${made.hash}.js`;
  const body = `<!DOCTYPE html>
<html dir="ltr" lang="${escaped(url.searchParams.get('lang') ?? 'en')}" style="color-scheme: ${scheme}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover">
<title>Home / X</title><style nonce="${nonce}">${made.css}</style></head>
<body style="background-color: ${paper};"><div id="react-root"></div>
<script nonce="${nonce}">window.__INITIAL_STATE__=${state};window.__META_DATA__={"env":"prod","isLoggedIn":true};</script>
<script nonce="${nonce}" src="${script}" crossorigin="anonymous"></script></body></html>`;
  return { status: 200, headers, body };
}

/** X's picture hosts: an emoji, or a plain landscape standing for a photo. Every emoji is one face: the text holds the real one. */
export function picture(url: URL, cors: Readonly<Record<string, string>>): Reply {
  const headers = { ...cors, 'content-type': 'image/svg+xml', 'cache-control': 'max-age=3600' };
  const emoji = /\/emoji\/v2\/svg\/([0-9a-f-]+)\.svg$/.exec(url.pathname);
  if (emoji) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><circle cx="18" cy="18" r="17" fill="#ffcc4d"/><circle cx="12" cy="14" r="2.5" fill="#664500"/><circle cx="24" cy="14" r="2.5" fill="#664500"/><path d="M9 21c3 8 15 8 18 0z" fill="#664500"/></svg>`;
    return { status: 200, headers, body: svg };
  }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 340"><rect width="600" height="340" fill="#bcd7e6"/><circle cx="470" cy="80" r="36" fill="#fff3c4"/><path d="M0 260 150 150 270 235 400 130 600 270V340H0Z" fill="#5d8a66"/><path d="M0 300 220 220 420 300 600 250V340H0Z" fill="#3f6b4b"/></svg>`;
  return { status: 200, headers, body: svg };
}
