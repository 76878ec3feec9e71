import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const ID = 'virtual:compromise';

/**
 * compromise for the worker, as a function that is run when it is first wanted. A service worker may not import a
 * module late, and one that is bundled the usual way runs at every start of the worker: a browser only skims the body of
 * a function that nobody has called.
 */
export const late = (): {
  name: string;
  resolveId: (id: string) => string | undefined;
  load: (id: string) => string | undefined;
} => ({
  name: 'gatepost-late',
  resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
  load: (id) => {
    if (id !== `\0${ID}`) return undefined;
    const file = createRequire(import.meta.url).resolve('compromise/three');
    return `export default () => {
  const module = { exports: {} };
  const exports = module.exports;
  ${readFileSync(file, 'utf8').replace(/^\/\/# sourceMappingURL=.*$/m, '')}
  return module.exports;
};`;
  },
});
