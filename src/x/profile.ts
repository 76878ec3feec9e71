import type { Profile } from '../post.ts';
import type { Finder } from './selectors.ts';
import { textNodesIn } from './text.ts';

/** What X's page shows of an account or of somebody's post, read where it stands. */

const AT = /^@(\w{1,20})$/;
/** A bio has 160 characters; what else stands beside it in a hover card is no use. */
const MOST = 400;

/** The words that a part of the page shows, piece by piece, without its buttons and what only decorates. */
function piecesIn(root: Element): string[] {
  const pieces: string[] = [];
  let last: Element | null = null;
  for (const node of textNodesIn(root)) {
    const holder = node.parentElement;
    const text = node.textContent?.trim();
    const off = holder?.closest('button,[role="button"],[aria-hidden="true"]');
    // A row of a list of people is itself a button.
    if (!text || (off && !off.contains(root))) continue;
    // "@" and the handle may be two nodes of one element.
    if (holder === last) pieces.push((pieces.pop() ?? '') + text);
    else pieces.push(text);
    last = holder;
  }
  return pieces;
}

/** The account named in `root`; with `handle`, only that one. `undefined` where no handle is shown. */
function accountIn(root: Element, handle = ''): (Profile & { readonly rest: string }) | undefined {
  const pieces = piecesIn(root);
  const at = pieces.findIndex((p) => {
    const found = AT.exec(p)?.[1];
    return found !== undefined && (handle === '' || found.toLowerCase() === handle.toLowerCase());
  });
  const own = pieces[at]?.slice(1);
  if (own === undefined) return undefined;
  const name = pieces.slice(0, at).join(' ');
  return { handle: own, ...(name ? { name } : {}), rest: pieces.slice(at + 1).join(' ') };
}

/** Whose Follow button this is: in a list of people, a hover card, a post, or on the profile's own page. */
export function profileBy(finder: Finder, button: Element): Profile | undefined {
  const handle = AT.exec(/@\w+/.exec(button.getAttribute('aria-label') ?? '')?.[0] ?? '')?.[1];
  const near = finder.closest('person', button);
  const root = near ?? finder.closest('column', button) ?? button;
  const found = accountIn(finder.first('userName', root) ?? root, handle);
  if (!found) return handle === undefined ? undefined : { handle };
  const { rest, ...profile } = found;
  // On a profile's own page the rest is the timeline; in a post it is the hour.
  const bio = finder.first('bio', root)?.textContent ?? (near && !finder.first('userName', near) ? rest : '');
  return { ...profile, ...(bio ? { bio: bio.slice(0, MOST) } : {}) };
}

/** Somebody's post: its words, its pictures' descriptions (and those of a post that it quotes), and whose it is. */
export type Shared = { readonly text: string; readonly profile?: Profile };

export function sharedIn(finder: Finder, root: Element): Shared {
  const texts = finder.all('postText', root).map((e) => e.textContent ?? '');
  const alts = finder
    .all('postPicture', root)
    .map((e) => e.getAttribute('alt') ?? e.getAttribute('aria-label') ?? '')
    .filter(isAlt);
  const header = finder.first('userName', root);
  const found = header ? accountIn(header) : undefined;
  const text = [...texts, ...alts].join('\n').replaceAll('\u00a0', ' ');
  if (!found) return { text };
  const { rest: _time, ...profile } = found;
  return { text, profile };
}

/** The post with this id, where the page shows it. */
export function shownPost(finder: Finder, id: string): Shared | null {
  const path = `/status/${CSS.escape(id)}`;
  const link = document.querySelector(`article a[href$="${path}"],article a[href*="${path}/"]`);
  const article = link && finder.closest('article', link);
  return article ? sharedIn(finder, article) : null;
}

/** X puts "Image" and the like on pictures without an alt text. */
export const isAlt = (text: string): boolean =>
  text.trim() !== '' && !/^(image|embedded video|gif|photo|media)\s*\d*$/i.test(text.trim());

/** Whom a message goes to, where the conversation's head names one account. */
export function writtenTo(finder: Finder): Profile | undefined {
  const head = finder.first('chatHead', document);
  if (!head) return undefined;
  const links = [...head.querySelectorAll('a[href^="/"]')];
  const handles = links.map((a) => /^\/(\w{1,20})$/.exec(a.getAttribute('href') ?? '')?.[1]);
  const own = [...new Set(handles.filter((h) => h !== undefined))];
  return own.length === 1 && own[0] !== undefined ? { handle: own[0] } : undefined;
}
