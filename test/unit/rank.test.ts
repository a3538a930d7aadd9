// What typing a few letters finds first.

import { expect, test } from 'vitest';
import { fold, rank, toWanted } from '../../shared/analysis/find/rank.ts';

/** The names that answer, the best first. */
function answers(typed: string, names: readonly string[]): readonly string[] {
  const wanted = toWanted(typed);
  return names
    .map((name) => ({ name, quality: rank(wanted, fold(name)) }))
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
    .map(({ name }) => name);
}

test('the name itself, then its beginning, a word of it, a part of it, its words in other order, its first letters, near letters', () => {
  const names = ['Store app redesign', 'Map', 'Remap the store', 'Maps of stores', 'The map', 'A map, later', 'My app', 'Bitmap', 'stamp'];
  expect(answers('map', names)).toEqual(['Map', 'Maps of stores', 'The map', 'A map, later', 'Remap the store', 'Bitmap', 'My app']);
  expect(answers('store app', ['App in the store', 'Store app', 'Restore apples', 'A store app'])).toEqual([
    'Store app',
    'A store app',
    'Restore apples',
    'App in the store',
  ]);
  expect(answers('esv', ['Export as SVG', 'Seven', 'Service'])).toEqual(['Export as SVG']);
  expect(answers('xprt', ['Export', 'Expected part'])).toEqual(['Export']);
});

test('case and accents make no difference', () => {
  expect(answers('RESUME', ['Résumé', 'resume'])).toEqual(['Résumé', 'resume']);
  expect(answers('Ünë', ['une'])).toEqual(['une']);
});

test('Chinese is found by any of its characters, in their order', () => {
  const names = ['顾客行为', '走过两个没有标识的柜台', '前台人员', 'App 通知'];
  expect(answers('行为', names)).toEqual(['顾客行为']);
  expect(answers('两柜台', names)).toEqual(['走过两个没有标识的柜台']);
  expect(answers('通知', names)).toEqual(['App 通知']);
  expect(answers('人前', names)).toEqual([]);
});

test('nothing typed answers nothing, and neither do letters far apart', () => {
  expect(answers('  ', ['a', ''])).toEqual([]);
  expect(answers('aml', ['Reads the bank notification, then calls'])).toEqual([]);
});
