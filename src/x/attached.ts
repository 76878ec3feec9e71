import type { Field, Media, Profile } from '../post.ts';
import { isLocated } from './located.ts';
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

/** Files and alt texts are seen as they are given; X's page shows neither afterwards. */
export type AttachedMemory = {
  /** `changed`: one of them is found to say where it was taken. */
  readonly files: (files: Iterable<File>, changed: () => void) => void;
  readonly alt: (src: string, text: string) => void;
  readonly read: (scope: Element) => Attached;
};

/** What is known of a file, its content let go. */
type Given = { readonly name: string; located: boolean };
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
  let waiting: Given[] = [];
  const bySrc = new Map<string, Given>();

  const read = (scope: Element): Attached => {
    const box = finder.first('attachments', scope) ?? scope;
    const quote = quotedIn(finder, scope, box);
    const own = ownMedia(finder, box, quote);
    for (const { src } of own) {
      const next = bySrc.has(src) ? undefined : waiting.shift();
      if (next) bySrc.set(src, next);
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
        const given = bySrc.get(src);
        return given ? [{ id: `file[${i}]`, text: given.name }] : [];
      }),
      ...choices.flatMap((text, i) => (text.trim() === '' ? [] : [{ id: `poll[${i}]`, text }])),
      ...(quote?.text ? [{ id: 'quoted', text: quote.text }] : []),
    ];
    return {
      fields,
      media: own.map(({ kind, src }) => ({ kind, ...(bySrc.get(src)?.located ? { located: true } : {}) })),
      quoted: quote !== null,
      ...(quote?.profile ? { profile: quote.profile } : {}),
      poll: choices.length > 0,
      ...(place ? { place } : {}),
    };
  };

  return {
    files: (files, changed) => {
      for (const file of files) {
        const given: Given = { name: file.name, located: false };
        waiting = [...waiting, given].slice(-8);
        void isLocated(file).then((located) => {
          given.located = located;
          if (located) changed();
        });
      }
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
