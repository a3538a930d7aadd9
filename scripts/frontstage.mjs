// `npm run -s frontstage -- …`: the command line, run from its source by Node 24. stdout, exit code and INIT_CWD are the command's own.
import { copyFonts } from './fonts.mjs';
import { inProject, runInForeground } from './set-up/project.mjs';
import { runAsProgram } from './set-up/say.mjs';
import { setUpPackages } from './set-up.mjs';
import { refreshViewer } from './viewer.mjs';

await runAsProgram(() => {
  const node = setUpPackages();
  copyFonts();
  refreshViewer(node);
  return runInForeground(node, [inProject('electron/cli/frontstage.ts'), ...process.argv.slice(2)], {
    env: { INIT_CWD: process.cwd(), ...process.env },
  });
});
