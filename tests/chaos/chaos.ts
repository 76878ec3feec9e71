/**
 * A person at work on a bad day, from a seed: drafts are begun, broken off, put right, answered and sent, while the page
 * remounts and reloads, accounts change, the worker stops and the network hangs. What must hold in the end:
 *
 * 1. Every post that X published was let through for exactly its words: the engine finds nothing in them that is
 *    held, or the person answered for these words in this run.
 * 2. No harmless draft was lost or altered: each reached X once, to the last sign, in order.
 */
import { expect } from '@playwright/test';
import { check } from '../../src/checker.ts';
import { parsePolicy, toSetting } from '../../src/policy/index.ts';
import { Seen } from '../e2e/support/seen.ts';
import { dice } from './dice.ts';
import { FIRST, HANDLES, HARMLESS, type Handle, RISKY, SCHOOL } from './posts.ts';
import {
  type Bench,
  boxOf,
  type Plan,
  postsOf,
  stopWorker,
  type Trouble,
  write,
  writeAnew,
} from './writing.ts';

/** What the panel says when a check got no answer, and when the page has the scripts of an old version. */
const UNCHECKED = 'could not check';
const OUTDATED = 'Reload the page';
const ELSEWHERE = 'switched in another tab';
const BACK = /^Go back/;
const POST = /^Post now/;

const setting = toSetting(parsePolicy(SCHOOL).policy, { key: new Uint8Array(32) });

/** Would the engine hold these words, asked apart from any browser? */
const isHeld = (text: string, handle: Handle): boolean => {
  const { verdict } = check(
    {
      kind: 'post',
      fields: [{ id: 'text', text }],
      media: [],
      account: { handle },
      audience: 'public',
      at: { local: '2026-03-12T10:00', zone: 'Europe/London' },
    },
    setting,
  );
  return verdict === 'block' || verdict === 'confirm';
};

/** One draft after another until `more` says no. Gives what was done, one line each. */
export async function chaos(
  bench: Bench,
  seed: number,
  more: (round: number) => boolean,
): Promise<readonly string[]> {
  const { practice } = bench;
  const { page, x } = practice;
  const throws = dice(seed);
  const { chance, pick } = throws;
  const seen = new Seen(page);
  const done: string[] = [];
  const note = (line: string): void => {
    done.push(line);
    if (process.env['GATEPOST_CHAOS_SAY']) console.log(line);
  };
  /** What X must have published by now, in order. */
  const wanted: string[] = [];
  /** Words that the person answered for. */
  const answeredFor = new Set<string>();

  const send = async ({ where }: Plan): Promise<void> => {
    const sender = pick(['button', 'keys', 'script'] as const);
    note(`  sent by ${sender}`);
    if (sender === 'button') await practice.sendButton(where).click();
    if (sender === 'keys') await page.keyboard.press('Control+Enter');
    if (sender === 'script') await page.evaluate((at) => void window.__x.submit(at), where);
  };

  const unaltered = async (plan: Plan): Promise<void> => {
    await practice.settled();
    expect(practice.texts()).toEqual(wanted);
    expect(await practice.editorText(boxOf(plan), plan.where)).toBe(plan.text);
  };

  /** Waits until X has the post, or the panel is open: what it says, or nothing once the post is out. */
  const outcome = async (): Promise<string> => {
    let open = false;
    await expect
      .poll(
        async () => {
          open = await seen.isOpen();
          return open || practice.published().length > wanted.length;
        },
        { message: 'the post is out or the panel open' },
      )
      .toBe(true);
    return open ? seen.panelText() : '';
  };

  const goBack = async (plan: Plan): Promise<void> => {
    await seen.click(BACK);
    await seen.expectClosed();
    await unaltered(plan);
  };

  /**
   * Waits for what comes of sending: true when the panel is about the words. Where the check got no answer (its worker
   * was stopped under it) the person is asked; they go back to the same words and send again. Where accounts changed
   * before the page had shown any, they reload, as they are told.
   */
  const comesToWords = async (plan: Plan): Promise<boolean> => {
    for (let i = 0; i < 6; i++) {
      const said = await outcome();
      if (said === '') return false;
      if (said.includes(ELSEWHERE)) {
        note('  asked to reload, as the account could not be told');
        await goBack(plan);
        await writeAnew(bench, plan, plan.handle);
        await send(plan);
        continue;
      }
      if (!said.includes(UNCHECKED)) return true;
      note('  asked, as there was no answer');
      await goBack(plan);
      await expect.poll(() => page.evaluate((at) => window.__x.canSend(at), plan.where)).toBe(true);
      await practice.sendButton(plan.where).click();
    }
    throw new Error('The check never answered.');
  };

  /** Waits for "Post now"; false when the panel asks in its place, as there was no answer. */
  const mayPost = async (): Promise<boolean> => {
    let ready = false;
    await expect
      .poll(
        async () => {
          ready = (await seen.elements('button')).some((b) => POST.test(b.name) && !b.disabled);
          return ready || (await seen.panelText()).includes(UNCHECKED);
        },
        { message: 'it can be posted, or the panel asks' },
      )
      .toBe(true);
    return ready;
  };

  /** Presses "Post now"; false when the panel then asks, as there was no answer. */
  const goesOut = async (): Promise<boolean> => {
    await seen.click(POST);
    const isOut = () => practice.published().length > wanted.length;
    await expect
      .poll(async () => isOut() || (await seen.panelText()).includes(UNCHECKED), {
        message: 'the post is out, or the panel asks',
      })
      .toBe(true);
    return isOut();
  };

  /**
   * Posts what was put right or answered. Where the check got no answer the person goes back to the same words, sends
   * them again, and says again what they said.
   */
  const postNow = async (plan: Plan, say: () => Promise<void>): Promise<void> => {
    for (let i = 0; i < 6; i++) {
      if ((await mayPost()) && (await goesOut())) return;
      note('  asked after what was said, as there was no answer');
      await goBack(plan);
      await practice.sendButton(plan.where).click();
      if (!(await comesToWords(plan))) return;
      await say();
    }
    throw new Error('The check never answered.');
  };

  /** The scripts of the old version ask about whatever they cannot have checked; a reloaded page has the new ones. */
  const reloadAfterUpdate = async (plan: Plan): Promise<void> => {
    await send(plan);
    expect(await outcome()).toContain(OUTDATED);
    await goBack(plan);
    await writeAnew(bench, plan, plan.handle);
  };

  const out = async (posts: readonly string[]): Promise<void> => {
    wanted.push(...posts);
    await practice.expectPublished(wanted.length);
    expect(practice.texts()).toEqual(wanted);
  };

  const round = async (): Promise<void> => {
    const where = pick(['home', 'modal', 'reply'] as const);
    const risky = chance(0.5);
    const [text, fixed] = risky ? pick(RISKY) : [pick(HARMLESS), ''];
    const plan: Plan = { where, handle: pick(HANDLES), thread: where === 'modal' && chance(0.3), text };
    const delay = chance(0.25) ? pick([120, 400, 900]) : 0;
    note(
      `${risky ? 'risky' : 'harmless'} in ${where}${plan.thread ? ', a thread,' : ''} as ${plan.handle}, ${delay} ms: ${JSON.stringify(text)}`,
    );
    x.slow(delay);
    const trouble: Trouble = await write(bench, plan, throws);
    note(`  ${trouble}`);
    if (trouble === 'extension updated') await reloadAfterUpdate(plan);
    if (chance(0.2)) {
      note('  worker stopped before sending');
      await stopWorker(bench);
    }
    const slow = chance(0.25) ? x.hold('CreateTweet') : null;
    await send(plan);
    if (!risky) {
      expect(await comesToWords(plan)).toBe(false);
      if (slow && chance(0.5)) await page.evaluate(() => window.__x.remount());
      slow?.release();
      return out(postsOf(plan, text));
    }
    expect(await comesToWords(plan)).toBe(true);
    await practice.settled();
    expect(practice.texts()).toEqual(wanted);
    // A request that waits at the door belongs to the words as they were: it ends with them.
    const answer = pick(['fix', 'answer', 'back'] as const);
    note(`  ${answer}`);
    if (answer === 'back') {
      slow?.release();
      return goBack(plan);
    }
    const say = async (): Promise<void> => {
      await seen.click(answer === 'fix' ? /^Use “Olivia”/ : /^Staff or public figure/);
      if (answer === 'fix') await expect.poll(() => practice.editorText(boxOf(plan), where)).toBe(fixed);
    };
    if (answer === 'answer') answeredFor.add(text);
    await say();
    const said = { ...plan, text: answer === 'fix' ? fixed : text };
    await postNow(said, say);
    await slow?.arrived;
    slow?.release();
    await out(postsOf(plan, said.text));
  };

  try {
    for (const text of [FIRST, ...HARMLESS])
      for (const handle of HANDLES) expect(isHeld(text, handle), `no harmless text: ${text}`).toBe(false);
    for (let n = 0; more(n); n++) {
      await round();
      expect(await practice.errors()).toEqual([]);
    }
    await practice.settled();
    expect(practice.texts()).toEqual(wanted);
    for (const text of practice.texts())
      expect(isHeld(text, 'ParkHillPrimary') && !answeredFor.has(text), `published unchecked: ${text}`).toBe(
        false,
      );
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
