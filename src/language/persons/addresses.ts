import type { Token, View } from '../../engine/doc.ts';
import type { Setting } from '../../engine/setting.ts';
import { CUE, cueOf } from '../cues.ts';
import { gatesOf } from '../gate.ts';
import type { Piece } from '../tags.ts';
import type { Context } from './context.ts';
import type { Found } from './found.ts';
import { namesInSlug } from './slugs.ts';
import { contextOf } from './surroundings.ts';

/** Where a link leads: to what schools and families put up, to shops and works of reference, or anywhere else. */
type Site = 'own' | 'reference' | 'other';

/** Hosts of schools, whoever's, of collections, and of documents that are shared. */
const OWN =
  /\.sch\.|school|academy|college|primary|infants|juniors|ysgol|scoil|justgiving|gofund|gofundme|crowdfunder|givengain|drive\.google|docs\.google|onedrive|sharepoint|1drv\.ms|dropbox|padlet|seesaw|flipgrid|sway/;
/** Where grown-ups, works and places have their pages: shops, encyclopaedias, broadcasters, papers of the trade. */
const REFERENCE =
  /(?:^|\.)(?:wikipedia|wikimedia|britannica|imdb|amazon|waterstones|goodreads|bookshop|booktrust|toppsta|penguin|bbc|tes|schoolsweek|theguardian|nationaltrust|english-heritage|poetryfoundation|poetryarchive|spotify|netflix|ted|tate|eventbrite|linkedin|twitter|x)\./;

/** Who or what an address tells of, in cues of its words. */
const CHILD = CUE.pupil | CUE.award | CUE.praise;
const GROWN = CUE.role | CUE.staff | CUE.title | CUE.kin;

/**
 * Names in the addresses that stand in running text: "/news/olivia-carter-wins-poetry-prize". A name alone says little,
 * since most people who have a page are grown up: something must tell of a pupil, the site, the words of the address or
 * those about it. The span is the name alone.
 */
export function addressNames(view: View, setting: Setting): readonly Found[] {
  if (!gatesOf(view).url) return NONE;
  const out: Found[] = [];
  for (let at = 0; at < view.tokens.length; at++) {
    const token = view.tokens[at] as Token;
    if (token.kind !== 'url') continue;
    if (STAFF.test(token.folded)) continue;
    for (const [start, end] of pathsOf(view.text, token))
      out.push(...namesInSlug(view, setting, 'link', start, end, (left) => told(view, at, left, setting)));
  }
  return out;
}

const NONE: readonly Found[] = [];

/** "/staff/joanne-pickles": where those who work at a school have their pages. */
const STAFF =
  /\/(?:(?:our|meet-the|meet-our|the)-)?(?:staff|team|governors|governing-body|trustees|leadership|teachers|people|whos-who|staffio?)(?:-[a-z]+)?\//;

/** The parts of an address that people name: not the site, nor what is too short to hold a name. */
function pathsOf(text: string, { start, end }: Token): [number, number][] {
  const out: [number, number][] = [];
  let at = start + hostOf(text.slice(start, end)).length;
  for (const part of text.slice(at, end).split(/[/?#&=]/)) {
    if (part.length > 5 && part.length < 120 && !CODE.test(part)) out.push([at, at + part.length]);
    at += part.length + 1;
  }
  return out;
}

/** "jZAwW0hv": what a short address or a video is numbered with, in letters of both sizes or with figures. */
const CODE = /^(?=.*[A-Z0-9])[A-Za-z0-9]{1,14}$/;

const hostOf = (address: string): string => /^(?:https?:\/\/)?[^/?#]*/i.exec(address)?.[0] ?? '';

function siteOf(address: string, setting: Setting): Site {
  const host = hostOf(address).toLowerCase();
  if (setting.school.domains.some((d) => host.endsWith(d.toLowerCase())) || OWN.test(host)) return 'own';
  return REFERENCE.test(host.replace(/^https?:\/\//, '')) ? 'reference' : 'other';
}

/** What an address calls a child, beyond what running text does. */
const YOUNG = /^(?:school(?:boy|girl|child|kid)|boy|girl|teen|teenager|aged|year|yr)$/;

/**
 * What stands around a name in an address, `left` being the other words beside it; `null` where nothing tells of a pupil.
 */
function told(view: View, at: number, left: readonly Piece[], setting: Setting): Context | null {
  const site = siteOf((view.tokens[at] as Token).folded, setting);
  const context = contextOf(view, at, at, false);
  let bits = 0;
  for (const { word } of left) bits |= YOUNG.test(word) ? CUE.pupil : cueOf(word);
  const child = (bits & CHILD) !== 0;
  if (site === 'reference' && (bits & CUE.pupil) === 0) return null;
  // "Read all about it": what the page is for, not that somebody is learnt about.
  if (context.learn && (child || site === 'own')) context.adult = 0;
  if ((bits & GROWN) !== 0 && (bits & CUE.pupil) === 0) context.adult += 4;
  if (child) {
    context.pupil += 2;
    context.tie += 1;
    context.why.push('the address tells of a pupil');
  }
  if (site === 'own') context.pupil += 1;
  return context.pupil >= 1 && context.pupil > context.adult - 1 ? context : null;
}
