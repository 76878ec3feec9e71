import { mkdirSync } from 'node:fs';
import { galleryContext, openBrowser, openScene } from './browser.ts';
import { statuses } from './pages-scenes.ts';
import { chips, panels } from './scenes.ts';

/** Takes pictures of every scene: `node tests/ui/gallery/shoot.ts [folder] [name …]`. */
const [folder = 'screenshots/ui', ...only] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
const wanted = (name: string): boolean => only.length === 0 || only.includes(name);

for (const theme of ['light', 'dim', 'dark']) {
  const context = await galleryContext(browser);
  for (const name of Object.keys(panels).filter(
    (n) => wanted(n) && (theme === 'light' || n === 'name-and-trip' || n === 'clear'),
  )) {
    const page = await openScene(context, `panel=${name}&theme=${theme}`);
    await page.waitForTimeout(250);
    await page.screenshot({ path: `${folder}/${theme}-${name}.png` });
    await page.close();
  }
  if (wanted('chips')) {
    const page = await openScene(context, `chips&theme=${theme}`);
    await page.setViewportSize({ width: 700, height: 200 + Object.keys(chips).length * 140 });
    await page.waitForTimeout(250);
    await page.screenshot({ path: `${folder}/${theme}-chips.png` });
    await page.close();
  }
  await context.close();
}
const narrow = await galleryContext(browser, { viewport: { width: 320, height: 640 } });
const forced = await galleryContext(browser, { forcedColors: 'active' });
for (const name of ['name-and-trip', 'answered', 'clear'].filter(wanted)) {
  for (const [how, context] of [
    ['narrow', narrow],
    ['forced', forced],
  ] as const) {
    const page = await openScene(context, `panel=${name}&theme=light`);
    await page.waitForTimeout(250);
    await page.screenshot({ path: `${folder}/${how}-${name}.png` });
    await page.close();
  }
}
for (const colorScheme of ['light', 'dark'] as const) {
  const pages = await galleryContext(
    browser,
    { colorScheme, viewport: { width: 320, height: 600 } },
    './pages.tsx',
  );
  for (const name of Object.keys(statuses).filter(wanted)) {
    const page = await openScene(pages, `popup=${name}`);
    await page.screenshot({ path: `${folder}/popup-${colorScheme}-${name}.png`, fullPage: true });
    await page.close();
  }
  for (const section of ['policy', 'record', 'about'].filter(wanted)) {
    const page = await openScene(pages, `options=trouble#${section}`);
    await page.screenshot({ path: `${folder}/options-${colorScheme}-narrow-${section}.png`, fullPage: true });
    await page.setViewportSize({ width: 1000, height: 700 });
    await page.screenshot({ path: `${folder}/options-${colorScheme}-${section}.png`, fullPage: true });
    await page.close();
  }
  await pages.close();
}
await browser.close();
