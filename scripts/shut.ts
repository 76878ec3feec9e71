/**
 * Cuts out of the libraries what Gatepost never uses and no reader of the build should have to wonder about: code made
 * from text, requests, HTML made from text. The pages' CSP forbids most of it anyway; what is not there needs no trust.
 * `tests/build/bundle.test.ts` scans the built files.
 */

type Cut = {
  /** Path of the module, as it ends. */
  readonly module: RegExp;
  readonly from: RegExp;
  readonly to: string;
  /** What it was and why it can go. */
  readonly why: string;
};

const NO = (what: string): string => `(() => { throw new Error(${JSON.stringify(what)}); })()`;

export const CUTS: readonly Cut[] = [
  {
    module: /\/zod\/v4\/core\/(?:util|doc)\.js$/,
    from: /const F = Function;/,
    to: 'const F = class { constructor() { throw new Error("No code from text."); } };',
    why: 'zod compiles schemas with `new Function` where it may; `jitless` has it never do so.',
  },
  {
    module: /\/core-js\/(?:library\/)?modules\/_global\.js$/,
    from: /Function\('return this'\)\(\)/,
    to: 'globalThis',
    why: 'an old way to find the global object, in a dependency of twitter-text.',
  },
  {
    module: /\/papaparse\/papaparse(?:\.min)?\.js$/,
    from: /new XMLHttpRequest\b(?:\(\))?/,
    to: NO('No requests.'),
    why: 'papaparse can fetch a file; registers are read from files that a person chose.',
  },
  {
    module: /\/preact\/dist\/preact(?:\.module|\.min)?\.m?js$/,
    from: /\w+\.innerHTML ?= ?\w+\.__html/,
    to: NO('No HTML from text.'),
    why: '`dangerouslySetInnerHTML`, which nothing here uses.',
  },
];

/** The Vite plugin. A library that has changed so that a cut no longer fits stops the build. */
export const shut = () => ({
  name: 'gatepost:shut',
  transform(code: string, id: string): { code: string; map: null } | null {
    // Modules that the bundler makes itself hold nothing of the library.
    if (id.startsWith('\0') || id.includes('?commonjs-')) return null;
    const path = id.replace(/\\/g, '/').replace(/\?.*$/, '');
    const cut = CUTS.find(({ module }) => module.test(path));
    if (!cut) return null;
    if (!cut.from.test(code)) throw new Error(`${path} no longer has ${cut.from}: look at scripts/shut.ts`);
    return { code: code.replace(new RegExp(cut.from, 'g'), () => cut.to), map: null };
  },
});
