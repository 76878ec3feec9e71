import { PARK_HILL } from './support/park-hill.ts';
import { Seen } from './support/seen.ts';
import { expect, test } from './support/test.ts';

test.use({
  policy: PARK_HILL,
});

const RISKY = 'Well done Olivia Bennett on your maths certificate! #ParkHillPrimary';
const SAFE = 'Well done Year 4 on a lovely assembly this morning! 🎉 #ParkHillPrimary';

for (const where of ['home', 'modal'] as const)
  for (const sender of ['button', 'keys'] as const) {
    test(`${where}, ${sender}: a risky post is held, put right and sent`, async ({ practice, page }) => {
      const seen = new Seen(page);
      await practice.open();
      if (where === 'modal') await practice.openModal();
      await practice.typeDraft(RISKY, where);
      await expect.poll(() => seen.marked()).toContain('Olivia Bennett');
      if (sender === 'button') await practice.sendButton(where).click();
      else await page.keyboard.press('Control+Enter');
      await seen.expectOpen();
      await practice.settled();
      expect(practice.published()).toHaveLength(0);
      await practice.shot(`held-${where}-${sender}`);
      await seen.click(/^Use “Olivia”/);
      await seen.click(/^Post now/);
      await practice.expectPublished(1);
      expect(practice.texts()[0]).not.toContain('Bennett');
      await seen.expectClosed();
      expect(await practice.errors()).toEqual([]);
    });

    test(`${where}, ${sender}: a harmless post goes out untouched`, async ({ practice, page }) => {
      const seen = new Seen(page);
      await practice.open();
      if (where === 'modal') await practice.openModal();
      await practice.typeDraft(SAFE, where, 'insert');
      if (sender === 'button') await practice.sendButton(where).click();
      else await page.keyboard.press('Control+Enter');
      await practice.expectPublished(1);
      expect(practice.texts()).toEqual([SAFE]);
      expect(await seen.isOpen()).toBe(false);
    });
  }
