// The colours of the interface (renderer/ui/themes.css): words can be read in every theme, and no colour is written down anywhere else.

import fs from 'node:fs';
import path from 'node:path';
import { wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { THEMES, type ThemeName } from '../../shared/layout/theme.ts';

const RENDERER = path.resolve(import.meta.dirname, '../../renderer');
const read = (file: string) => fs.readFileSync(path.join(RENDERER, file), 'utf8');
const files = (...endings: readonly string[]) =>
  fs.readdirSync(RENDERER, { recursive: true, encoding: 'utf8' }).filter((file) => endings.includes(path.extname(file)));
const css = new Map(files('.css').map((file) => [file.replaceAll('\\', '/'), read(file)]));
const themes = css.get('ui/themes.css') ?? '';

/** By an element for itself, or by the library that places it. */
const SET_BY_CODE = [
  ...files('.ts', '.tsx').flatMap((file) => [...read(file).matchAll(/'(--[\w-]+)'/g)].map(([, name = '']) => name)),
  '--available-height',
  '--available-width',
  '--anchor-width',
];

function colours(theme: ThemeName): Readonly<Record<string, string>> {
  const block = themes.split(`:root[data-theme="${theme}"] {`)[1]?.split('}')[0] ?? '';
  return Object.fromEntries([...block.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
}

const TEXT: readonly (readonly [ink: string, ...grounds: string[]])[] = [
  ['ink', 'surround', 'paper', 'raised', 'warning-fill'],
  ['ink-soft', 'surround', 'paper', 'raised'],
  ['ink-faint', 'surround', 'paper', 'raised'],
  ['bar-ink', 'bar', 'bar-raised'],
  ['bar-ink-soft', 'bar'],
  ['accent-ink', 'accent', 'accent-hover'],
  ['pressed-ink', 'pressed'],
  ['selection-ink', 'selection'],
  ['danger', 'surround', 'paper', 'raised'],
];

/** What must be seen as a shape: edges of fields, the ring of the focus, dots that say how something stands. */
const SHAPES: readonly (readonly [shape: string, ...grounds: string[]])[] = [
  ['edge-strong', 'paper', 'raised', 'surround'],
  ['selection', 'paper', 'raised', 'surround'],
  ['accent', 'bar'],
  ['bar-edge', 'bar'],
  ['bar-bad', 'bar'],
  ['good', 'raised', 'surround'],
  ['bad', 'raised'],
  ['warning-ink', 'warning-fill', 'surround', 'paper', 'raised'],
  ['pressed', 'raised'],
  ['hit', 'raised', 'surround'],
];

const pairs = (of: typeof TEXT) => of.flatMap(([first, ...grounds]) => grounds.map((ground) => [first, ground] as const));

describe.each([
  ['light', 4.5],
  ['dark', 4.5],
  ['contrast', 7],
  ['projector', 7],
] as const)('%s', (theme, least) => {
  const given = colours(theme);

  test.each(pairs(TEXT))('%s on %s is text that can be read', (ink, ground) => {
    expect(wcagContrast(given[ink] ?? '', given[ground] ?? '')).toBeGreaterThanOrEqual(least);
  });

  test.each(pairs(SHAPES))('%s on %s is a shape that can be seen', (shape, ground) => {
    expect(wcagContrast(given[shape] ?? '', given[ground] ?? '')).toBeGreaterThanOrEqual(3);
  });

  test.each(['zone-customer', 'zone-front-stage', 'zone-back-stage', 'zone-support'] as const)(
    'what is selected is seen on the %s',
    (zone) => {
      expect(wcagContrast(given.selection ?? '', THEMES[theme][zone])).toBeGreaterThanOrEqual(3);
    },
  );

  test('it gives the same colours as the others, and the map lies on the same ground', () => {
    expect(Object.keys(given)).toEqual(Object.keys(colours('light')));
    expect(given.surround?.toUpperCase()).toBe(THEMES[theme].surround);
  });
});

test.each([...css.keys()])('%s takes every colour from a theme', (file) => {
  const rules = css.get(file) ?? '';
  const known = new Set([...[...css.values()].join('').matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
  for (const token of Object.keys(THEMES.light)) known.add(`--map-${token}`);
  for (const name of SET_BY_CODE) known.add(name);
  expect([...rules.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name).filter((name) => !known.has(name))).toEqual([]);
  if (file !== 'ui/themes.css')
    expect(rules.match(/#[\da-f]{3,8}\b(?![^{]*\{)|\brgba?\(|\bhsla?\(|:\s*(white|black)\b/gi) ?? []).toEqual([]);
});
