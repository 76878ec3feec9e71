/**
 * A person at work on a bad day, from a seed: drafts are begun, broken off, put right, answered and sent, while the page
 * remounts and reloads, accounts change, the worker stops and the network hangs. What must hold in the end:
 *
 * 1. Every post that X published was let through for exactly its words: the engine finds nothing in them that is
 *    held, or the person answered for these words in this run.
 * 2. No harmless draft was lost or altered: each reached X once, to the last sign, in order.
 */
import { expect, type Page } from '@playwright/test';
import { check } from '../../src/checker.ts';
import { parsePolicy, toSetting } from '../../src/policy/index.ts';
import type { Practice } from '../e2e/support/practice.ts';
import { Seen } from '../e2e/support/seen.ts';
import type { Where } from '../x/page/handle.ts';
import { type Dice, dice } from './dice.ts';

export const SCHOOL = {
  schoolName: 'Park Hill Primary',
  accounts: ['ParkHillPrimary | school | the school', 'ParkHillY4 | class | Year 4'],
  mode: 'enforce',
  // An answer holds for one draft here, so that the next one with the name is asked about again.
  rememberAnswersDays: 0,
};

const HARMLESS: readonly string[] = [
  'Well done Year 4 on a lovely assembly this morning! 🎉 #ParkHillPrimary',
  'What a day! 🌋\n\nYear 4 made volcanoes 👩‍🔬👨🏽‍🔬 and nobody was hurt.',
  'The hall floor is finished and it shines.\nThank you to everyone who moved chairs twice.',
  'Da iawn Blwyddyn 4! 🏴󠁧󠁢󠁷󠁬󠁳󠁿',
  '1 + 1 = 2 <b>not html</b> & "quotes" \\ backslash',
];
/** With what the one-click change makes of it. */
const RISKY: readonly (readonly [string, string])[] = [
  [
    'Well done Olivia Bennett on your maths certificate! 🎉',
    'Well done Olivia on your maths certificate! 🎉',
  ],
  [
    'Maths news\n\nWell done Olivia Bennett in Year 4!\nSee you soon',
    'Maths news\n\nWell done Olivia in Year 4!\nSee you soon',
  ],
  ['Olivia Bennett in Year 4 won the maths prize!', 'Olivia in Year 4 won the maths prize!'],
];

/** What the panel says when a check got no answer. */
const UNCHECKED = 'could not check';

export type Bench = { readonly practice: Practice; readonly page: Page };

/** One draft after another until `more` says no. Gives what was done, one line each. */
export async function chaos(
  bench: Bench,
  seed: number,
  more: (round: number) => boolean,
): Promise<readonly string[]> {
  const { practice, page } = bench;
  const { x } = practice;
  const { chance, pick } = dice(seed);
  const seen = new Seen(page);
  const done: string[] = [];
  /** What X must have published by now, in order. */
  const wanted: string[] = [];
  /** Words that the person answered for. */
  const answeredFor = new Set<string>();
  const setting = toSetting(parsePolicy(SCHOOL).policy, { key: new Uint8Array(32) });

  const open = async (where: Where, handle: string): Promise<void> => {
    await practice.open('/home', { as: handle });
    if (where === 'modal') await practice.openModal();
  };
  /** Stops the worker at any moment, a check under way or not; what is typed next wakes it again. */
  const stop = async (): Promise<void> => {
    const session = await page.context().newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
  };
  const caretToEnd = async (where: Where): Promise<void> => {
    await practice.editor(where).click();
    await page.keyboard.press('Control+End');
  };

  /** Types the words piece by piece; between the pieces anything may happen. A reload takes the draft away. */
  const write = async (text: string, where: Where, handle: string, { chance, pick }: Dice): Promise<void> => {
    await open(where, handle);
    const cut = 1 + pick(Array.from({ length: text.length - 2 }, (_, i) => i));
    // Never within one emoji, which nobody types in halves.
    const head = /[\p{L} ]$/u.test(text.slice(0, cut)) ? text.slice(0, cut) : '';
    if (head !== '') await practice.typeDraft(head, where, 'insert');
    const between = pick(['nothing', 'remount', 'worker', 'reload', 'switch', 'ids'] as const);
    done.push(`  ${between} after ${head.length} signs`);
    if (between === 'remount') await page.evaluate(() => window.__x.remount());
    if (between === 'worker') await stop();
    if (between === 'ids') {
      await page.evaluate(() => window.__x.loseIds('some'));
      await page.evaluate(() => window.__x.giveIds());
    }
    if (between === 'reload' || between === 'switch') {
      await open(where, between === 'switch' ? 'ParkHillY4' : handle);
      return practice.typeDraft(text, where, chance(0.3) ? 'keys' : 'insert');
    }
    await caretToEnd(where);
    const lines = text.slice(head.length).split('\n');
    for (const [i, line] of lines.entries()) {
      if (i > 0) await page.keyboard.press('Enter');
      if (line) await page.keyboard.insertText(line);
    }
    await expect.poll(() => practice.editorText(0, where)).toBe(text);
  };

  const send = async (where: Where, { pick }: Dice): Promise<void> => {
    const sender = pick(['button', 'keys', 'script'] as const);
    done.push(`  sent by ${sender}`);
    if (sender === 'button') await practice.sendButton(where).click();
    if (sender === 'keys') await page.keyboard.press('Control+Enter');
    if (sender === 'script') await page.evaluate((at) => void window.__x.submit(at), where);
  };

  /**
   * Waits until X has the post or the panel is open: true when it is about the words. Where the check got no answer (its
   * worker was stopped under it) the person is asked; they go back to the same words and send again.
   */
  const comesToWords = async (text: string, where: Where): Promise<boolean> => {
    for (let i = 0; i < 6; i++) {
      let open = false;
      await expect
        .poll(
          async () => {
            open = await seen.isOpen();
            return open || practice.published().length > wanted.length;
          },
          { message: 'the post is out or the panel open', timeout: 15_000 },
        )
        .toBe(true);
      if (!open) return false;
      if (!(await seen.panelText()).includes(UNCHECKED)) return true;
      done.push('  asked, as there was no answer');
      await seen.click(/^Go back/);
      await seen.expectClosed();
      await expect.poll(() => practice.editorText(0, where)).toBe(text);
      await expect.poll(() => page.evaluate((at) => window.__x.canSend(at), where)).toBe(true);
      await practice.sendButton(where).click();
    }
    throw new Error('The check never answered.');
  };

  const out = async (text: string): Promise<void> => {
    wanted.push(text);
    await practice.expectPublished(wanted.length);
    expect(practice.texts()).toEqual(wanted);
  };

  const round = async (): Promise<void> => {
    const where = pick(['home', 'modal'] as const);
    const handle = pick(['ParkHillPrimary', 'ParkHillY4'] as const);
    const risky = chance(0.5);
    const [text, fixed] = risky ? pick(RISKY) : [pick(HARMLESS), ''];
    done.push(`${risky ? 'risky' : 'harmless'} in ${where} as ${handle}: ${JSON.stringify(text)}`);
    await write(text, where, handle, { chance, pick });
    if (chance(0.2)) {
      done.push('  worker stopped before sending');
      await stop();
    }
    const slow = chance(0.25) ? x.hold('CreateTweet') : null;
    await send(where, { chance, pick });
    if (!risky) {
      expect(await comesToWords(text, where)).toBe(false);
      if (slow && chance(0.5)) await page.evaluate(() => window.__x.remount());
      slow?.release();
      return out(text);
    }
    expect(await comesToWords(text, where)).toBe(true);
    await practice.settled();
    expect(practice.texts()).toEqual(wanted);
    // A request that waits at the door belongs to the words as they were: it ends with them.
    const answer = pick(['fix', 'answer', 'back'] as const);
    done.push(`  ${answer}`);
    if (answer === 'back') {
      slow?.release();
      await seen.click(/^Go back/);
      await seen.expectClosed();
      await practice.settled();
      expect(practice.texts()).toEqual(wanted);
      expect(await practice.editorText(0, where)).toBe(text);
      return;
    }
    if (answer === 'fix') {
      await seen.click(/^Use “Olivia”/);
      await expect.poll(() => practice.editorText(0, where)).toBe(fixed);
    } else {
      answeredFor.add(text);
      await seen.click(/^Staff or public figure/);
    }
    await seen.click(/^Post now/);
    await slow?.arrived;
    slow?.release();
    await out(answer === 'fix' ? fixed : text);
  };

  try {
    for (let n = 0; more(n); n++) {
      await round();
      expect(await practice.errors()).toEqual([]);
    }
    await practice.settled();
    expect(practice.texts()).toEqual(wanted);
    for (const text of practice.texts()) {
      const report = check(
        {
          kind: 'post',
          fields: [{ id: 'text', text }],
          media: [],
          account: { handle: 'ParkHillPrimary' },
          audience: 'public',
          at: { local: '2026-03-12T10:00', zone: 'Europe/London' },
        },
        setting,
      );
      const held = report.verdict === 'block' || report.verdict === 'confirm';
      expect(held && !answeredFor.has(text), `published unchecked: ${text}`).toBe(false);
    }
  } catch (error) {
    const end = [
      `published: ${JSON.stringify(practice.texts().slice(-2))}`,
      `chip: ${await seen.chip()}`,
      `panel: ${await seen.panelText()}`,
    ];
    console.log([`Chaos with seed ${seed}:`, ...done.slice(-40), ...end].join('\n'));
    throw error;
  }
  return done;
}
