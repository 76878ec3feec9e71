import { render } from 'preact';
import { makerCss } from '../../src/ui/options/policy-maker.css.ts';
import { ask } from '../../src/ui/pages/ask.ts';
import { Options } from '../../src/ui/pages/options.tsx';
import { dress } from '../../src/ui/pages/page.css.ts';
import { speak } from '../../src/ui/spoken.ts';
import { dressRegister } from './register.tsx';

/** A worker that does not answer must not keep the page that says so from showing. */
const PATIENCE_MS = 2_000;

dress(document);
dressRegister(document);
const makerSheet = new CSSStyleSheet();
makerSheet.replaceSync(makerCss);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, makerSheet];
const app = document.getElementById('app');
const status = await Promise.race([
  ask('status', {}).catch(() => null),
  new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), PATIENCE_MS);
  }),
]);
speak(status?.policy.words);
// Titles of sections are words too: they are said once the language is known.
const { sections } = await import('./sections.ts');
if (app) render(<Options sections={sections} />, app);
