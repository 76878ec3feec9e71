import * as check from '../checks.ts';
import { choice, list, text } from '../key.ts';

const group = 'School' as const;

/** Facts about the school. The engine needs them to tell the school's own places and contacts from others. */
export const schoolKeys = {
  schoolName: text({
    group,
    title: 'School name',
    description: 'The full name of the school, as it stands on its website.',
    example: 'Park Hill Primary School',
  }),
  schoolShortName: text({
    group,
    title: 'Short name',
    description: 'The name people use. Left empty, it is made from the full name.',
    example: 'Park Hill',
  }),
  town: text({
    group,
    title: 'Town',
    description: 'Town or area of the school. Naming it is never a trip.',
    example: 'Kingsmead',
  }),
  phase: choice(
    {
      group,
      title: 'Phase',
      description: 'What kind of school it is. The youngest pupils are protected most.',
      example: 'primary',
    },
    ['nursery', 'primary', 'secondary', 'all-through', 'special', 'unknown'],
    'unknown',
  ),
  sites: list(
    {
      group,
      title: 'Own places',
      description: 'Sites, halls, fields and rooms of the school. They never count as a trip.',
      example: ['Park Hill', 'the small hall', 'Forest School'],
    },
    { check: check.name },
  ),
  phones: list(
    {
      group,
      title: 'School phone numbers',
      description: 'Numbers that may be published.',
      example: ['01632 960123'],
    },
    { check: check.phone },
  ),
  emails: list(
    {
      group,
      title: 'School e-mail addresses',
      description: 'Addresses that may be published.',
      example: ['office@parkhill.sch.uk'],
    },
    { check: check.email, clean: (v) => v.replace(/^mailto:/i, '') },
  ),
  domains: list(
    {
      group,
      title: 'School domains',
      description: 'The school’s own websites. Links and e-mail addresses there may be published.',
      example: ['parkhill.sch.uk'],
    },
    { check: check.domain, clean: check.bareDomain },
  ),
  hashtags: list(
    {
      group,
      title: 'School hashtags',
      description: 'The school’s own hashtags, with or without #. The first is the one that is offered.',
      example: ['#ParkHillPrimary', '#ParkHillReads'],
    },
    { check: check.hashtag, clean: check.withHash },
  ),
  houses: list(
    {
      group,
      title: 'House names',
      description: 'Houses and teams, so that “Isaac Newton” can be a house and not a pupil.',
      example: ['Newton', 'Seacole'],
    },
    { check: check.name },
  ),
  classes: list(
    {
      group,
      title: 'Class names',
      description: 'Class names. Those that stand in “Accounts” need not be repeated.',
      example: ['Willow', '4W'],
    },
    { check: check.name },
  ),
  timeZone: text(
    {
      group,
      title: 'Time zone',
      description: 'For “tomorrow”, “at 9.15” and the hours below.',
      example: 'Europe/London',
    },
    'Europe/London',
    check.timeZone,
  ),
  locale: choice(
    {
      group,
      title: 'Language',
      description: 'Language of what people read. “auto” follows the browser.',
      example: 'en-GB',
    },
    ['auto', 'en-GB', 'cy', 'en-US', 'en-AU'],
    'auto',
  ),
};
