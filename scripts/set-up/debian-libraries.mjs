// On Linux: the system libraries that Electron needs, and Xvfb for tests. Installed where we may, else named in a sentence.
import { execFileSync, spawnSync } from 'node:child_process';
import { runStep } from './project.mjs';
import { problem, say } from './say.mjs';

const LIBRARIES = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libatk-bridge2.0-0', 'libxss1'];

export function setUpLibraries({ executable, isDisplayWanted }) {
  if (process.platform !== 'linux') return;
  const missing = missingLibraries(executable);
  const lacksDisplay = isDisplayWanted && !hasProgram('Xvfb');
  if (missing.length === 0 && !lacksDisplay) return;

  const packages = [...(missing.length > 0 ? LIBRARIES : []), ...(lacksDisplay ? ['xvfb'] : [])];
  const what = [...missing, ...(lacksDisplay ? ['Xvfb'] : [])].join(', ');
  if (!hasProgram('apt-get'))
    throw problem(`This system lacks ${what}. On Debian they are in the packages ${packages.join(' ')}; install yours.`);
  const asRoot = rootPrefix();
  if (!asRoot) throw problem(`This system lacks ${what}. Install them first: sudo apt-get install ${packages.map(nameHere).join(' ')}`);

  say(`Installing ${packages.join(' ')} (apt-get) …`);
  aptGet(asRoot, ['update']);
  aptGet(asRoot, ['install', '--yes', '--no-install-recommends', ...packages.map(nameHere)]);
  const stillMissing = missingLibraries(executable);
  if (stillMissing.length > 0) throw problem(`Electron still lacks ${stillMissing.join(', ')} after installing ${packages.join(' ')}.`);
}

function missingLibraries(executable) {
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' });
  return [...(stdout ?? '').matchAll(/^\s*(\S+) => not found$/gm)].map(([, library]) => library);
}

// When Debian widened time_t, some packages were given other names.
function nameHere(name) {
  return spawnSync('apt-cache', ['show', `${name}t64`], { stdio: 'ignore' }).status === 0 ? `${name}t64` : name;
}

/** The words to put before a command that needs root; undefined where we may not. */
function rootPrefix() {
  if (process.getuid() === 0) return [];
  return hasProgram('sudo') && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : undefined;
}

function aptGet(asRoot, args) {
  const [command, ...rest] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', '-o', 'Dpkg::Use-Pty=0', ...args];
  runStep(`apt-get ${args[0]}`, command, rest, { isQuiet: true });
}

function hasProgram(name) {
  try {
    execFileSync('sh', ['-c', `command -v ${name}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
