import { describe, expect, it } from 'vitest';
import type { Severity } from '../../../src/engine/report.ts';
import type { Rule } from '../../../src/engine/rule.ts';
import type { Setting } from '../../../src/engine/setting.ts';
import { applyEdits } from '../../../src/engine/span.ts';
import type { Post } from '../../../src/post.ts';
import { rules } from '../../../src/rules/media/index.ts';
import { type Draft, findings, post, school } from '../../support/school.ts';

const rule = (id: string): Rule => {
  const found = rules.find((r) => r.id === id);
  if (!found) throw new Error(`no rule ${id}`);
  return found;
};
const shot = (alt = ''): Draft => ({ media: [{ file: 'IMG_2041.jpg', alt }] });
const work: Draft = { media: [{ file: 'IMG_2041.jpg', workOnly: true }] };
const strict: Setting = { ...school, namesWithPhotos: 'never' };

const FIXTURES: Readonly<
  Record<
    string,
    {
      setting?: Setting;
      fires: readonly (readonly [text: string, severity: Severity, draft: Draft])[];
      silent: readonly (readonly [text: string, draft?: Draft])[];
    }
  >
> = {
  'named-in-photo': {
    setting: strict,
    fires: [
      ['Look at Maya’s beautiful Diwali lamp!', 'nudge', shot()],
      ['Harrison and Ayomide on the climbing wall', 'nudge', { media: [{ file: 'a.mp4' }] }],
      ['Well done Jakub!!', 'nudge', shot()],
      ['Our winners, left to right: Freya, Yusuf and Noor', 'nudge', shot()],
      ['Bubbles!', 'nudge', shot('Year 2 girl called Amelia blowing bubbles')],
    ],
    silent: [
      ['Well done Maya for a beautiful Diwali lamp!'],
      ['Year 3 with their Diwali lamps', shot()],
      ['Miss Taylor and Mr Ahmed ready for the marathon', shot()],
      ['Our display about Rosa Parks', shot()],
      ['Purple pen work from Maya in Year 5', work],
      ['Robin class and their bean plants', shot()],
    ],
  },
  'photo-context': {
    fires: [
      ['😍😍', 'nudge', shot()],
      ['#PurplePenWork', 'nudge', shot()],
      ['Year 5', 'nudge', shot()],
      ['wow', 'nudge', shot()],
      ['', 'nudge', shot()],
    ],
    silent: [
      ['Year 5 tested bridges with spaghetti today – the winner held 2kg!', shot()],
      ['Well done Year 5 #WellDone'],
      ['Forest school: finding minibeasts under logs', shot()],
      ['Newsletter', shot('Newsletter: sports day is on 12 June at 9.30 on the field, bring a hat')],
      ['👏', { kind: 'repost', media: [{}] }],
    ],
  },
  'alt-text': {
    fires: [
      ['Year 5 bridges', 'nudge', shot()],
      ['Newsletter', 'nudge', shot('  ')],
      ['Bridges', 'nudge', shot('img')],
      ['Bridges', 'nudge', shot('IMG_2041.jpg'.slice(0, 3))],
    ],
    silent: [
      ['Year 5 bridges', shot('Four pupils test a spaghetti bridge')],
      ['Bridges', { media: [{ file: 'a.mp4' }] }],
      ['😀'],
      ['Bridges', { ...shot(), kind: 'repost' }],
      ['Bridges', { ...shot(), from: 'jade' }],
    ],
  },
  faces: {
    fires: [
      ['Star of the Week!', 'nudge', shot('Close-up of one child smiling')],
      ['A Year 2 pupil face-on', 'nudge', shot()],
      ['Selfie time with three pupils', 'nudge', shot()],
      ['Winner', 'nudge', shot('A boy grinning at the camera with a trophy')],
    ],
    silent: [
      ['Whole class', shot('The class seen from behind in assembly')],
      ['Clay', shot('Close-up of hands shaping clay')],
      ['Llama', shot('A llama looking into the camera')],
      ['Mr Jones', shot('Portrait of a teacher by the gate')],
      ['Sports day', shot('A crowd on the field')],
      ['Close-up of a child'],
      ['Year 4 self-portraits in pastel, look at the camera angles', shot()],
    ],
  },
  'sensitive-activity': {
    fires: [
      ['Swimming gala medals', 'confirm', { media: [{ file: 'a.jpg' }] }],
      ['Gymnastics display team', 'confirm', { media: [{ file: 'gym.mp4' }] }],
      ['Getting changed for PE', 'confirm', shot()],
      ['Nurse visit flu jab day', 'confirm', shot()],
      ['What a morning', 'confirm', shot('Children in swimsuits by the side of the pool, poolside')],
    ],
    silent: [
      ['Swimming certificates on the wall', shot()],
      ['Gym kit donation', shot()],
      ['Sports day races, wide shot', { media: [{ file: 'a.mp4' }] }],
      ['Dental bus outside school', shot()],
      ['Swimming starts on Tuesday, kit list attached', shot()],
      ['We loved swimming today'],
      ['After swimming we drew fish', shot('Six paper fish on a blue board')],
    ],
  },
  'text-in-photo': {
    fires: [
      ['So proud', 'nudge', shot('Certificate for a Year 4 pupil')],
      ['Look', 'confirm', shot('A register on a laptop')],
      ['Ready', 'confirm', shot('A trip list with passport photos')],
      ['Our whiteboard this morning', 'nudge', shot()],
      ['New seating plan!', 'confirm', shot()],
    ],
    silent: [
      ['Certificate with the name covered by a pen', shot()],
      ['Display board of famous scientists', shot('Display board with famous scientists')],
      ['Blank certificate template', shot()],
      ['Sports medal', shot('A medal on a ribbon')],
      ['Certificates on Friday in assembly'],
      ['Register your interest in nursery places', shot('A sunny playground')],
    ],
  },
  'pupil-work': {
    fires: [
      ['Look', 'nudge', shot('An exercise book with a name on the spine')],
      ['92% on SATs practice', 'nudge', shot()],
      ['Reading age 6.4 on the wall', 'nudge', shot()],
      ['New target cards', 'nudge', shot()],
    ],
    silent: [
      ['An anonymised page', shot('A page from an exercise book, no names')],
      ['Artwork', shot('A painting of a fox')],
      ['Our typed up class book', shot('A typed page of a poem')],
      ['Exercise books are in'],
    ],
  },
};

describe.each(Object.entries(FIXTURES))('%s', (id, { setting, fires, silent }) => {
  it.each(fires.map(([text, severity, draft]) => ({ text, severity, draft })))(
    'speaks up: $text',
    ({ text, severity, draft }) => {
      expect(findings(rule(id), text, draft, setting)[0]?.severity).toBe(severity);
    },
  );
  it.each(silent.map(([text, draft]) => ({ text, draft })))('is silent: $text', ({ text, draft }) => {
    expect(findings(rule(id), text, draft, setting)).toEqual([]);
  });
});

describe('settings of pictures', () => {
  it('takes names out with one fix that still fits', () => {
    const [found] = findings(rule('named-in-photo'), 'Look at Maya’s lamp, and Jakub’s!', shot(), strict);
    const text = 'Look at Maya’s lamp, and Jakub’s!';
    expect(applyEdits(text, found?.fixes[0]?.edits ?? [])).toBe('Look at a pupil’s lamp, and a pupil’s!');
  });
  it('holds where the school sets it to confirm, and is silent where first names may stand', () => {
    const held = { ...strict, severities: { 'named-in-photo': 'confirm' as const } };
    expect(findings(rule('named-in-photo'), 'Well done Jakub!!', shot(), held)[0]?.severity).toBe('confirm');
    expect(findings(rule('named-in-photo'), 'Well done Jakub!!', shot(), school)).toEqual([]);
  });
  it('asks for permission only where the school wants it', () => {
    const ask = { ...school, options: { 'photo-consent': { ask: 'confirm' } } };
    expect(findings(rule('photo-consent'), 'Year 4 and their shields', shot())).toEqual([]);
    expect(findings(rule('photo-consent'), 'Year 4 and their shields', shot(), ask)[0]?.severity).toBe(
      'confirm',
    );
    expect(findings(rule('photo-consent'), 'Year 4 and their shields', work, ask)).toEqual([]);
    expect(
      findings(rule('photo-consent'), 'Year 4 and their shields', { ...shot(), from: 'jade' }, ask),
    ).toEqual([]);
  });
  it('asks about close-ups where the school avoids faces', () => {
    const avoid = { ...school, options: { faces: { close: 'avoid' } } };
    expect(findings(rule('faces'), 'Selfie with pupils', shot(), avoid)[0]?.severity).toBe('confirm');
    const allow = { ...school, options: { faces: { close: 'allow' } } };
    expect(findings(rule('faces'), 'Selfie with pupils', shot(), allow)).toEqual([]);
  });
  it('says so when a picture’s file carries a place', () => {
    const said: Post = {
      ...post('Star of the week', shot('A boy with a kite')),
      media: [{ kind: 'image', located: true }],
    };
    const { judge } = rule('photo-location');
    const scene = {
      doc: { post: said, views: [], view: () => undefined },
      setting: school,
      facts: { of: () => [], cues: () => [] },
    };
    expect(judge(scene)).toHaveLength(1);
    const none = { ...said, media: [{ kind: 'image' as const }] };
    expect(judge({ ...scene, doc: { ...scene.doc, post: none } })).toEqual([]);
  });
});
