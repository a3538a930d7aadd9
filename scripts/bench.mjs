// `npm run bench [-- --sizes 500,5000 --rounds 3]`: how fast the built program is in the real desktop shell, as ratios to plain work done in
// the same run. A measure to read, not a test to pass. The table goes to stdout, the figures to test-results/bench.json.
import { mkdirSync } from 'node:fs';
import { startVirtualDisplay } from './set-up/display.mjs';
import { inProject, runInForeground, runStep } from './set-up/project.mjs';
import { runAsProgram } from './set-up/say.mjs';
import { setUpDesktop } from './set-up.mjs';

await runAsProgram(async () => {
  const { node, electron } = await setUpDesktop({ isDisplayWanted: true });
  runStep('The build', node, [inProject('scripts/build.mjs')]);
  mkdirSync(inProject('test-results'), { recursive: true });
  const display = await startVirtualDisplay();
  // Set by some editors' terminals; with it Electron would open no window.
  const { ELECTRON_RUN_AS_NODE, ...env } = process.env;
  try {
    return await runInForeground(node, [inProject('test/perf/bench.ts'), ...process.argv.slice(2)], {
      env: {
        ...env,
        ...display.env,
        ...electron.env,
        FRONTSTAGE_ELECTRON_EXECUTABLE: electron.executable,
        FRONTSTAGE_ELECTRON_ARGS: JSON.stringify(electron.args),
        FRONTSTAGE_BENCH_RESULT: inProject('test-results/bench.json'),
      },
    });
  } finally {
    display.stop();
  }
});
