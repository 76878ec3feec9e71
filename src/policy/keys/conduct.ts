import * as check from '../checks.ts';
import { answerLine, selectorLine, wordingLine } from '../entries.ts';
import { choice, lines, list, text, whole, yesNo } from '../key.ts';

/** How Gatepost behaves: what holds, who answers, what people are told, what is kept. */
export const conductKeys = {
  mode: choice(
    {
      group: 'Conduct',
      title: 'Mode',
      description:
        'audit: only counts. tips: shows, holds nothing. enforce: holds a risky post until it is answered.',
      example: 'enforce',
    },
    ['audit', 'tips', 'enforce'],
    'enforce',
  ),
  tipsFrom: text(
    {
      group: 'Conduct',
      title: 'Tips from',
      description: 'For a pilot: the day on which audit becomes tips. Set “Mode” to audit.',
      example: '2027-01-18',
    },
    '',
    check.day,
  ),
  enforceFrom: text(
    {
      group: 'Conduct',
      title: 'Enforce from',
      description:
        'For a pilot: the day on which Gatepost begins to hold posts. Set “Mode” to audit or tips.',
      example: '2027-01-25',
    },
    '',
    check.day,
  ),
  posting: choice(
    {
      group: 'Conduct',
      title: 'Posting from school accounts',
      description:
        'stopped: the school has left X, and nothing may be posted from its accounts, reposts included. Teachers’ own accounts and partners such as the PTA may post. Works while “Mode” is enforce.',
      example: 'stopped',
    },
    ['allowed', 'stopped'],
    'allowed',
  ),
  postingStoppedWhy: text({
    group: 'Conduct',
    title: 'Why posting is stopped',
    description: 'What people read when they try to post all the same.',
    example: 'We have left X. Please use the school’s website.',
  }),
  postAnyway: choice(
    {
      group: 'Conduct',
      title: 'Post anyway',
      description:
        'with-reason: after every marked word is answered, with a reason. never: only a fix or an answer.',
      example: 'with-reason',
    },
    ['with-reason', 'never'],
    'with-reason',
  ),
  mayAnswer: lines(
    {
      group: 'Conduct',
      title: 'Who may give which answer',
      description:
        'One answer a line: answer = who, or rule/answer = who. Who: anyone, nobody, or kinds of account (school, class, department, role, professional, third-party).',
      example: ['permission = school, role', 'trip-ahead/everyone-back = anyone'],
      columns: ['answer', 'who'],
      separator: '=',
    },
    answerLine,
  ),
  rememberAnswersDays: whole(
    {
      group: 'Conduct',
      title: 'Days an answer is remembered',
      description:
        'How long “staff or public figure” and the like hold for the person who gave them. 0: this post only.',
      example: 90,
    },
    0,
    3650,
    180,
  ),
  whenCheckCannotRun: choice(
    {
      group: 'Conduct',
      title: 'When a check cannot run',
      description: 'ask: say so and ask. hold: hold the post. let-through: say so and let it go.',
      example: 'ask',
    },
    ['ask', 'hold', 'let-through'],
    'ask',
  ),
  lastBolt: yesNo(
    {
      group: 'Conduct',
      title: 'Last bolt',
      description:
        'The browser itself blocks posts from tabs of X in which Gatepost is not running. Only in a build that has it: docs/bolt.md.',
      example: true,
    },
    false,
  ),
  selectors: lines(
    {
      group: 'Conduct',
      title: 'Corrections for X’s page',
      description:
        'When X changes its page before an update is out: name = CSS selector, as support tells you.',
      example: ['editor = [data-testid="tweetTextarea_0"]'],
      columns: ['name', 'selector'],
      separator: '=',
    },
    selectorLine,
  ),
  parentsChannel: text(
    {
      group: 'Help',
      title: 'Channel for parents',
      description: 'Where news for parents goes instead: the app or mail the school uses.',
      example: 'ParentMail',
    },
    'the parents’ channel',
  ),
  championName: text({
    group: 'Help',
    title: 'Social media champion',
    description: 'Whom to ask about posting.',
    example: 'Miss Cole',
  }),
  championContact: text({
    group: 'Help',
    title: 'How to reach the champion',
    description: 'An e-mail address, extension or room.',
    example: 'ext. 214',
  }),
  dslName: text({
    group: 'Help',
    title: 'Designated safeguarding lead',
    description: 'Whom to ask when a child may be at risk.',
    example: 'Mrs Harcourt',
  }),
  dslContact: text({
    group: 'Help',
    title: 'How to reach the DSL',
    description: 'An e-mail address, extension or room.',
    example: 'dsl@parkhill.sch.uk',
  }),
  helpText: text({
    group: 'Help',
    title: 'Help text',
    description: 'One or two sentences of the school’s own, at the foot of every panel.',
    example: 'Not sure? Save the draft and ask the office.',
  }),
  helpUrl: text(
    {
      group: 'Help',
      title: 'Help link',
      description: 'The school’s social media policy: an https:// address, or mailto:.',
      example: 'https://parkhill.sch.uk/social-media',
    },
    '',
    check.helpAddress,
  ),
  wording: lines(
    {
      group: 'Help',
      title: 'Own wording',
      description:
        'Replaces a message: rule.message = text, or rule.because = text. $1 stands for the marked words.',
      example: [
        'trip-ahead.because = Our trips policy: tell parents by ParentMail, tell X when you are home.',
      ],
      columns: ['message', 'text'],
      separator: '=',
    },
    wordingLine,
  ),
  recordDays: whole(
    {
      group: 'Records',
      title: 'Days the record is kept',
      description: 'Decisions (never text) older than this are deleted. 0: nothing is kept.',
      example: 365,
    },
    0,
    2555,
    365,
  ),
  heldPostDays: whole(
    {
      group: 'Records',
      title: 'Days a held draft is kept',
      description: 'Drafts that wait until a trip is home, encrypted on this computer.',
      example: 7,
    },
    1,
    30,
    7,
  ),
  reportAddress: text(
    {
      group: 'Records',
      title: 'Send counts to',
      description:
        'Off unless set: an https:// address of the school that gets counts of each rule, once a day at most. No text, no names, no accounts. Needs a build with a network (docs/network.md); the usual build sends nothing and says so.',
      example: 'https://intranet.parkhill.sch.uk/gatepost/counts',
    },
    '',
    check.secureAddress,
  ),
  reportToken: text({
    group: 'Records',
    title: 'Token for the collector',
    description:
      'Sent with the counts, as “Bearer” unless it holds a space (“Splunk …”). Treat it as known: policy stands in clear text on the computer.',
    example: '',
    sensitive: true,
  }),
  siteLabel: text({
    group: 'Records',
    title: 'Label of this site',
    description:
      'A name for the site or group of computers. It stands in the exported record and in diagnostics.',
    example: 'Juniors, staff laptops',
  }),
  firstRunPage: yesNo(
    {
      group: 'Roll-out',
      title: 'First-run page',
      description:
        'Open the options once after installing by hand. They never open by themselves on a force-installed copy.',
      example: false,
    },
    true,
  ),
  userMayChange: list({
    group: 'Roll-out',
    title: 'Keys that people may change',
    description:
      'Names of keys that are only a default: people may change them in the options. All others are locked.',
    example: ['locale', 'parentsChannel'],
  }),
  keysExpected: list({
    group: 'Roll-out',
    title: 'Keys that this policy sets',
    description:
      'Written by the policy maker. A browser drops a key of the wrong type without a word; with this list Gatepost can name it.',
    example: ['mode', 'accounts'],
  }),
};
