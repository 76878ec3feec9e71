import { spawnSync } from 'node:child_process';

/**
 * Everything that `npm test` runs, one step after the other, with what each took. Stops at the first that fails,
 * because the later ones stand on it.
 */
const STEPS: readonly { name: string; script: string }[] = [
  { name: 'browser is there', script: 'setup:browser' },
  { name: 'types', script: 'types' },
  { name: 'lint', script: 'lint' },
  { name: 'unit tests', script: 'unit' },
  { name: 'builds (Chrome, Firefox)', script: 'build:all' },
  { name: 'browser tests', script: 'e2e' },
];

const took: string[] = [];
let passed = 0;
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
for (const { name, script } of STEPS) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const { status } = spawnSync(npm, ['run', '--silent', script], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  took.push(
    `${status === 0 ? '✓' : '✗'} ${name.padEnd(28)} ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
  if (status !== 0) break;
  passed++;
}
const failed = passed < STEPS.length ? 1 : 0;
console.log(`\n${took.join('\n')}`);
if (failed && passed < STEPS.length - 1)
  console.log(
    `  not run: ${STEPS.slice(passed + 1)
      .map((s) => s.name)
      .join(', ')}`,
  );
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed);
