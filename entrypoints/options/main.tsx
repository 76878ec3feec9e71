import { render } from 'preact';
import { Options } from '../../src/ui/pages/options.tsx';
import { dress } from '../../src/ui/pages/page.css.ts';
import { dressRegister } from './register.tsx';
import { sections } from './sections.ts';

dress(document);
dressRegister(document);
const app = document.getElementById('app');
if (app) render(<Options sections={sections} />, app);
