import { drawShown } from '../../../src/ui/shown/shown.tsx';
import { createSurface } from '../../../src/ui/surface.ts';
import { chips, type PanelScene, panels as scenes } from './scenes.ts';

/**
 * A page to look at: `?panel=name-only&theme=dim` shows one panel, `?chips&theme=dark` shows all chips, each by a box
 * that stands for a composer. What the person chooses is kept on `window.chosen`.
 */
const query = new URLSearchParams(location.search);
const grounds: Record<string, string> = { light: '#ffffff', dim: '#15202b', dark: '#000000' };
document.body.style.background = grounds[query.get('theme') ?? 'light'] ?? '#ffffff';
document.body.style.color = query.get('theme') === 'light' ? '#0f1419' : '#e7e9ea';

/** As the worker does it: a middle where something was found or answered. */
const drawn = (scene: PanelScene): PanelScene =>
  scene.report.findings.length + scene.answered.size === 0
    ? scene
    : { ...scene, shown: drawShown(scene, undefined, true) };
const panels = Object.fromEntries(Object.entries(scenes).map(([name, scene]) => [name, drawn(scene)]));

const chosen: unknown[][] = [];
Object.assign(window, { chosen });

const surface = createSurface(new AbortController().signal, {
  mode: query.has('closed') ? 'closed' : 'open',
  lost: () => chosen.push(['lost']),
});
Object.assign(window, { surface, panels, chips });

const panel = panels[query.get('panel') ?? ''];
if (panel) {
  const note =
    (what: string) =>
    (...args: unknown[]) =>
      void chosen.push([
        what,
        ...args.map((a) => (typeof a === 'object' && a !== null && 'rule' in a ? a.rule : a)),
      ]);
  surface.panel(panel, {
    fix: note('fix'),
    fixAll: note('fixAll'),
    answer: note('answer'),
    unanswer: note('unanswer'),
    remember: note('remember'),
    post: note('post'),
    back: note('back'),
  });
}

if (query.has('chips')) {
  for (const [key, state] of Object.entries(chips)) {
    const box = document.createElement('div');
    box.className = 'composer';
    box.textContent = 'What is happening?';
    box.contentEditable = 'true';
    box.setAttribute('role', 'textbox');
    box.setAttribute('aria-label', `Post text ${key}`);
    document.querySelector('main')?.append(box);
    surface.chip(
      key,
      () => box.getBoundingClientRect(),
      state,
      () => chosen.push(['open', key]),
    );
  }
}
