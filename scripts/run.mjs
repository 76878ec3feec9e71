// The two commands of the README start here: `npm start` and `npm test`. Plain JavaScript for Node 20 and nothing
// else, because on a fresh machine nothing is installed yet. It installs what package-lock.json names, then hands
// over to `npm run <task>`, which runs on the Node 24 that comes as a dev dependency.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const task = process.argv[2] ?? '';
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

function stop(line) {
  console.error(`\ngatepost: ${line}`);
  process.exit(1);
}

function run(args, quiet) {
  const result = spawnSync(npm, args, {
    cwd: root,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    shell: process.platform === 'win32',
    encoding: 'utf8',
  });
  if (result.error)
    stop(`npm could not be started (${result.error.code}). Install Node 20 or newer with npm.`);
  return result;
}

const major = Number(process.versions.node.split('.')[0]);
if (major < 20)
  stop(`Node ${process.versions.node} is too old. Install Node 20 or newer, then run this again.`);

// Installed already for exactly this lock file? Then there is nothing to set up.
const stamp = join(root, 'node_modules', '.gatepost-installed');
const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('gatepost: installing what package-lock.json names …');
  // Not `npm ci`: it refuses a lock file that lacks optional packages of other platforms (Biome, esbuild, …), and some
  // registries and npm versions leave those out when the file is written. What the file names is kept to all the same.
  const result = run(['install', '--no-save', '--no-audit', '--no-fund'], true);
  if (result.status !== 0) {
    console.error(`${result.stdout}${result.stderr}`.trim().split('\n').slice(-15).join('\n'));
    stop('npm could not install the packages. Is there a network, and a proxy that npm knows of?');
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, lock);
}
process.exit(run(['run', '--silent', task, '--', ...process.argv.slice(3)]).status ?? 1);
