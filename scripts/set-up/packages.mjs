// Brings node_modules to what package-lock.json says, and with it Node 24. Runs on Node 20 without a single package.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { inProject, runNpm } from './project.mjs';
import { problem, say } from './say.mjs';

const QUIETLY = ['--loglevel=error', '--no-update-notifier'];

/** Absolute path of the Node 24 that came with the packages. */
export function setUpPackages() {
  if (arePackagesInstalled()) return nodeOfPackages();
  say('Installing packages (npm ci) …');
  // Read from a lock, better-sqlite3 looks to npm as if it had to be compiled. The one install script that is needed is that of `node`.
  runNpm('npm ci', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', ...QUIETLY]);
  runNpm('npm rebuild node', ['rebuild', 'node', '--ignore-scripts=false', ...QUIETLY], { isQuiet: true });
  return checkNode(nodeOfPackages());
}

// npm leaves a list of what it installed. Comparing it with the lock needs no stamp of our own and also believes a developer's `npm install`.
function arePackagesInstalled() {
  const present = packagesIn('node_modules/.package-lock.json');
  if (!present) return false;
  const wanted = packagesIn('package-lock.json');
  const isMissing = ([place, entry]) =>
    place !== '' && present[place]?.version !== entry.version && !(present[place] === undefined && (entry.optional || entry.devOptional));
  const isForeign = ([place, entry]) => wanted[place]?.version !== entry.version;
  return !Object.entries(wanted).some(isMissing) && !Object.entries(present).some(isForeign) && existsSync(nodeOfPackages());
}

function packagesIn(lockFile) {
  const file = inProject(lockFile);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}

function nodeOfPackages() {
  return inProject('node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

function checkNode(node) {
  let version;
  try {
    version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  } catch (error) {
    throw problem(`The Node that the package "node" brought does not run on this machine: ${error.message}`);
  }
  if (Number.parseInt(version.slice(1), 10) < 24) throw problem(`Node 24 is needed, the package "node" brought ${version}.`);
  return node;
}
