import { render } from 'preact';
import { dressRegister, RegisterSection } from '../../../entrypoints/options/register.tsx';
import { dress } from '../../../src/ui/pages/page.css.ts';

dress(document);
dressRegister(document);
const app = document.createElement('main');
app.className = 'gp';
const title = document.createElement('h1');
title.textContent = 'Options';
const section = document.createElement('h2');
section.textContent = 'Pupil register';
const place = document.createElement('div');
app.append(title, section, place);
document.body.append(app);
render(<RegisterSection />, place);
