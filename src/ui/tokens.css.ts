/**
 * The visual language: colour, type, space and radius, once, for every surface. Calm greens of a painted school
 * gate; severity is carried by a word and an upright "post" first, and by colour last.
 * `tests/ui/tokens.test.ts` holds every pair of ink and paper to WCAG contrast.
 */
export type Theme = 'light' | 'dim' | 'dark';

export type Palette = {
  readonly paper: string;
  readonly ground: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly edge: string;
  readonly gate: string;
  readonly gateHover: string;
  readonly onGate: string;
  readonly held: string;
  readonly heldWash: string;
  readonly check: string;
  readonly checkWash: string;
  readonly tip: string;
  readonly tipWash: string;
  readonly clear: string;
  readonly clearWash: string;
  readonly shade: string;
  readonly shadow: string;
};

export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: '#ffffff',
    ground: '#f3f6f4',
    ink: '#15211c',
    quiet: '#4f5e57',
    line: '#d6dfda',
    edge: '#78877f',
    gate: '#12664f',
    gateHover: '#0d5140',
    onGate: '#ffffff',
    held: '#8f321d',
    heldWash: '#fbeee9',
    check: '#6b4a05',
    checkWash: '#fbf2dd',
    tip: '#2b556f',
    tipWash: '#e9f1f6',
    clear: '#12664f',
    clearWash: '#e6f3ed',
    shade: 'rgb(21 33 28 / 45%)',
    shadow: '0 1px 2px rgb(21 33 28 / 10%), 0 12px 32px rgb(21 33 28 / 18%)',
  },
  dim: {
    paper: '#1b2936',
    ground: '#223242',
    ink: '#eff4f2',
    quiet: '#aebbc4',
    line: '#374a5c',
    edge: '#8497a7',
    gate: '#74d3b2',
    gateHover: '#93e0c5',
    onGate: '#05261b',
    held: '#ffb7a3',
    heldWash: '#402b28',
    check: '#f2cf82',
    checkWash: '#3b3425',
    tip: '#a4d3ef',
    tipWash: '#223c50',
    clear: '#8fdcc0',
    clearWash: '#1c3f38',
    shade: 'rgb(91 112 131 / 40%)',
    shadow: '0 0 0 1px #374a5c, 0 12px 32px rgb(0 0 0 / 45%)',
  },
  dark: {
    paper: '#101412',
    ground: '#1a201d',
    ink: '#ecf2ef',
    quiet: '#a6b1ab',
    line: '#2f3834',
    edge: '#77847d',
    gate: '#6bccaa',
    gateHover: '#8cdcc0',
    onGate: '#04231a',
    held: '#ffb19b',
    heldWash: '#331f1a',
    check: '#f0ca78',
    checkWash: '#2e2715',
    tip: '#9ccdea',
    tipWash: '#14293a',
    clear: '#86d8ba',
    clearWash: '#12302a',
    shade: 'rgb(91 112 131 / 40%)',
    shadow: '0 0 0 1px #2f3834, 0 12px 32px rgb(0 0 0 / 60%)',
  },
};

const dashed = (name: string): string => name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);

const declare = (theme: Theme): string =>
  `color-scheme:${theme === 'light' ? 'light' : 'dark'};${Object.entries(palettes[theme])
    .map(([name, value]) => `--${dashed(name)}:${value};`)
    .join('')}`;

/** Type, space and radius, the same in every theme. `--s` is 4px, so `calc(var(--s) * 3)` is 12px. */
const scale = `--s:4px;--r1:6px;--r2:10px;--r3:16px;
--face:-apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;
--small:13px;--body:15px;--lead:20px;`;

/** For surfaces on X: the theme is read from the page and set as `data-theme`. */
export const surfaceTokens = `.gp{${scale}}${(['light', 'dim', 'dark'] as const)
  .map((t) => `.gp[data-theme=${t}]{${declare(t)}}`)
  .join('')}`;

/** For the extension's own pages, which follow the system. */
export const pageTokens = `.gp{${scale}${declare('light')}}@media (prefers-color-scheme:dark){.gp{${declare('dark')}}}`;
