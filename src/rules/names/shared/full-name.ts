import { isAlt, isChoice } from '../../../engine/doc.ts';
import type { PersonFact } from '../../../engine/facts.ts';
import type { Severity } from '../../../engine/report.ts';
import type { Draft, Scene } from '../../../engine/rule.ts';
import { spanOf } from '../../../engine/span.ts';
import { dropTag, isPair, isPossessive, nobody, renameAt, styled } from './rename.ts';

type NewFix = NonNullable<Draft['fixes']>[number];

/** Where people can open a document by its address. */
const SHARED_DRIVE = /drive\.google|docs\.google|onedrive|sharepoint|1drv\.ms|dropbox|icloud\.com/;

/** "#OliviaCarter" without its sign. */
const untagged = (quote: string): string => {
  const sign = quote.charCodeAt(0);
  return sign === 35 || sign === 64 ? quote.slice(1) : quote;
};

/** A name that is, or may be, a pupil's. */
export function draft(scene: Scene, fact: PersonFact): Draft {
  const spans = spansFor(scene, fact);
  const shown = spans.map((s) => untagged(s.quote)).join(' … ');
  const where = fact.via === 'hashtag' || fact.via === 'mention' ? 'tag' : fact.via;
  const unclear = fact.who === 'unclear' && !fact.register;
  const message = fact.register
    ? 'message_register'
    : where === 'tag' || where === 'file' || where === 'thread'
      ? `message_${where}`
      : unclear
        ? 'message_unclear'
        : 'message';
  return {
    severity: severityOf(scene, fact),
    spans,
    message,
    because: fact.via === 'file' ? 'because_file' : unclear ? 'because_unclear' : 'because',
    args: [shown],
    // Put together when the finding is shown: in a list of names nearly all give way.
    get fixes() {
      return fixesFor(scene, fact, shown);
    },
    answers: ['staff-or-public', 'not-a-name', 'permission'],
    evidence: fact.evidence,
  };
}

function severityOf({ doc }: Scene, fact: PersonFact): Severity {
  if (fact.via === 'file') return fact.register ? 'confirm' : 'nudge';
  if (fact.register) return 'block';
  if (fact.via === 'link') {
    const link = doc.view(fact.field)?.tokens.find((t) => t.start <= fact.start && fact.end <= t.end);
    return SHARED_DRIVE.test(link?.folded ?? '') ? 'block' : 'confirm';
  }
  if (fact.via !== 'words' || isChoice({ id: fact.field }) || fact.field === 'quoted') return 'confirm';
  return fact.who === 'pupil' ? 'block' : 'confirm';
}

const spansFor = (scene: Scene, fact: PersonFact) =>
  [fact, ...(fact.also ?? [])].map((at) => spanOf(scene.doc, at, 'name'));

/** The never-name list: no reason, no answers, and the school's own severity does not lower it. */
export function never(scene: Scene, fact: PersonFact): Draft {
  const spans = spansFor(scene, fact);
  const shown = spans.map((s) => s.quote).join(' … ');
  const insert = nobody(scene, isPossessive(scene, fact));
  const fixable = fact.via === 'words' || fact.via === 'thread';
  return {
    severity: 'block',
    spans,
    message: 'message_never',
    because: 'because_never',
    args: [shown],
    fixes: fixable ? [{ label: 'fix_never', edits: [renameAt(scene, fact, insert)] }] : [],
    answers: [],
    evidence: [],
    fixed: true,
  };
}

function fixesFor(scene: Scene, fact: PersonFact, shown: string): NewFix[] {
  if (fact.via === 'file' || fact.via === 'link') return [];
  if (fact.via === 'hashtag') return [{ label: 'fix_tag', edits: [dropTag(scene, fact)] }];
  const { nameStyle } = scene.setting;
  const plain = isPair(fact.given) ? 'two of our pupils' : nobody(scene, isPossessive(scene, fact));
  if (fact.via === 'mention') return [to(scene, fact, plain, 'fix_nobody', shown)];
  if (fact.via === 'thread') {
    const [last] = [...(fact.also ?? [])].reverse();
    return last ? [{ label: 'fix_never', edits: [renameAt(scene, last, plain)] }] : [];
  }
  const name = isAlt({ id: fact.field }) ? null : styled(fact, nameStyle);
  const fixes = name ? [to(scene, fact, name, 'fix_first', shown)] : [];
  return [...fixes, to(scene, fact, plain, 'fix_nobody', shown)];
}

const to = (scene: Scene, fact: PersonFact, insert: string, label: string, shown: string): NewFix => {
  const edit = renameAt(scene, fact, insert);
  return { label, edits: [edit], args: [shown, edit.insert] };
};

/** Grown-ups close to the school: a tip, which stops nothing. */
export const grownUp = (scene: Scene, fact: PersonFact): Draft => {
  const spans = spansFor(scene, fact);
  return {
    severity: 'nudge',
    spans,
    message: 'message_grown',
    because: 'because_grown',
    args: [spans.map((s) => s.quote).join(' … ')],
    answers: ['staff-or-public', 'not-a-name', 'permission'],
    evidence: fact.evidence,
  };
};
