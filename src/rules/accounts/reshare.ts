import { speaksForSchool, whoseAccount } from '../../engine/account.ts';
import type { Draft, Rule, Scene } from '../../engine/rule.ts';
import { personSpan, spanOf } from '../../engine/span.ts';
import { concernOf } from './profiles.ts';

const ADULT = /\b(?:nsfw|onlyfans|porn|xxx|18\+|nudes|escort|hookup)\b|🔞/iu;
const COMPLAINT =
  /\b(?:disgust(?:ed|ing)|disgrace(?:ful)?|appall(?:ed|ing)|shocking|fuming|furious|complain(?:t|ts|ed|ing)?|unacceptable|bull(?:y|ied|ying)|let down|worst school|ofsted should|never replied|ignored|excluded|my (?:son|daughter|child|kid)'?s? (?:was|has been|teacher|came home)|useless|joke of a school)\b/i;

/** What the school would amplify, or answer: names of children, adult content, a complaint with a child in it. */
export const reshare: Rule = {
  id: 'reshare',
  room: 'accounts',
  title: 'Reposts, quotes and replies',
  severity: 'confirm',
  source: 'Hwb; NSPCC',
  words: {
    message: 'The post you share names a child: $1.',
    message_adult: 'The post you share speaks of adult content.',
    message_complaint: 'The post you answer is a complaint, and your answer speaks of a pupil.',
    message_unseen: 'Gatepost could not see the post that you are about to share.',
    message_profile: 'Look at @$1’s profile first: it may not be one the school wants to show.',
    because: 'What the school shares or answers, it shows to all its families.',
    answer_permission: 'Permission is recorded',
    answer_not_a_pupil: 'Not a pupil',
    answer_read: 'I have read it, and it is right to share',
    answer_looked: 'I have looked at the profile',
    answer_agreed: 'Agreed with the DSL',
  },
  judge: (scene) => {
    const { doc, setting } = scene;
    if (!speaksForSchool(whoseAccount(doc.post.account, setting))) return [];
    const quoted = doc.view('quoted');
    if (!quoted)
      return doc.post.kind === 'repost'
        ? [{ severity: 'confirm', spans: [], message: 'message_unseen', about: 'unseen', answers: ['read'] }]
        : [];
    if (ADULT.test(quoted.text))
      return [
        {
          severity: 'confirm',
          spans: [],
          message: 'message_adult',
          about: 'adult',
          answers: ['looked'],
          evidence: ['adult content'],
        },
      ];
    return [...namesIn(scene), ...answeredComplaint(scene), ...profileOf(scene)];
  },
};

function namesIn({ doc, facts }: Scene): readonly Draft[] {
  const names = facts
    .of('person')
    .filter(
      (p) =>
        p.field === 'quoted' &&
        p.form === 'full' &&
        (p.who === 'pupil' || p.who === 'likely-pupil' || p.register !== undefined),
    );
  const first = names[0];
  if (!first) return [];
  const spans = names.map((p) => personSpan(doc, p));
  return [
    {
      severity: 'confirm',
      spans,
      args: [spans.map((s) => s.quote).join(', ')],
      answers: ['permission', 'not_a_pupil'],
      evidence: ['named in the shared post'],
    },
  ];
}

function answeredComplaint({ doc, facts }: Scene): readonly Draft[] {
  if (doc.post.kind !== 'reply' || !COMPLAINT.test(doc.view('quoted')?.text ?? '')) return [];
  const own = facts
    .of('person')
    .find(
      (p) =>
        p.field === 'text' &&
        (p.who === 'pupil' || p.who === 'likely-pupil' || p.who === 'unclear') &&
        p.via === 'words',
    );
  const detail = facts.of('private').find((p) => p.field === 'text' && p.what === 'sensitive');
  const at = detail ?? own;
  return at
    ? [
        {
          severity: 'confirm',
          spans: [spanOf(doc, at, 'wording')],
          message: 'message_complaint',
          answers: ['agreed'],
          evidence: ['a complaint answered with details'],
        },
      ]
    : [];
}

/** The account whose post is shared, when it needs a look first. */
function profileOf({ doc: { post }, setting }: Scene): readonly Draft[] {
  const { profile } = post;
  if (!profile || post.kind === 'reply' || concernOf(profile, setting) === null) return [];
  const handle = profile.handle.replace(/^@/, '');
  return [
    {
      severity: 'confirm',
      spans: [],
      message: 'message_profile',
      args: [handle],
      about: `profile ${handle.toLowerCase()}`,
      answers: ['looked'],
    },
  ];
}
