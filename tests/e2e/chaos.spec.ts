/** A short chaos run; `npm run chaos -- --minutes 10 --seed N` is the long one. */
import { chaos } from '../chaos/chaos.ts';
import { SCHOOL } from '../chaos/posts.ts';
import { LONG_TEST_MS } from './support/patience.ts';
import { test } from './support/test.ts';

const minutes = Number(process.env['GATEPOST_CHAOS_MINUTES'] ?? 0);
const seed = Number(process.env['GATEPOST_CHAOS_SEED'] ?? 6);
const ROUNDS = 16;

test.use({
  // The extension is updated under way, which no other test should feel.
  browserOfOwn: 'chaos',
  policy: SCHOOL,
});

test(`chaos, seed ${seed}: nothing unchecked goes out, nothing harmless is lost`, async ({
  practice,
  extension,
}) => {
  test.setTimeout(2 * LONG_TEST_MS + minutes * 60_000);
  const until = Date.now() + minutes * 60_000;
  const done = await chaos({ practice, extension }, seed, (round) =>
    minutes > 0 ? Date.now() < until : round < ROUNDS,
  );
  if (minutes > 0) console.log(`${done.filter((line) => !line.startsWith(' ')).length} drafts, seed ${seed}`);
});
