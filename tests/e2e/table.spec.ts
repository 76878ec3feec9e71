/**
 * Every surface of X by every sender, with a risky and a harmless post: what is risky is held and nothing of it reaches
 * X; what is harmless reaches X as it was written, once, without a question.
 */
import { PARK_HILL, RISKY, SAFE } from './support/park-hill.ts';
import { Seen } from './support/seen.ts';
import { type At, OPTIONS, SENDERS, SURFACES } from './support/table/index.ts';
import { expect, test } from './support/test.ts';

test.use({
  policy: {
    ...PARK_HILL,
    // What was answered in another test is asked about here again.
    rememberAnswersDays: 0,
  },
});

/** The text of each publishing request, scheduled ones too. */
const textsOf = (sent: readonly { body: { variables?: Record<string, unknown> } | null }[]): unknown[] =>
  sent.map(({ body }) => {
    const request = body?.variables?.['post_tweet_request'] as { status?: string } | undefined;
    return body?.variables?.['tweet_text'] ?? request?.status;
  });

for (const surface of SURFACES)
  for (const sender of surface.senders)
    for (const risky of [true, false]) {
      const { where, width, after, carries = [], receives = (text: string) => [text] } = surface;
      test(`${surface.id} · ${sender} · ${risky ? 'risky' : 'harmless'}`, async ({ practice, page }) => {
        const seen = new Seen(page);
        const at: At = { practice, page, where, risky };
        if (width) await page.setViewportSize({ width, height: 900 });
        await surface.write(at, risky ? RISKY : SAFE, OPTIONS[sender] ?? {});
        await SENDERS[sender](at);
        if (risky) {
          await seen.expectOpen();
          await practice.settled();
          expect(textsOf(practice.published())).toEqual([]);
          return;
        }
        if (after) await after(at);
        const once = receives(SAFE);
        // With the undo timer on, X sends a preview first and the post later.
        const wanted = OPTIONS[sender]?.undo ? [...once, ...once] : once;
        await practice.expectPublished(wanted.length);
        expect(textsOf(practice.published())).toEqual(wanted);
        for (const [i, part] of carries.entries())
          expect(practice.published()[i]?.body.variables).toMatchObject(part);
        expect(await seen.isOpen()).toBe(false);
        expect(await practice.errors()).toEqual([]);
      });
    }
