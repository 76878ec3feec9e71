/** A picture's file is looked into where it is attached: whether it tells a place, and never which. */
import { PARK_HILL } from './support/park-hill.ts';
import { Seen } from './support/seen.ts';
import { expect, test } from './support/test.ts';

test.use({ policy: PARK_HILL });

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A PNG with a camera's notes after the picture: one directory, in it the place's, in that the latitude. */
function located(): Buffer {
  const tiff = Buffer.alloc(80);
  tiff.write('II*\0', 'latin1');
  tiff.writeUInt32LE(8, 4);
  for (const [at, tag, value] of [
    [8, 0x8825, 26],
    [26, 2, 44],
  ] as const) {
    tiff.writeUInt16LE(1, at);
    tiff.writeUInt16LE(tag, at + 2);
    tiff.writeUInt32LE(value, at + 10);
  }
  [51, 1, 30, 1, 26, 1].forEach((n, i) => {
    tiff.writeUInt32LE(n, 44 + 4 * i);
  });
  const size = Buffer.alloc(4);
  size.writeUInt32BE(tiff.length);
  return Buffer.concat([PIXEL, size, Buffer.from('eXIf'), tiff]);
}

for (const [name, buffer, tells] of [
  ['owls at home.png', located(), true],
  ['owls at school.png', PIXEL, false],
] as const)
  test(`${name}: ${tells ? 'its place is told of, and it may be sent all the same' : 'nothing is said'}`, async ({
    practice,
    page,
  }) => {
    const seen = new Seen(page);
    await practice.open();
    await practice.typeDraft('Three owls made of card. #ParkHillPrimary', 'home', 'insert');
    await page.getByTestId('fileInput').setInputFiles({ name, mimeType: 'image/png', buffer });
    await expect(page.locator('[data-testid=attachments] img')).toHaveAttribute('src', /^blob:/);
    // A picture without a description is a tip too, so there is a chip to open either way.
    await expect.poll(() => seen.chip()).toMatch(tells ? /2 tips/ : /1 tip/);
    const chip = await seen.chipBox();
    await page.mouse.click((chip?.x ?? 0) + 12, (chip?.y ?? 0) + 12);
    await seen.expectOpen();
    if (tells) await seen.expectText('says where it was taken');
    else expect(await seen.panelText()).not.toContain('says where it was taken');
    await page.keyboard.press('Escape');
    await seen.expectClosed();
    await practice.sendButton().click();
    await practice.expectPublished(1);
  });
