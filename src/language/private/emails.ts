import type { View } from '../../engine/doc.ts';
import type { School } from '../../engine/setting.ts';
import { type Gates, gate, gatesOf, mayHold } from '../gate.ts';
import { know } from '../lexicon/know.ts';
import { fold } from '../normalise.ts';
import { matchesIn, stretchesWith } from '../stretches.ts';
import { type Found, near } from './phones.ts';

/** Mail services where private people have their addresses. */
const FREEMAIL =
  /(?:^|\.)(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|btinternet|btopenworld|sky|talktalk|virginmedia|virgin|ntlworld|blueyonder|tiscali|plusnet|proton|protonmail|gmx|mail|fastmail|zoho|hey|duck|wp|onet|interia|o2|web|libero|orange|free|laposte|yandex|mailbox|tutanota|tuta|rocketmail|supanet|lineone|inbox)\.[a-z]{2,7}(?:\.uk)?$|(?:^|\.)pm\.me$/;
/** Addresses for examples (RFC 2606): nobody's firm is there, and made-up posts use them for a family's. */
const EXAMPLE = /^example\.(?:com|org|net)$/;
/** "becky.c.1981", "lund_77", "abdi.family": whoever has such an address chose it at home. */
const OWN_CHOICE = /^[a-z][a-z._-]{3,}[._-]?(?:19[4-9]\d|20[01]\d|\d{2})$|[._-](?:home|family|mum|dad)$/;
const AT_HOME =
  /\b(?:(?:my|his|her|their|own|private|personal|home|mum's|dad's|nan's|family)\s(?:own |private |personal |home )*(?:e-?mail|address|inbox|account)|at home|(?:mum|dad|nan|mam|gran) (?:on|at|is))\b/;
const PUBLIC_BODY =
  /(?:^|\.)(?:gov\.uk|nhs\.uk|nhs\.net|police\.uk|mod\.uk|parliament\.uk|gov\.wales|gov\.scot|ac\.uk|sch\.uk)$/;
/** "Email her sophie@…": one person's, though a firm is behind it. */
const HERS = /\be-?mail (?:her|him)(?: (?:on|at))?:?\s*$/;
/** Addresses of an office, not of a person. */
const ROLE =
  /^(?:the)?(?:office|admin|info|enquir|inquir|hello|contact|book|ticket|event|press|media|news|jobs|job|recruit|hr|career|admission|support|help|reception|head|principal|senco|sendco|safeguard|dsl|pta|ptfa|hsa|friends|governor|finance|sales|shop|order|team|member|volunteer|donat|fundrais|library|sport|music|exams|sixthform|webmaster|mail|post|feedback|customer|service|care|welcome|comms|marketing|secretary|chair|treasurer|box)/;
const CLUB =
  /pta|ptfa|friends|school|primary|academy|club|fc$|scouts|guides|brownies|church|choir|association|society|team|charity/;

/** "keisha (at) gmail dot com", written so that machines do not see it. */
const DISGUISED =
  /(?<![\p{L}\p{N}._-])([\p{L}\p{N}][\p{L}\p{N}._-]{1,40}(?:(?:\s+dot\s+|\s*[[(]dot[)\]]\s*)[\p{L}\p{N}_-]{1,30})*)(?:,? then (?:the (?:number|figure|letter) |an? )?[\p{L}\p{N}]{1,8},?)?\s*(?:\(at\)|\[at\]|\{at\}|\sat\s|@)\s*(gmail|googlemail|hotmail|outlook|yahoo|icloud|live|btinternet|aol|sky|protonmail|proton)(?:\s*(?:\(dot\)|\[dot\]|\sdot\s|\.)\s*(?:com|co|uk|net)){1,2}/gu;

/** "cai.m at gmail", "meg dot rees dot art, the one with proton.me": without its ending no more than a word beside a service. */
const SPELT =
  /(?<![\p{L}\p{N}._-])(?:[\p{L}\p{N}_-]{2,30}(?:\s+dot\s+[\p{L}\p{N}_-]{1,30})+(?:\s+at\s+|,? (?:the one )?(?:with|on|at) )(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|btinternet|aol|protonmail|proton)(?:\.\p{L}{2,3})*|[\p{L}\p{N}._-]{3,40},? then (?:the (?:number|figure|letter) |an? )?[\p{L}\p{N}]{1,8},? at (?:gmail|googlemail|hotmail|outlook|yahoo|icloud|protonmail|proton))(?![\p{L}\p{N}])/gu;

/** What every one of them holds; a service's name alone may be any word. */
const AT_SERVICE =
  /(?:[([{]at[)\]}]|\sat\s|@)\s*(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|live|btinternet|aol|sky)/;
const SERVICES = gate(
  'gmail googlemail hotmail outlook yahoo icloud live btinternet aol sky proton protonmail proton.me protonmail.com gmail.com @gmail @hotmail @outlook @yahoo @icloud hotmail.com outlook.com yahoo.com',
);

/**
 * "rukhsana.pta.mum", "hello.friends.jo": a club's address with a person in it. "friends.st.james" has a saint in it,
 * and a school's own name is nobody's.
 */
function ofSomebody(local: string, school: School): boolean {
  const parts = local.split(/[._+-]|\d+/);
  const names = fold(`${school.name} ${school.short}`);
  return parts.some((part, i) => {
    if (/^(?:mum|mam|dad|nan)$/.test(part)) return true;
    if (part.length < 2 || names.includes(part) || /^(?:st|ss|saint|our|lady|holy)$/.test(parts[i - 1] ?? ''))
      return false;
    const known = know(part);
    return known.given >= 2 && known.common <= 1 && !known.place;
  });
}

/** Nothing is found without an address or the name of a service. */
export const mayHoldEmails = ({ email, lists }: Gates): boolean => email || (lists & SERVICES) !== 0;

/** E-mail addresses that look like a private person's. */
export function emailsIn(view: View, school: School): readonly Found[] {
  const found: Found[] = [];
  for (const token of gatesOf(view).email ? view.tokens : []) {
    if (token.kind !== 'email') continue;
    const at = token.folded.indexOf('@');
    const local = token.folded.slice(0, at);
    const domain = token.folded.slice(at + 1);
    if (school.emails.some((own) => own.toLowerCase() === token.folded)) continue;
    if (
      school.domains.some((own) => domain === own.toLowerCase() || domain.endsWith(`.${own.toLowerCase()}`))
    )
      continue;
    if (PUBLIC_BODY.test(domain)) continue;
    const free = FREEMAIL.test(domain) || EXAMPLE.test(domain);
    if ((ROLE.test(local) || CLUB.test(local)) && !(free && ofSomebody(local, school))) continue;
    // A firm's address is public, unless it is plainly one person's: on a mail service, chosen at home, or said to be there.
    const own =
      free ||
      OWN_CHOICE.test(local) ||
      HERS.test(view.folded.slice(Math.max(0, token.start - 20), token.start));
    if (!own && !AT_HOME.test(near(view, token.start, token.end, 40))) continue;
    found.push({ start: token.start, end: token.end, because: 'private e-mail address' });
  }
  if (mayHold(view, SERVICES)) {
    const about = stretchesWith(view, SERVICES).filter(({ start, end }) =>
      AT_SERVICE.test(view.folded.slice(start, end)),
    );
    for (const match of matchesIn(view.folded, about, DISGUISED)) {
      const end = match.index + match[0].length;
      if (found.some((f) => f.start < end && match.index < f.end)) continue;
      if (view.tokens.some((t) => t.kind === 'email' && t.start <= match.index && match.index < t.end))
        continue;
      if (ROLE.test(match[1] as string) || CLUB.test(match[1] as string)) continue;
      found.push({ start: match.index, end, because: 'private e-mail address' });
    }
  }
  if (mayHold(view, SERVICES) && /\b(?:dot|then)\b/.test(view.folded))
    for (const match of matchesIn(view.folded, stretchesWith(view, SERVICES), SPELT)) {
      const end = match.index + match[0].length;
      if (!found.some((f) => f.start < end && match.index < f.end))
        found.push({ start: match.index, end, because: 'private e-mail address' });
    }
  return found;
}
