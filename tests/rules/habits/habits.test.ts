import fc from 'fast-check';
import twitter from 'twitter-text';
import { describe, expect, it } from 'vitest';
import type { Severity } from '../../../src/engine/report.ts';
import type { Rule } from '../../../src/engine/rule.ts';
import { rules } from '../../../src/rules/habits/index.ts';
import { weightedLength } from '../../../src/rules/habits/post-length.ts';
import { judgeDay } from '../../../src/rules/habits/quiet-day.ts';
import { type Draft, findings, school } from '../../support/school.ts';

const rule = (id: string): Rule => {
  const found = rules.find((r) => r.id === id);
  if (!found) throw new Error(`no rule ${id}`);
  return found;
};
type Fires = readonly [text: string, severity: Severity, draft?: Draft];
type Silent = readonly [text: string, draft?: Draft];
const reply: Draft = { kind: 'reply' };
const photo: Draft = { media: [{ file: 'IMG_1.jpg' }] };

const FIXTURES: Readonly<Record<string, { fires: readonly Fires[]; silent: readonly Silent[] }>> = {
  'complaint-tone': {
    fires: [
      ['Some parents really need to park properly 🙄', 'confirm'],
      ['4B were awful today, again', 'confirm'],
      ['@olivias_mum your email was ridiculous', 'confirm', reply],
      ['Year 9 let the school down on the trip', 'confirm'],
      ['Certain mums should learn to read the newsletter', 'confirm'],
      ['Year 8 were an embarrassment. Kids are so rude', 'confirm'],
      ['So fed up of parents who leave engines running', 'confirm'],
      ['How hard is it to put a name in a jumper?', 'confirm'],
      ['The council is a disgrace and so is this road', 'confirm'],
      ['Some parents can’t park. We loved it', 'confirm'],
    ],
    silent: [
      ['The egg rolling on the green was a disgrace, we loved it'],
      ['Staff panto: the jokes were a disgrace. Same again please!'],
      ['Year 6 were terrible pirates, best assembly ever'],
      ['Please park considerately – thank you!'],
      ['Behaviour policy on the website'],
      ['Congratulations Year 9 on a great term'],
      ['The roadworks outside are frustrating, sorry!'],
      ['The weather was awful but Year 4 were superb'],
      ['Horrible Histories: Year 5 were gruesome Georgians'],
      ['A child asked why pirates are so rude. We blame the parrots.'],
      ['Do keep dogs on leads at the gate, thank you'],
      ['Terrible puns from Kestrel class today'],
      ['Our assembly: how to say sorry'],
    ],
  },
  endorsement: {
    fires: [
      ['Vote Smith on Thursday', 'nudge'],
      ['Sign the petition against the council', 'nudge'],
      ['Everyone should buy from @LocalShop', 'nudge'],
      ['GCSE reforms are a disgrace @DfE', 'nudge'],
      ['Vote Labour for our schools', 'nudge'],
      ['Use our discount code at TopToys', 'nudge'],
      ['Parents, write to your MP about the cuts', 'nudge'],
    ],
    silent: [
      ['MP visited our school council'],
      ['Our PTA raffle is sponsored by @LocalShop'],
      ['Consultation on school times opens Monday'],
      ['Vote for the school mascot!'],
      ['Mock election: the Pizza Party won'],
      ['Year 6 wrote a petition for a longer break in our school council unit'],
      ['Thank you @LocalShop for the apples'],
      ['Polling station on Thursday: school closed'],
      ['Votes are in for the book award'],
    ],
  },
  colleague: {
    fires: [
      ['Miss Taylor is off with her back again', 'confirm'],
      ['Well done Mr Jones on a good lesson (observed)', 'confirm'],
      ['Mrs Patel got a 2 from Ofsted today', 'confirm'],
      ['Welcome our new TA, DBS nearly done!', 'confirm'],
      ['Mr Ahmed has been signed off until June', 'confirm'],
      ['Thoughts with Mrs Gill, who is having surgery', 'confirm'],
      ['Mr Jones was suspended on Friday', 'confirm'],
    ],
    silent: [
      ['Miss Taylor’s Year 3 are amazing'],
      ['Thank you Mr Jones for running chess club'],
      ['Welcome our new TA, Miss Brown!'],
      ['Mrs Patel joins as Deputy Head'],
      ['We are hiring. The post is subject to an enhanced DBS check'],
      ['Congratulations Miss Cole on her wedding'],
      ['Mr Ahmed is off to the Arctic with Year 5 (in our story)'],
      ['Mrs Whitworth retires after 31 years'],
      ['Mr Jones observed the birds with Robin class'],
    ],
  },
  'exam-content': {
    fires: [
      ['Y11: Question 3 was a nightmare!', 'confirm'],
      ['Our Ofsted grade is ‘Good’ (report unpublished)', 'confirm'],
      ['KS2 SPaG answers, anyone?', 'confirm'],
      ['A-level results are amazing', 'confirm', { at: '2026-08-13T07:40' }],
      ['The reading paper was about a bumble bee', 'confirm'],
      ['GCSE maths paper had no circle theorems', 'confirm'],
      ['Not supposed to say, but Ofsted went very well', 'confirm'],
    ],
    silent: [
      ['Good luck Year 11!'],
      ['Ofsted visited this week – report soon'],
      ['Our 2025 results are on the website'],
      ['SATs week survival snacks'],
      ['A-level results are amazing', { at: '2026-08-13T08:30' }],
      ['Past papers and question 3 on the maths paper tonight'],
      ['Favourite answers from the glaciation quiz'],
      ['Question of the day: do fish sleep?'],
      ['Our Ofsted report was published today: Good in all areas'],
    ],
  },
  'risky-link': {
    fires: [
      ['bit.ly/3abcDEf our newsletter', 'nudge'],
      ['Class list: drive.google.com/file/d/1a2b3c/view?usp=sharing', 'confirm'],
      ['http://ourschoolblog.wordpress.com/y5', 'nudge'],
      ['https://www.onlyfans.com/someone', 'block'],
      ['https://www.bet365.com/', 'block'],
      ['Photos: https://1drv.ms/f/s!Abc', 'confirm'],
      ['News at https://ashdownpark.com/news', 'confirm'],
      ['https://ashd0wnpark.sch.uk/login', 'confirm'],
      ['http://192.168.1.10/photos', 'confirm'],
      ['https://tinyurl.com/ashdown', 'nudge'],
    ],
    silent: [
      ['ashdownpark.sch.uk/newsletter/autumn-3'],
      ['https://www.gov.uk/apply-free-school-meals'],
      ['bbc.co.uk/bitesize/topics'],
      ['https://www.ashdownpark.sch.uk/trips/letters'],
      ['https://docs.google.com/forms/d/e/1FAIpQLSabc/viewform'],
      ['https://essexlibraries.gov.uk/events'],
      ['office@ashdownpark.sch.uk'],
      ['Our website is ashdownpark.sch.uk.'],
    ],
  },
  'under-13': {
    fires: [
      ['Year 4, follow us and DM your artwork!', 'confirm'],
      ['Kids – vote in the poll below', 'confirm'],
      ['Y6, tag us in your lockdown photos', 'confirm'],
      ['Children can tweet their questions to us tonight', 'confirm'],
      ['Pupils: reply below with your favourite book', 'confirm'],
      ['Robin class, vote here for our hamster’s name', 'confirm'],
    ],
    silent: [
      ['Parents: share your child’s work by email'],
      ['Y12 – vote in our sixth-form poll'],
      ['Send your artwork to school via Seesaw'],
      ['Parents, reply with your questions for the PTA'],
      ['Class vote is split so over to you, grown-ups, vote below'],
      ['Year 10, follow us for revision tips'],
      ['A gentle reminder: you need to be 13 for this app'],
      ['Year 4 follow the story of a lost bear'],
      ['Children voted in the hall for school council'],
    ],
  },
  hashtag: {
    fires: [
      ['#welldoneyear6', 'nudge'],
      ['#a #b #c #d #e #f', 'nudge'],
      ['Look! #worldbookday', 'nudge'],
      ['So much fun #bestschoolever', 'nudge'],
      ['Great day #sportsday #fun #school #team', 'nudge'],
      ['Year 5 #learningthroughplay', 'nudge'],
    ],
    silent: [
      ['#AshdownPark Year 5 bridges'],
      ['#WorldBookDay #AshdownPark'],
      ['School closed: no heating'],
      ['#WellDoneYear6 #AshdownPark'],
      ['Great fun #maths'],
      ['#ashdownpark'],
      ['#eyfs #phonics'],
      ['Year 5 bridges today', photo],
      ['#stem'],
    ],
  },
  'post-length': {
    fires: [
      ['School closed.', 'nudge'],
      ['Coach delayed', 'nudge'],
      ['FYI snow', 'nudge'],
      ['', 'nudge', { parts: Array.from({ length: 9 }, (_, i) => `Part ${i + 1} of our news`) }],
      ['x'.repeat(281), 'nudge'],
      [`${'word '.repeat(54)}and a few more words`, 'nudge'],
      ['🎉'.repeat(141), 'nudge'],
    ],
    silent: [
      ['School closed Monday 12 Jan: heating failure – check your email for work'],
      ['Coach 40 min late – check ParentMail'],
      ['Sports day: all the details are on our website'],
      ['Year 5 bridges were great'],
      [`https://www.ashdownpark.sch.uk/${'a'.repeat(300)}`],
      ['x'.repeat(280)],
      ['é'.repeat(280)],
      ['Delayed gratification: Year 3 and the marshmallow test, 4 left'],
    ],
  },
  'private-handle': {
    fires: [
      ['Dropping the cheque at Miss Brown’s in Mill Lane', 'confirm'],
      ['Thanks Mr O’Sullivan (Yusuf’s dad, 14 Rowan Close)', 'confirm'],
      ['Mrs Gill’s mobile is 07…', 'confirm'],
      ['@parent_surname your daughter won!', 'nudge', reply],
      ['Mr Jones lives in Mill Lane, so knock there', 'confirm'],
      ['Miss Taylor’s husband is on the till', 'confirm'],
      ['Party at Mr Ahmed’s house', 'confirm'],
    ],
    silent: [
      ['Thanks to all who donated'],
      ['Miss Brown collects the cheque at the office'],
      ['Thank you to our parent volunteers'],
      ['@AshdownPTA thanks!', reply],
      ['Mrs Patel’s class won the house cup'],
      ['Mr Jones’s house group won'],
      ['Thank you Mr Reid, Mrs Kabir and Elif’s grandad'],
      ['@someone yes! Gates open at 8.40', reply],
    ],
  },
};

describe.each(Object.entries(FIXTURES))('%s', (id, { fires, silent }) => {
  it.each(fires.map(([text, severity, draft]) => ({ text, severity, draft })))(
    'speaks up: $text',
    ({ text, severity, draft }) => {
      expect(findings(rule(id), text, draft).map((f) => f.severity)).toContain(severity);
    },
  );
  it.each(silent.map(([text, draft]) => ({ text, draft })))('is silent: $text', ({ text, draft }) => {
    expect(findings(rule(id), text, draft)).toEqual([]);
  });
});

describe('fixes and settings', () => {
  it('writes a hashtag in capitals, and adds the school’s', () => {
    const [found] = findings(rule('hashtag'), 'Go #welldoneyear6');
    expect(found?.fixes[0]?.edits[0]).toMatchObject({ expect: '#welldoneyear6', insert: '#WellDoneYear6' });
    const photos = { ...school, options: { hashtag: { missing: 'photos' } } };
    const [missing] = findings(rule('hashtag'), 'Year 5 bridges today', photo, photos);
    expect(missing?.fixes[0]?.edits[0]).toMatchObject({ start: 20, insert: ' #AshdownPark' });
    expect(findings(rule('hashtag'), '#AshdownReads today', photo, photos)).toEqual([]);
  });
  it('makes http into https', () => {
    const [found] = findings(rule('risky-link'), 'http://example.com/y5');
    expect(found?.fixes[0]?.edits[0]?.insert).toBe('https://example.com/y5');
  });
  it('asks about politics while an election is on', () => {
    const election = { ...school, options: { endorsement: { election: true } } };
    expect(findings(rule('endorsement'), 'Vote Smith on Thursday', {}, election)[0]?.severity).toBe(
      'confirm',
    );
  });
  it('leaves other people’s accounts alone', () => {
    for (const id of ['complaint-tone', 'endorsement', 'colleague', 'hashtag'])
      expect(
        findings(rule(id), 'Vote Labour. Some parents need to park properly. #welldoneyear6', {
          from: 'jade',
        }),
      ).toEqual([]);
  });
  it('counts as X does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const own = weightedLength(text);
        const theirs = twitter.parseTweet(text).weightedLength;
        if (own > 280 || theirs > 280) expect(own).toBe(theirs);
      }),
    );
  });
});

describe('quiet-day', () => {
  const set = { ...school, options: { 'quiet-day': { dailyMinimum: 1 } } };
  it('reminds on a quiet afternoon of term, and only where the school wants it', () => {
    const day = { now: '2026-11-17T15:10', posts: 0, term: true };
    expect(judgeDay(day, set)?.message).toContain('No post yet');
    expect(judgeDay(day, school)).toBeNull();
    expect(judgeDay({ ...day, posts: 1 }, set)).toBeNull();
    expect(judgeDay({ ...day, term: false }, set)).toBeNull();
    expect(judgeDay({ ...day, now: '2026-11-17T11:00' }, set)).toBeNull();
    expect(judgeDay({ ...day, now: '2026-11-21T16:00' }, set)).toBeNull();
  });
});
