// `npm run pack`: the program as a folder in release/, made with the Electron at hand. Prints the path of what to start.
// Installers are made by electron-builder itself, on machines with the whole internet.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { inProject, runStep } from './set-up/project.mjs';
import { runAsProgram, say } from './set-up/say.mjs';
import { setUpDesktop } from './set-up.mjs';

const STAMP = inProject('release/.stamp');
const EXECUTABLES = {
  linux: 'release/linux-unpacked/frontstage',
  darwin: `release/mac${process.arch === 'arm64' ? '-arm64' : ''}/Frontstage.app/Contents/MacOS/Frontstage`,
  win32: 'release/win-unpacked/Frontstage.exe',
};

await runAsProgram(async () => {
  const { node, electron } = await setUpDesktop({ isDisplayWanted: false });
  runStep('The build', node, [inProject('scripts/build.mjs')]);
  const executable = inProject(EXECUTABLES[process.platform]);
  const stamp = stampOf(electron);
  if (!(existsSync(executable) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp)) {
    say('Packing …');
    rmSync(STAMP, { force: true });
    const args = [inProject('node_modules/electron-builder/cli.js'), '--dir', '--publish=never', ...optionsFor(electron)];
    runStep('electron-builder', node, args, { isQuiet: true });
    writeFileSync(STAMP, stamp);
  }
  console.log(executable);
});

function stampOf({ version }) {
  const files = ['dist/.stamp', 'electron-builder.yml', 'scripts/pack.mjs', 'package.json'];
  const hash = createHash('sha256').update(version);
  for (const file of files) hash.update(readFileSync(inProject(file)));
  return hash.digest('hex');
}

function optionsFor({ official, version, folder }) {
  const runtime = [`-c.electronDist=${folder}`, `-c.electronVersion=${version}`];
  // Tests drive the packed program through the inspector, which a shipped one refuses.
  const driven = ['-c.electronFuses.enableNodeCliInspectArguments=true'];
  // With the substitute, storage and exporter run on Node 24, which cannot read inside app.asar.
  const unpacked = official ? [] : ['-c.asarUnpack=dist/**', '-c.asarUnpack=node_modules/**'];
  return [...runtime, ...driven, ...unpacked];
}
