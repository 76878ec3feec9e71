import type { Severity } from '../engine/report.ts';

/** Lines under marked words: three forms, and a colour for X's light theme and one for its two dark ones. */
export const LINES: Readonly<Record<Severity, { form: string; light: string; dark: string; name: string }>> =
  {
    block: { name: 'gp-3', form: 'double', light: '#d92d20', dark: '#ff7a70' },
    confirm: { name: 'gp-2', form: 'wavy', light: '#b54708', dark: '#ffb454' },
    nudge: { name: 'gp-1', form: 'dotted 2px', light: '#2e6fd9', dark: '#7fb2ff' },
  };

const lines = Object.values(LINES);

/** The page can list highlights, so their names say nothing. Those that end in `n` are for dark themes. */
export const marksCss = (): string =>
  lines
    .flatMap(({ name, form, light, dark }) => [
      `::highlight(${name}){text-decoration:underline ${form} ${light};text-decoration-skip-ink:none;text-underline-offset:3px}`,
      `::highlight(${name}n){text-decoration:underline ${form} ${dark};text-decoration-skip-ink:none;text-underline-offset:3px}`,
    ])
    .join('') +
  '::highlight(gp-3){background-color:rgb(217 45 32/14%)}::highlight(gp-3n){background-color:rgb(255 122 112/18%)}' +
  `@media (forced-colors:active){${lines
    .map(({ name }) => `::highlight(${name}),::highlight(${name}n)`)
    .join(',')}{text-decoration-color:CanvasText;background-color:transparent}}`;
