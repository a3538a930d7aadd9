// `npm start [FILE…]`: set up, build, open the window. Runs on Node 20 with nothing installed.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { checkDisplay } from './set-up/display.mjs';
import { environment, inProject, root, runInForeground, runStep } from './set-up/project.mjs';
import { runAsProgram } from './set-up/say.mjs';
import { setUpDesktop } from './set-up.mjs';

await runAsProgram(async () => {
  checkDisplay();
  const { node, electron } = await setUpDesktop({ isDisplayWanted: false });
  runStep('The build', node, [inProject('scripts/build.mjs')]);
  return runInForeground(electron.executable, [...electron.args, root, ...process.argv.slice(2).map(fromCallersFolder)], {
    env: { ...environment(), ...electron.env },
  });
});

// npm changes to the project's folder and leaves the caller's in INIT_CWD.
function fromCallersFolder(argument) {
  const file = path.resolve(process.env.INIT_CWD ?? '.', argument);
  return !argument.startsWith('-') && existsSync(file) ? file : argument;
}
