import type { Field, Media, Profile } from '../post.ts';
import { placeChip } from './place.ts';
import { isAlt, type Shared, sharedIn } from './profile.ts';
import type { Finder } from './selectors.ts';

/**
 * What is attached to a composer: own pictures, clips and GIFs with their file names and alt texts, poll choices, the
 * quoted post, the place. X keeps the quoted post's pictures in the same box; those are not the poster's.
 */
export type Attached = {
  readonly fields: readonly Field[];
  readonly media: readonly Media[];
  readonly quoted: boolean;
  /** Whose post is quoted. */
  readonly profile?: Profile;
  readonly poll: boolean;
  readonly place?: string;
};

/** File names and alt texts are seen as they are given; X's page shows neither afterwards. */
export type AttachedMemory = {
  readonly files: (names: readonly string[]) => void;
  readonly alt: (src: string, text: string) => void;
  readonly read: (scope: Element) => Attached;
};

type Own = { readonly element: Element; readonly src: string; readonly kind: Media['kind'] };

/** Alt texts by picture: X's dialog for them is not part of the composer, so they are kept for the whole window. */
const altBySrc = new Map<string, string>();
const ALTS_KEPT = 50;

export function rememberAlt(src: string, text: string): void {
  altBySrc.delete(src);
  altBySrc.set(src, text);
  const oldest = altBySrc.keys().next().value;
  if (altBySrc.size > ALTS_KEPT && oldest !== undefined) altBySrc.delete(oldest);
}

export function createAttached(finder: Finder): AttachedMemory {
  let waiting: string[] = [];
  const nameBySrc = new Map<string, string>();

  const read = (scope: Element): Attached => {
    const box = finder.first('attachments', scope) ?? scope;
    const quote = quotedIn(finder, scope, box);
    const own = ownMedia(finder, box, quote);
    for (const { src } of own) {
      const next = nameBySrc.has(src) ? undefined : waiting.shift();
      if (next !== undefined) nameBySrc.set(src, next);
    }
    const choices = finder
      .all('pollChoice', scope)
      .map((c) => (c instanceof HTMLInputElement ? c.value : ''));
    const place = placeChip(finder, scope)?.textContent?.trim();
    const fields: Field[] = [
      ...own.flatMap(({ element, src }, i) => {
        const text = altBySrc.get(src) ?? element.getAttribute('alt') ?? '';
        return isAlt(text) ? [{ id: `alt[${i}]`, text }] : [];
      }),
      ...own.flatMap(({ src }, i) => {
        const name = nameBySrc.get(src);
        return name === undefined ? [] : [{ id: `file[${i}]`, text: name }];
      }),
      ...choices.flatMap((text, i) => (text.trim() === '' ? [] : [{ id: `poll[${i}]`, text }])),
      ...(quote?.text ? [{ id: 'quoted', text: quote.text }] : []),
    ];
    return {
      fields,
      media: own.map(({ kind }) => ({ kind })),
      quoted: quote !== null,
      ...(quote?.profile ? { profile: quote.profile } : {}),
      poll: choices.length > 0,
      ...(place ? { place } : {}),
    };
  };

  return {
    files: (names) => {
      waiting = [...waiting, ...names].slice(-8);
    },
    alt: rememberAlt,
    read,
  };
}

type Quoted = Shared & { readonly root: Element };

function quotedIn(finder: Finder, scope: Element, box: Element): Quoted | null {
  if (box === scope) return null;
  const text = finder.first('postText', box);
  const root = text ? (finder.closest('quoted', text) ?? text) : null;
  return root && { root, ...sharedIn(finder, root) };
}

function ownMedia(finder: Finder, box: Element, quote: { readonly root: Element } | null): Own[] {
  const found: Own[] = [];
  const inBox = box.matches(finder.any('attachments'));
  for (const element of box.querySelectorAll('img,video')) {
    if (quote?.root.contains(element)) continue;
    const src = element.getAttribute('src') ?? element.querySelector('source')?.getAttribute('src') ?? '';
    const local = src.startsWith('blob:') || src.startsWith('data:image');
    // A GIF from X's own search is not a local file; it counts when it has a button of its own (remove) beside it.
    const chosen =
      !local &&
      inBox &&
      src !== '' &&
      element
        .closest('[role="group"],[role="listitem"],div')
        ?.parentElement?.querySelector('button,[role="button"]');
    if (!local && !chosen) continue;
    const kind = element instanceof HTMLVideoElement ? (local ? 'video' : 'gif') : local ? 'image' : 'gif';
    if (!found.some((f) => f.src === src)) found.push({ element, src, kind });
  }
  return found;
}
