import { speaksForSchool, whoseAccount } from '../../engine/account.ts';
import type { Rule, Scene } from '../../engine/rule.ts';
import type { Setting } from '../../engine/setting.ts';
import { spanOf } from '../../engine/span.ts';
import type { Profile } from '../../post.ts';

const PUPIL_TALK =
  /\b(?:your (?:son|daughter|child|boy|girl|lad|twins|children)|(?:his|her|their) (?:form|homework|results|behaviour|class|teacher|bag|kit|lunch|coat|report)|(?:well done|see you|proud of you|bring your)\b.{0,40}\b(?:class|lesson|tomorrow|homework|today|school)|results? (?:attached|for)|safeguarding)\b/;

/** Something about a pupil in a private message; or any message at all, where the school has closed messages. */
export const directMessage: Rule = {
  id: 'direct-message',
  room: 'accounts',
  title: 'Direct messages',
  severity: 'confirm',
  source: 'KCSIE; Whitehouse school policy',
  words: {
    message: 'This message is about a pupil. Private messages are not seen by anyone else at school.',
    message_closed: 'The school does not use private messages from its accounts.',
    because: 'A phone call or $1 keeps you and the family safe, and the school keeps a record.',
    fix_office: 'Ask them to ring the office',
    answer_agreed: 'The DSL has agreed to this message',
    answer_not_a_pupil: 'Not about a pupil',
    office: 'Thank you for your message. We cannot talk about pupils here. Please ring the office on $1.',
  },
  judge: (scene) => {
    const { doc, setting } = scene;
    if (doc.post.kind !== 'message') return [];
    const whose = whoseAccount(doc.post.account, setting);
    const closed = speaksForSchool(whose) && setting.severities['direct-message'] === 'block';
    const about = aboutPupil(scene);
    if ((!closed && !about) || isAllowed(doc.post.profile, setting)) return [];
    const { handle } = doc.post.account;
    const phone = setting.school.phones[0];
    const view = doc.views[0];
    const reply = phone === undefined ? undefined : directMessage.words['office']?.replace('$1', phone);
    return [
      {
        severity: 'confirm',
        spans: about ? [spanOf(doc, about, 'account')] : [],
        message: closed ? 'message_closed' : 'message',
        args: [setting.parentsChannel],
        fixes:
          // Where messages are closed no wording opens them.
          view && reply !== undefined && !closed
            ? [
                {
                  label: 'fix_office',
                  edits: [
                    {
                      field: view.id,
                      start: 0,
                      end: view.original.length,
                      expect: view.original,
                      insert: reply,
                    },
                  ],
                },
              ]
            : [],
        answers: closed ? [] : ['not_a_pupil', 'agreed'],
        ...(about ? {} : { about: `message from ${handle ?? 'unknown'}` }),
        evidence: [closed ? 'messages are closed' : 'about a pupil'],
      },
    ];
  },
};

/** The school lets its accounts write to this one, whatever it says. */
function isAllowed(to: Profile | undefined, { options }: Setting): boolean {
  const allowed = options['direct-message']?.['allowed'];
  const handle = to?.handle.toLowerCase();
  return Array.isArray(allowed) && allowed.some((a) => String(a).replace(/^@/, '').toLowerCase() === handle);
}

/** "The Matilda pics", "our Annie auditions": a show by its title, not a pupil by a first name. */
const isShow = (folded: string, start: number, end: number): boolean =>
  /\b(?:the|our) $/.test(folded.slice(Math.max(0, start - 5), start)) &&
  /^ (?:pics?|pictures?|photos?|tickets?|auditions?|rehearsals?|cast|costumes?|programmes?|production|musical|songs?|script|band|set)\b/.test(
    folded.slice(end, end + 14),
  );

/** The words that make a message one about a pupil, if any. */
function aboutPupil({ doc, facts }: Scene): { field: string; start: number; end: number } | null {
  const named = facts
    .of('person')
    .find(
      (p) =>
        p.register !== undefined ||
        ((p.who === 'pupil' || p.who === 'likely-pupil') &&
          !isShow(doc.view(p.field)?.folded ?? '', p.start, p.end)),
    );
  if (named) return named;
  const detail = facts.of('private').find((p) => p.what === 'sensitive');
  if (detail) return detail;
  for (const view of doc.views) {
    const m = PUPIL_TALK.exec(view.folded);
    if (m && !/individual (?:children|pupils)/.test(view.folded))
      return { field: view.id, start: m.index, end: m.index + m[0].length };
  }
  return null;
}
