// Who may import whom. The linter says it while one writes; this proves it of every file at once.

import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const LAYERS = ['electron', 'renderer', 'shared', 'scripts', 'test'];
const PROJECT = path.resolve(import.meta.dirname, '../..');

function importsOf(layer: string): readonly { readonly file: string; readonly from: string }[] {
  return globSync(`${layer}/**/*.{ts,tsx}`, { cwd: PROJECT }).flatMap((file) => {
    const text = readFileSync(path.join(PROJECT, file), 'utf8');
    return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((found) => ({ file, from: found[1]! }));
  });
}

/** The files of this project, by their parts, that a layer reaches into. */
function reachedFrom(layer: string): readonly (readonly string[])[] {
  const relative = importsOf(layer).filter(({ from }) => from.startsWith('.'));
  return relative.map(({ file, from }) => path.normalize(path.join(path.dirname(file), from)).split(path.sep));
}

/** The folders of this project that a layer reaches into. */
function layersOf(layer: string): readonly string[] {
  const folders = reachedFrom(layer).map(([folder]) => folder!);
  return [...new Set(folders)].filter((folder) => LAYERS.includes(folder)).sort();
}

/** The same of a folder of shared/. */
function foldersOf(folder: string): readonly string[] {
  return [...new Set(reachedFrom(`shared/${folder}`).map(([, reached]) => reached!))].sort();
}

test('R4: shared/ reaches into nothing but itself', () => expect(layersOf('shared')).toEqual(['shared']));

test('within shared/ the model knows nothing else, and commands neither what is drawn nor what is shown', () => {
  expect(foldersOf('model')).toEqual(['model']);
  expect(foldersOf('commands')).toEqual(['commands', 'formats', 'model']);
});

test('R5: renderer/ and electron/ reach into shared/ and themselves, never into each other', () => {
  expect(layersOf('renderer')).toEqual(['renderer', 'shared']);
  expect(layersOf('electron')).toEqual(['electron', 'shared']);
  const forbidden = /^(electron|node:.*|better-sqlite3)$/;
  expect(importsOf('renderer').filter(({ from }) => forbidden.test(from))).toEqual([]);
});

test('the preload script brings nothing along but types', () => {
  const values = importsOf('electron/preload').filter(({ from }) => from !== 'electron');
  expect(values).toEqual([{ file: path.normalize('electron/preload/preload.ts'), from: '../../shared/ipc/main-api.ts' }]);
});
