// `npm run bench [-- --sizes 500,5000 --rounds 3]`: how fast the built program is in the real desktop shell, as ratios to plain work done in
// the same run. A measure to read, not a test to pass. The table goes to stdout, the figures to test-results/bench.json.
import { mkdirSync } from 'node:fs';
import { startVirtualDisplay } from './set-up/display.mjs';
import { toDriverEnv } from './set-up/electron.mjs';
import { environment, inProject, runInForeground, runStep } from './set-up/project.mjs';
import { runAsProgram } from './set-up/say.mjs';
import { setUpDesktop } from './set-up.mjs';

await runAsProgram(async () => {
  const { node, electron } = await setUpDesktop({ isDisplayWanted: true });
  runStep('The build', node, [inProject('scripts/build.mjs')]);
  mkdirSync(inProject('test-results'), { recursive: true });
  const display = await startVirtualDisplay();
  try {
    return await runInForeground(node, [inProject('test/perf/bench.ts'), ...process.argv.slice(2)], {
      env: {
        ...environment(),
        ...display.env,
        ...toDriverEnv(electron),
        FRONTSTAGE_BENCH_RESULT: inProject('test-results/bench.json'),
      },
    });
  } finally {
    display.stop();
  }
});
