import type { Severity } from '../../engine/report.ts';
import type { Draft, Rule, Scene } from '../../engine/rule.ts';
import { replace, spanOf } from '../../engine/span.ts';
import { gatesOf } from '../../language/gate.ts';
import { setOf } from '../../language/sets.ts';

const SHORTENERS = setOf(
  'bit.ly bitly.com tinyurl.com ow.ly buff.ly goo.gl is.gd rb.gy cutt.ly tiny.cc shorturl.at t.ly v.gd bl.ink lnkd.in rebrand.ly s.id adf.ly soo.gd short.io dlvr.it ift.tt trib.al qrco.de',
);
const SHARED =
  /^(?:drive\.google\.com|docs\.google\.com|photos\.app\.goo\.gl|photos\.google\.com|1drv\.ms|onedrive\.live\.com|[\w-]+\.sharepoint\.com|[\w-]+-my\.sharepoint\.com|(?:www\.)?dropbox\.com|icloud\.com|(?:www\.)?icloud\.com|we\.tl|wetransfer\.com|mega\.nz|(?:app\.)?box\.com)$/;
/** A shared document that is made to be seen by all: a published form or page. */
const PUBLISHED =
  /^\/(?:forms\/d\/e\/[^/]+\/viewform|document\/d\/e\/[^/]+\/pub|presentation\/d\/e\/[^/]+\/pub)/;
const UNSAFE =
  /(?:^|[.-])(?:porn\w*|xxx|onlyfans|fansly|xvideos|xhamster|redtube|youporn|adult|escort\w*|casino\w*|bet365|betfair|betfred|paddypower|ladbrokes|williamhill|skybet|poker\w*|slots|sex|nude\w*)(?:[.-]|$)|\.(?:xxx|adult|porn|sex|bet|casino)$/;
/** Letters that pass for others in a look-alike address. */
const alike = (host: string): string =>
  host
    .replace(/^www\./, '')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/[0o]/g, 'o')
    .replace(/[1il]/g, 'l')
    .replace(/[5s]/g, 's')
    .replace(/-/g, '');

type Risk = { readonly why: string; readonly severity: Severity; readonly insert?: string };

/** Links that hide where they lead, open a drive, or lead where a school should not. */
export const riskyLink: Rule = {
  id: 'risky-link',
  room: 'habits',
  title: 'Links that may be unsafe',
  severity: 'nudge',
  source: 'KCSIE; Education Data Hub',
  words: {
    message_short:
      'This short link hides where it leads. X counts every link as 23 characters, so the full one costs nothing.',
    message_drive:
      'This opens a shared drive. Check that it shows nothing about pupils, and to whom it is open.',
    message_unsafe: 'This link leads to a site for adults or gambling.',
    message_alike: 'This address looks like the school’s but is not it: $1.',
    message_http: 'This link is not secure (http).',
    message_ip: 'This link has only a number for an address.',
    because: 'Families trust a link from the school.',
    fix_https: 'Use https',
    fix_remove: 'Take the link out',
    answer_checked: 'I have opened and checked it',
  },
  judge: (scene) => {
    const drafts: Draft[] = [];
    for (const view of scene.doc.views) {
      if (view.id === 'quoted' || view.id.startsWith('file[')) continue;
      for (const token of gatesOf(view).url ? view.tokens : []) {
        if (token.kind !== 'url') continue;
        const risk = riskOf(token.text, scene);
        if (!risk) continue;
        const span = spanOf(scene.doc, { field: view.id, start: token.start, end: token.end }, 'link');
        drafts.push({
          severity: risk.severity,
          spans: [span],
          message: `message_${risk.why}`,
          args: [token.text],
          fixes: [
            ...(risk.insert === undefined
              ? []
              : [{ label: 'fix_https', edits: [replace(span, risk.insert)] }]),
            { label: 'fix_remove', edits: [replace(span, '')] },
          ],
          answers: risk.severity === 'nudge' ? [] : ['checked'],
          evidence: [risk.why],
        });
      }
    }
    return drafts;
  },
};

function riskOf(link: string, { setting }: Scene): Risk | null {
  let url: URL;
  try {
    url = new URL(/^https?:/i.test(link) ? link : `https://${link}`);
  } catch {
    return null;
  }
  const host = url.hostname.toLowerCase();
  const bare = host.replace(/^www\./, '');
  const own = setting.school.domains.map((d) => d.toLowerCase().replace(/^www\./, ''));
  if (own.some((d) => bare === d || bare.endsWith(`.${d}`))) return http(link, url);
  if (UNSAFE.test(bare)) return { why: 'unsafe', severity: 'block' };
  if (own.some((d) => isAlike(bare, d))) return { why: 'alike', severity: 'confirm' };
  if (SHORTENERS.has(bare)) return { why: 'short', severity: 'nudge' };
  if (SHARED.test(host) && !PUBLISHED.test(url.pathname)) return { why: 'drive', severity: 'confirm' };
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)) return { why: 'ip', severity: 'confirm' };
  return http(link, url);
}

const http = (link: string, url: URL): Risk | null =>
  url.protocol === 'http:'
    ? { why: 'http', severity: 'nudge', insert: link.replace(/^http:/i, 'https:') }
    : null;

/** The school's address with look-alike letters, or its name under another ending. */
function isAlike(host: string, own: string): boolean {
  if (host === own) return false;
  const name = own.split('.')[0] as string;
  return (
    alike(host) === alike(own) ||
    host.startsWith('xn--') ||
    (name.length >= 8 && alike(host.split('.')[0] as string) === alike(name))
  );
}
