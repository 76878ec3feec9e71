import type { View } from '../../engine/doc.ts';
import type { Setting } from '../../engine/setting.ts';
import { cut, ordinary, type Piece, splitName } from '../tags.ts';
import type { Found } from './found.ts';
import { knowWord } from './levels.ts';
import { bestSpan, found, unitOf, type Via } from './pieces.ts';

/** Names in a file name ("Olivia_Carter_certificate.jpg") or a link's path ("/news/olivia-carter-wins"). */
export function slugNames(view: View, setting: Setting): Found[] {
  const via = view.id.startsWith('file[') ? 'file' : 'link';
  const { text, folded } = view;
  const out: Found[] = [];
  for (const [start, end] of stretches(text, via)) {
    // "Y3": a letter with a number is a class, not an initial.
    const pieces = cut(text, folded, start, end).filter(
      (p) => p.word.length > 1 || !/\d/.test(text[p.end] ?? ''),
    );
    const units = pieces.map((p, i) => unitOf(p, i, true));
    const used = new Set<number>();
    for (let round = 0; round < 3; round++) {
      const span = bestSpan(
        units.map((u, i) => (used.has(i) ? { ...u, given: 0, family: 0, common: 5, unknown: false } : u)),
        2.6,
        5,
        (from, to) => strangers(text, pieces.slice(from, to + 1)),
      );
      if (!span) break;
      for (let i = span.from; i <= span.to; i++) used.add(i);
      const inside = pieces.slice(span.from, span.to + 1);
      const first = inside[0] as Piece;
      const last = inside.at(-1) as Piece;
      const apart = (p: Piece, i: number): boolean =>
        i > 0 && /\d/.test(text.slice((inside[i - 1] as Piece).end, p.start).replaceAll('%20', ' '));
      if (inside.some(apart)) continue;
      const title = pieces[span.from - 1];
      if (title && /^(?:mr|mrs|miss|ms|dr|sir|st)$/.test(title.word)) continue;
      out.push(found(view, setting, via, inside, first.start, last.end, span.order, span.score));
    }
    for (const piece of pieces) {
      if (piece.word.length < 8 || ordinary(piece.word)) continue;
      const known = knowWord(piece.word);
      if (known.family > 0 || known.given > 0) continue;
      const split = splitName(piece.word);
      if (!split) continue;
      const cutAt = split.before + split.given;
      out.push(
        found(
          view,
          setting,
          via,
          [
            { word: piece.word.slice(split.before, cutAt), text: '' },
            { word: piece.word.slice(cutAt), text: '' },
          ],
          piece.start,
          piece.end,
          'given-first',
          split.score,
        ),
      );
    }
  }
  return out;
}

/**
 * What speaks against these pieces being one name: "tegan-smart_leobrignall" has two sorts of mark between, and
 * "PENNY_D_beard" changes from capitals to small letters.
 */
function strangers(text: string, pieces: readonly Piece[]): number {
  const marks = new Set(
    pieces.slice(1).map((p, i) => text.slice((pieces[i] as Piece).end, p.start).charAt(0)),
  );
  const mixed =
    pieces.some((p) => /^\p{Ll}/u.test(p.text)) && pieces.some((p) => /^\p{Lu}{2,}$/u.test(p.text));
  return (marks.size > 1 ? 1.5 : 0) + (mixed ? 2.5 : 0);
}

/** The parts of a file name or address that people name: not the extension, not the site. */
function stretches(text: string, via: Via): [number, number][] {
  if (via === 'file') {
    const dot = /(?:\.[A-Za-z0-9]{2,5})+$/.exec(text);
    return [[0, dot ? dot.index : text.length]];
  }
  const host = /^(?:https?:\/\/)?[^/?#]*/.exec(text);
  const out: [number, number][] = [];
  let at = host ? host[0].length : 0;
  for (const part of text.slice(at).split(/[/?#&=]/)) {
    if (part.length > 4 && part.length < 120) out.push([at, at + part.length]);
    at += part.length + 1;
  }
  return out;
}
