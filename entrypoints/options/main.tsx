import { render } from 'preact';
import { Options } from '../../src/ui/pages/options.tsx';
import { dress } from '../../src/ui/pages/page.css.ts';
import { sections } from './sections.ts';

dress(document);
const app = document.getElementById('app');
if (app) render(<Options sections={sections} />, app);
