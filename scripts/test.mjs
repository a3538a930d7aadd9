// `npm test [-- PART… [FILTER…]]`: every check and every test, or the named parts of them, and of their files those that a filter names.
// A failing part does not stop the next. The last line is the sum of them all.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { copyFonts } from './fonts.mjs';
import { startVirtualDisplay } from './set-up/display.mjs';
import { toDriverEnv } from './set-up/electron.mjs';
import { environment, inProject, root } from './set-up/project.mjs';
import { problem, runAsProgram } from './set-up/say.mjs';
import { setUpDesktop, setUpPackages } from './set-up.mjs';
import { refreshViewer } from './viewer.mjs';

const TYPE_PROJECTS = ['shared', 'renderer', 'electron', 'electron/preload', 'electron/exporter/html/viewer', 'test'];
const CHECKS = {
  types: TYPE_PROJECTS.map((folder) => ['node_modules/typescript/bin/tsc', '-p', folder]),
  lint: [['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '--max-diagnostics=100']],
  rules: [['scripts/check-rules.mjs']],
  unused: [['node_modules/knip/bin/knip.js', '--no-progress']],
  build: [['scripts/build.mjs']],
};
/** End-to-end tests that run at a time: most of each is waiting. */
const WORKERS = 2;
const LAYERS = ['unit', 'property', 'storage', 'golden'];
const PARTS = [...Object.keys(CHECKS), ...LAYERS, 'e2e'];

await runAsProgram(async () => {
  const words = process.argv.slice(2);
  const named = words.filter((word) => PARTS.includes(word));
  const filters = words.filter((word) => !PARTS.includes(word));
  if (filters.length > 0 && named.length === 0) throw problem(`There is no part called ${filters[0]}. The parts are ${PARTS.join(', ')}.`);
  const isWanted = (part) => named.length === 0 || named.includes(part);
  const node = setUpPackages();
  const results = [];
  const collect = (...more) => {
    for (const result of more) console.log(inWords(result));
    results.push(...more);
  };

  mkdirSync(inProject('test-results'), { recursive: true });
  const checks = Object.keys(CHECKS).filter((part) => isWanted(part) || (part === 'build' && isWanted('e2e')));
  collect(...(await Promise.all(checks.map((part) => runCheck(node, part)))));
  const layers = LAYERS.filter(isWanted);
  if (layers.length > 0) {
    copyFonts();
    refreshViewer(node);
    collect(...(await runLayers(node, layers, filters)));
  }
  if (isWanted('e2e')) {
    const isBuilt = results.some(({ name, passed }) => name === 'build' && passed > 0);
    collect(isBuilt ? await runEndToEnd(node, filters) : notRun('e2e', 'not run, because the build failed'));
  }

  const sum = (count) => results.reduce((total, result) => total + result[count], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  return sum('failed') > 0 ? 1 : 0;
});

function inWords({ name, passed, failed, skipped, note }) {
  return `${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped${note ? ` (${note})` : ''}`;
}

/** A check is one test: it passes when each of its commands ends with 0. What they said is shown only when it does not. */
async function runCheck(node, name) {
  const runs = await Promise.all(CHECKS[name].map((args) => run(node, args)));
  const failures = runs.filter(({ code }) => code !== 0);
  // A type error in shared/ is found by everyone who imports it; once is enough.
  const lines = name === 'types' ? new Set(failures.flatMap(({ output }) => output.split('\n'))) : failures.map(({ output }) => output);
  if (failures.length > 0) console.log(`\n${[...lines].join('\n').trim()}\n`);
  const isPassed = failures.length === 0;
  return { name, passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1, skipped: 0 };
}

async function runLayers(node, layers, filters) {
  const report = freshReport('layers.json');
  const args = ['node_modules/vitest/vitest.mjs', 'run', ...layers.flatMap((layer) => ['--project', layer]), ...filters];
  const { code } = await run(node, [...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], {
    env: process.stdout.isTTY ? {} : { NO_COLOR: '1' },
    isShown: true,
  });
  const files = read(report)?.testResults ?? [];
  const results = layers.map((layer) => {
    const own = files.filter(({ name }) => path.relative(root, name).startsWith(path.join('test', layer, path.sep)));
    const tests = own.flatMap(({ assertionResults }) => assertionResults);
    const passed = tests.filter(({ status }) => status === 'passed').length;
    const failed = tests.filter(({ status }) => status === 'failed').length;
    // A file that could not be loaded has no tests to fail.
    const broken = own.filter(
      ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
    ).length;
    return { name: layer, passed, failed: failed + broken, skipped: tests.length - passed - failed };
  });
  return honest(results, code, filters);
}

async function runEndToEnd(node, filters) {
  const displays = [];
  try {
    const { electron } = await setUpDesktop({ isDisplayWanted: true });
    for (let worker = 0; worker < WORKERS; worker += 1) displays.push(await startVirtualDisplay());
    const report = freshReport('e2e.json');
    const env = {
      ...toDriverEnv(electron),
      // One for each worker; none where the system has but one.
      FRONTSTAGE_DISPLAYS: displays
        .map(({ env: own }) => own.DISPLAY ?? '')
        .join(' ')
        .trim(),
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    };
    const args = ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json', ...filters];
    const { code } = await run(node, args, { env, isShown: true });
    const stats = read(report)?.stats ?? { expected: 0, unexpected: 0, skipped: 0, flaky: 0 };
    const result = { name: 'e2e', passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
    return honest([result], code, filters)[0];
  } catch (error) {
    return notRun('e2e', error.message);
  } finally {
    for (const display of displays) display.stop();
  }
}

function notRun(name, note) {
  return { name, passed: 0, failed: 1, skipped: 0, note };
}

/** A part that ran nothing has failed, and so has a runner that ended badly although none of its tests did. */
function honest(results, code, filters) {
  const withEmptyOnes = results.map((result) =>
    result.passed + result.failed > 0 || filters.length > 0 ? result : notRun(result.name, 'it ran no test'),
  );
  if (code === 0 || withEmptyOnes.some(({ failed }) => failed > 0)) return withEmptyOnes;
  const [first, ...others] = withEmptyOnes;
  return [{ ...first, failed: 1, note: 'the runner failed outside its tests; see above' }, ...others];
}

function freshReport(name) {
  const file = inProject('test-results', name);
  rmSync(file, { force: true });
  return file;
}

function read(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return undefined;
  }
}

function run(node, args, { env = {}, isShown = false } = {}) {
  const { FORCE_COLOR, ...inherited } = environment();
  const stream = isShown ? 'inherit' : 'pipe';
  return new Promise((resolve) => {
    const child = spawn(node, args, { cwd: root, env: { ...inherited, ...env }, stdio: ['ignore', stream, stream] });
    let output = '';
    child.stdout?.on('data', (text) => (output += text));
    child.stderr?.on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
