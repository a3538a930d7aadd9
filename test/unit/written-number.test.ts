// Numbers as people and spreadsheets write them, alone and among others.

import { expect, test } from 'vitest';
import { decimalOf, isEitherWay, parseNumberList, parseWritten } from '../../shared/formats/written-number.ts';

test.each([
  ['7', 7],
  ['−3,5', -3.5],
  ['80 %', 80],
  ['３', 3],
  ['.5', 0.5],
  ['1e3', 1000],
  ['1,000.5', 1000.5],
  ['1.000,5', 1000.5],
  ['1,234,567', 1_234_567],
  ['0,125', 0.125],
  ['1,23', 1.23],
  ['1234,500', 1234.5],
  ['$ 1,234.5', 1234.5],
  ['EUR 12.5', 12.5],
  ['1.234,50 €', 1234.5],
  ['1 234,5', 1234.5],
  ["1'234.5", 1234.5],
  ['500元', 500],
  ['1,2345.6', undefined],
  ['10 7', undefined],
  ['Q1', undefined],
  ['E1', undefined],
  ['30 min', undefined],
  ['12 apples', undefined],
  ['', undefined],
  ['.', undefined],
  ['Infinity', undefined],
  ['1e999', undefined],
  ['9'.repeat(400), undefined],
])('%s is %s, however others are meant', (text, number) => {
  expect([parseWritten(text, '.'), parseWritten(text, ',')]).toEqual([number, number]);
  expect(isEitherWay(text)).toBe(false);
});

test('a number that can be read both ways is read as others are meant', () => {
  expect([parseWritten('1,200', '.'), parseWritten('1,200', ',')]).toEqual([1200, 1.2]);
  expect([parseWritten('1.200', '.'), parseWritten('1.200', ',')]).toEqual([1.2, 1200]);
  expect(parseWritten('¥1,234', '.')).toBe(1234);
  expect(isEitherWay('1,200')).toBe(true);
  expect(decimalOf(['1,200', '7', '3,5'])).toBe(',');
  expect(decimalOf(['1,200', '1,350.5'])).toBe('.');
  expect(decimalOf(['1,200', '7', 'x', ''])).toBeUndefined();
  expect(decimalOf(['3.5', '3,5'])).toBeUndefined();
});

test('a list of numbers decides together', () => {
  expect(parseNumberList('1,200 1,350 980')).toEqual([1200, 1350, 980]);
  expect(parseNumberList('1,200; 3,5')).toEqual([1.2, 3.5]);
  expect(parseNumberList('7, 8,\n9')).toEqual([7, 8, 9]);
  expect(parseNumberList('2.5 3,5')).toEqual([2.5, 3.5]);
  expect(parseNumberList('')).toEqual([]);
  expect(parseNumberList('7 x')).toBeUndefined();
});
