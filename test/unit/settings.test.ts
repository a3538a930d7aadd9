// What the program remembers: kept whole, and never a reason not to start.

import fs from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { boundsOnDisplays } from '../../electron/main/displays.ts';
import { createSettings, shownLanguage, shownTheme, withRecent } from '../../electron/main/settings.ts';
import { makeFolder } from '../support/folders.ts';

const FRESH = { language: 'system', theme: 'system', recent: [] };

test('what was set is there again, in a folder made for it', () => {
  const file = path.join(makeFolder(), 'profile', 'settings.json');
  createSettings(file).set({ language: 'zh-CN', recent: ['/maps/a.frontstage'] });
  expect(createSettings(file).get()).toEqual({ ...FRESH, language: 'zh-CN', recent: ['/maps/a.frontstage'] });
  expect(fs.readdirSync(path.dirname(file))).toEqual(['settings.json']);
});

test('R6: a bad value falls back by itself and costs no other', () => {
  const file = path.join(makeFolder(), 'settings.json');
  fs.writeFileSync(file, JSON.stringify({ language: 'fr', theme: 7, folder: '/maps', recent: [7], window: { bounds: { x: 'a' } } }));
  expect(createSettings(file).get()).toEqual({ ...FRESH, folder: '/maps' });
});

test.each(['', '{"language":', '[]', 'null', '7'])('R9: a file that holds %j is kept aside and replaced by what comes at first', (text) => {
  const file = path.join(makeFolder(), 'settings.json');
  fs.writeFileSync(file, text);
  const settings = createSettings(file);
  expect(settings.get()).toEqual(FRESH);
  settings.set({ language: 'en' });
  expect(createSettings(file).get().language).toBe('en');
  expect(fs.readFileSync(`${file}.broken`, 'utf8')).toBe(text);
});

test('where nothing can be kept the program goes on', () => {
  const complaint = vi.spyOn(console, 'error').mockReturnValue();
  const file = path.join(makeFolder(), 'settings.json');
  fs.mkdirSync(`${file}.new`);
  const settings = createSettings(file);
  settings.set({ language: 'en' });
  expect(settings.get().language).toBe('en');
  expect(complaint).toHaveBeenCalledOnce();
  complaint.mockRestore();
});

test('the last opened comes first, once, and twenty are enough', () => {
  const files = Array.from({ length: 20 }, (_, index) => `/maps/${index}`);
  expect(withRecent(files, '/maps/19')).toEqual(['/maps/19', ...files.slice(0, 19)]);
  expect(withRecent(files, '/maps/new')).toEqual(['/maps/new', ...files.slice(0, 19)]);
});

test.each([
  ['system', ['zh-CN', 'en-US'], 'zh-CN'],
  ['system', ['zh-Hant-TW'], 'zh-CN'],
  ['system', ['fr-FR', 'zh-CN', 'en'], 'zh-CN'],
  ['system', ['de-DE', 'en-GB', 'zh'], 'en'],
  ['system', ['zha'], 'en'],
  ['system', [], 'en'],
  ['en', ['zh-CN'], 'en'],
  ['zh-CN', ['en'], 'zh-CN'],
] as const)('%s under %j is %s', (chosen, system, shown) => expect(shownLanguage(chosen, system)).toBe(shown));

test.each([
  ['system', false, false, 'light'],
  ['system', true, false, 'dark'],
  ['system', true, true, 'contrast'],
  ['light', true, true, 'light'],
  ['contrast', false, false, 'contrast'],
  ['projector', true, false, 'projector'],
] as const)('%s, the system dark %s and of high contrast %s, is %s', (chosen, shouldUseDarkColors, shouldUseHighContrastColors, shown) =>
  expect(shownTheme(chosen, { shouldUseDarkColors, shouldUseHighContrastColors })).toBe(shown),
);

test('a window comes back to where it can be taken hold of', () => {
  const displays = [
    { x: 0, y: 0, width: 1920, height: 1080 },
    { x: 1920, y: 0, width: 1280, height: 1024 },
  ];
  const at = (x: number, y: number) => ({ x, y, width: 1200, height: 800 });
  expect(boundsOnDisplays(at(2000, 10), displays)).toEqual(at(2000, 10));
  expect(boundsOnDisplays(at(-950, 900), displays)).toEqual(at(-950, 900));
  expect(boundsOnDisplays(at(-1100, 0), displays)).toBeUndefined();
  expect(boundsOnDisplays(at(2000, 10), displays.slice(0, 1))).toBeUndefined();
  expect(boundsOnDisplays(undefined, displays)).toBeUndefined();
});
