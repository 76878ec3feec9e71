import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { launch } from '../tests/e2e/support/launch.ts';
import { Practice } from '../tests/e2e/support/practice.ts';
import { Seen } from '../tests/e2e/support/seen.ts';
import { freshBuild } from './build-fresh.ts';

/**
 * `npm start`: Gatepost on a practice page of X with a sample school's policy. With a display a browser opens and stays
 * until it is closed. Without one the same scene is played, and what happened is printed.
 */
const POLICY = {
  schoolName: 'Park Hill Primary School',
  town: 'Ashford',
  phase: 'primary',
  phones: ['01632 960012'],
  emails: ['office@parkhill.sch.uk'],
  domains: ['parkhill.sch.uk'],
  accounts: ['ParkHillPrimary | school | the whole school', 'ParkHillY4 | class | Year 4 (Maple, Oak)'],
  staff: ['Mrs Helen Whitworth', 'Mr Imran Khan'],
  hashtags: ['#ParkHillPrimary'],
  dslName: 'Mrs Whitworth',
  parentsChannel: 'ParentMail',
  mode: 'enforce',
};
const RISKY =
  'Y4 are off to Chester Zoo tomorrow, coach leaves 9.15! Well done Olivia Carter for organising #ParkHillPrimary';
const HARMLESS =
  'What a day! Year 4 made volcanoes 🌋 and nobody was hurt.\nThank you Mrs Whitworth #ParkHillPrimary';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
const headed = hasDisplay && process.env['CI'] !== 'true' && !process.argv.includes('--headless');
const say = (line = ''): void => console.log(line);

async function main(): Promise<void> {
  const extension = freshBuild();
  const launched = await launch({ extension, headed });
  if (launched.refused) {
    say(
      `note: ${launched.refused} The sample school's policy could not be set; Gatepost uses its built-in settings.`,
    );
  }
  const [first] = launched.context.pages();
  const page = first ?? (await launched.context.newPage());
  const practice = new Practice(page, launched.x);
  try {
    // Written and reloaded rather than there from the start: a browser that has just started takes its time to tell.
    if (launched.extension && !launched.refused) await launched.extension.policy(POLICY);
    if (headed) await open(practice, launched.context);
    else await play(practice);
  } finally {
    await launched.close();
  }
}

async function open(
  practice: Practice,
  context: { on(event: 'close', then: () => void): void },
): Promise<void> {
  await practice.open();
  say('A browser is open on a practice page of X; nothing you do there reaches X. Try this:');
  say(`  1. Type into the composer:  ${RISKY}`);
  say('     The name, the place and the time are underlined while you type.');
  say('  2. Press Post, or Ctrl+Enter. One panel opens: reasons, fixes, answers. Mend the post and send it.');
  say(`  3. Type something harmless, such as:  ${HARMLESS.replace('\n', ' ')}`);
  say('     It goes out at once.');
  say('  4. Look at the popup behind the gate in the toolbar.');
  say('Close the browser to end.');
  await new Promise<void>((closed) => context.on('close', closed));
}

async function play(practice: Practice): Promise<void> {
  const { page } = practice;
  const seen = new Seen(page);
  const shots = resolve('screenshots');
  // A picture is taken at once: the panel must not still be on its way in.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  mkdirSync(shots, { recursive: true });
  const shot = async (name: string): Promise<void> => {
    await page.screenshot({ path: `${shots}/start-${name}.png`, animations: 'disabled' });
  };
  const marked = async (): Promise<string[]> => [...new Set(await seen.marked())];
  say('No display: playing the scene in a headless browser.\n');

  await practice.open();
  say(`A teacher posts from @ParkHillPrimary and types:\n  ${RISKY}`);
  await practice.typeDraft(RISKY);
  await until(async () => (await marked()).length >= 3, 'the words were not marked');
  say(`marked    ${(await marked()).map((words) => `“${words}”`).join(', ')}`);
  await until(async () => (await seen.chip()) !== null, 'no chip was shown');
  say(`chip      ${await seen.chip()}`);
  await shot('1-marked');

  await page.keyboard.press('Control+Enter');
  await seen.expectOpen();
  if (practice.published().length > 0) throw new Error('the post was published although it should be held');
  say('held      Ctrl+Enter published nothing; the panel says:');
  for (const heading of await seen.elements('heading')) say(`            ${heading.name}`);
  await shot('2-held');

  const before = practice.published().length;
  await seen.click(/^Make (?:the|all)/);
  await until(() => ready(seen), 'the panel did not come to an end');
  say(`fixed     ${await practice.editorText()}`);
  await shot('3-fixed');
  await seen.click(/^Post now/);
  await until(async () => practice.published().length > before, 'nothing was published');
  say(`published ${practice.texts().at(-1)}`);
  await seen.expectClosed();

  say(`\nNow a harmless post:\n  ${HARMLESS.replace('\n', '\n  ')}`);
  await practice.typeDraft(HARMLESS);
  const sent = practice.published().length;
  await page.keyboard.press('Control+Enter');
  await until(async () => practice.published().length > sent, 'the harmless post was not published');
  if (practice.texts().at(-1) !== HARMLESS) throw new Error('the harmless post was changed on its way');
  say('published at once, byte for byte.');
  await shot('4-harmless');
  say(`\nScreenshots: ${shots}/start-*.png`);
}

const ready = async (seen: Seen): Promise<boolean> =>
  (await seen.elements('button')).some((b) => /^Post now/.test(b.name) && !b.disabled);

/** Wait for a condition for at most so many milliseconds, looking again and again; the practice server runs in between. */
async function until(met: () => Promise<boolean>, otherwise: string, most = 20_000): Promise<void> {
  const end = performance.now() + most;
  while (!(await met())) {
    if (performance.now() > end) throw new Error(otherwise);
    await new Promise((next) => setTimeout(next, 20));
  }
}

await main().catch((error: unknown) => {
  console.error(`gatepost: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
