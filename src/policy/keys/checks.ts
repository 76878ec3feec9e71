import * as check from '../checks.ts';
import { optionLine } from '../entries.ts';
import { choice, lines, list, text, whole, yesNo } from '../key.ts';
import { RULE_IDS, RULES, type RuleId } from '../rule-ids.ts';

/** Trips, messages, habits: what is checked beside names. */
export const checkKeys = {
  messages: choice(
    {
      group: 'Checks',
      title: 'Direct messages',
      description:
        'block: none from school accounts. confirm: ask when one is about a pupil. allow: only what they say is checked.',
      example: 'block',
    },
    ['block', 'confirm', 'allow'],
    'confirm',
  ),
  follows: choice(
    {
      group: 'Checks',
      title: 'Following from school accounts',
      description:
        'block, confirm (ask when the account looks like a pupil’s or a private person’s) or allow.',
      example: 'confirm',
    },
    ['block', 'confirm', 'allow'],
    'confirm',
  ),
  publicFixtures: yesNo(
    {
      group: 'Checks',
      title: 'Away fixtures may be announced',
      description: 'For secondary schools whose fixtures are public anyway.',
      example: true,
    },
    false,
  ),
  venuesAllowed: list(
    {
      group: 'Checks',
      title: 'Venues that may be named',
      description: 'Places off site that may always be named, such as the church next door.',
      example: ['St Mary’s Church'],
    },
    { check: check.name },
  ),
  protectedStepDown: yesNo(
    {
      group: 'Checks',
      title: 'Milder on protected accounts',
      description: 'Trips on an account that only approved followers see are one step milder.',
      example: true,
    },
    true,
  ),
  youngestStepUp: yesNo(
    {
      group: 'Checks',
      title: 'Stricter for the youngest',
      description: 'Trips of Nursery to Year 2 are one step stricter.',
      example: true,
    },
    true,
  ),
  hours: text(
    {
      group: 'Checks',
      title: 'Posting hours',
      description: 'Outside these hours “Posting out of hours” speaks up. Empty: any time is fine.',
      example: 'Mon-Fri 07:30-18:00',
    },
    '',
    check.hours,
  ),
  dailyMinimum: whole(
    {
      group: 'Checks',
      title: 'Posts a day to aim for',
      description: 'A gentle reminder in the popup when a school day was quiet. 0: off.',
      example: 1,
    },
    0,
    20,
    0,
  ),
  sharedDevice: yesNo(
    {
      group: 'Checks',
      title: 'Shared devices',
      description: 'After posting, remind people to sign out of the school’s account.',
      example: true,
    },
    false,
  ),
  ruleOptions: lines(
    {
      group: 'Checks',
      title: 'Fine settings of rules',
      description:
        'One setting a line: rule.option = value. They are listed below the table of keys in docs/policy.md.',
      example: ['location-tag.allowSchool = true'],
      columns: ['option', 'value'],
      separator: '=',
    },
    optionLine,
  ),
};

const SEVERITIES = ['default', 'block', 'confirm', 'nudge', 'off'] as const;
type SeverityKey = ReturnType<typeof severityKey>;

const severityKey = (id: RuleId) =>
  choice(
    {
      group: 'Rules',
      title: `Rule: ${RULES[id]}`,
      description: 'block, confirm (ask), nudge (a tip), off, or default (as the rule sees fit).',
      example: 'confirm',
    },
    SEVERITIES,
    'default',
  );

/** One key for each rule, named by the rule's id. */
export const ruleKeys = Object.fromEntries(RULE_IDS.map((id) => [id, severityKey(id)])) as Record<
  RuleId,
  SeverityKey
>;
