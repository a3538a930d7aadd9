// The program as it is packed: what is in the folder, and that it starts, keeps what is written, and finds it again.

import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { EXPORT_FORMATS } from '../../shared/ipc/export-api.ts';
import { ask } from '../support/bridge.ts';
import { entitiesIn, openProject } from '../support/editor.ts';
import { expect, type Program, test, unpackedProgram } from '../support/electron-app.ts';
import { onMap, openSample } from '../support/sample.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');

/** Packed with the Electron at hand; the second time it is there already. */
function packedProgram(): Program {
  const { args, env } = unpackedProgram();
  const pack = path.join(PROJECT, 'scripts', 'pack.mjs');
  const executable = execFileSync(process.execPath, [pack], { encoding: 'utf8', env: env as NodeJS.ProcessEnv }).trim();
  return { executable, args: args.slice(0, -1), env };
}

test('a packed program starts, opens the sample, saves, finds it again, and exports it', async ({ launch }) => {
  const program = packedProgram();
  const first = await launch({ program });
  await openSample(first.page);
  await onMap(first.page, 'Scans the code, inspects, prints a receipt').dblclick();
  const editor = first.page.getByRole('textbox', { name: 'Text of the card' });
  await editor.fill('Scans, inspects, and says thank you');
  await editor.press('Escape');
  await expect(onMap(first.page, 'Scans, inspects, and says thank you')).toBeVisible();
  await expect(first.page.locator('[data-save]')).toHaveAttribute('data-save', 'saved');
  await first.quit();

  const file = path.join(first.folder, 'Click & collect returns.frontstage');
  const mapId = entitiesIn(file).find(({ kind }) => kind === 'map')!.id;

  const again = await launch({ program, home: first.home });
  await openProject(again.page, 'Click & collect returns');
  await expect(onMap(again.page, 'Scans, inspects, and says thank you')).toBeVisible();
  for (const format of EXPORT_FORMATS) {
    await again.answerDialog('showSaveDialog', path.join(again.home, `map.${format}`));
    const options = { mapId, slides: 'map', format, paper: 'map', orientation: 'auto', scale: 1, language: 'zh-CN' } as const;
    expect(await ask(again.page, 'exportMap', { options, suggestedName: 'Map' })).toMatchObject({ exported: true });
  }
});

test('in a packed program is what runs, once, for this platform', () => {
  const archive = path.join(resourcesOf(packedProgram()), 'app.asar');
  const files = listPackage(archive, { isPack: false }).map((file) => file.replaceAll('\\', '/'));
  const named = (ending: RegExp) => files.filter((file) => ending.test(file)).map((file) => path.posix.basename(file));
  expect(files.filter((file) => /^\/(?!dist(\/|$)|node_modules(\/|$)|package\.json$)/.test(file))).toEqual([]);
  expect(named(/^\/dist\/[^/]+\.cjs$/).sort()).toEqual(['exporter.cjs', 'importer.cjs', 'main.cjs', 'preload.cjs', 'storage.cjs']);
  expect(named(/\.(ts|tsx|map)$/)).toEqual([]);
  const latin = ['arimo', 'carlito', 'inter', 'tinos'].flatMap((family) => [`${family}-400-italic`, `${family}-400`, `${family}-600`]);
  const fonts = [...latin, 'noto-sans-sc-400', 'noto-sans-sc-600'].map((name) => `${name}.ttf`);
  expect(named(/\.(ttf|otf|woff2?)$/).sort()).toEqual(fonts.toSorted());
  const native = named(/\.node$/);
  expect(native).toHaveLength(2);
  for (const name of native) expect(name).toContain(`${process.platform}-${process.arch}`);
  const bundled = ['react', 'zod', 'i18next', 'zustand', '@xyflow', '@base-ui', 'electron', 'node', 'typescript'];
  expect(bundled.filter((name) => files.includes(`/node_modules/${name}`))).toEqual([]);
  expect(JSON.parse(extractFile(archive, 'package.json').toString())).toMatchObject({ name: 'frontstage', main: 'dist/main.cjs' });
});

function resourcesOf({ executable }: Program): string {
  const folder = path.dirname(executable);
  return process.platform === 'darwin' ? path.join(folder, '..', 'Resources') : path.join(folder, 'resources');
}
