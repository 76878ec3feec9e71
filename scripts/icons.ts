import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

/**
 * Draws `public/icon/*.png` from `public/icon/gate.svg`: `node scripts/icons.ts`. The pictures are committed, so
 * this runs only when the gate changes. Variants for the toolbar: `attention` has a dot, `off` is grey, with the gate open.
 */
const gate = readFileSync('public/icon/gate.svg', 'utf8');
const dot = '<circle cx="100" cy="28" r="27" fill="#f2b63c" stroke="#ffffff" stroke-width="8"/></svg>';
const variants = {
  '': gate,
  'attention-': gate.replace('</svg>', dot),
  'off-': gate
    .replace('#12664f', '#6d7772')
    .replace('M36 49h56M36 84h56', 'M36 49h12M36 84h12M92 49h-12M92 84h-12')
    .replace('M43 79 85 54', ''),
};
const sizes = { '': [16, 32, 48, 96, 128], 'attention-': [16, 32], 'off-': [16, 32] } as const;

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const [variant, svg] of Object.entries(variants)) {
  for (const size of sizes[variant as keyof typeof sizes]) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    writeFileSync(`public/icon/${variant}${size}.png`, await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
