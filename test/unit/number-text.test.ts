import { describe, expect, test } from 'vitest';
import { formatNumber, parseNumber, rangeInWords } from '../../renderer/ui/number-text.ts';

describe('numbers as they are typed', () => {
  test.each([
    ['3', 3],
    ['−3,6', -3.6],
    ['-3.6', -3.6],
    ['+.5', 0.5],
    ['4.', 4],
    ['  ', undefined],
    ['-', 'invalid'],
    ['1e9', 'invalid'],
    ['3 min', 'invalid'],
    ['1,000.5', 1000.5],
    ['1,200', 1200],
    ['1.200', 1.2],
    ['0,125', 0.125],
  ])('%j is %j', (text, number) => expect(parseNumber(text)).toBe(number));

  test.each([
    ['99', 'invalid'],
    ['10', 10],
    ['-5', -5],
    ['-5.1', 'invalid'],
    ['', undefined],
  ])('of −5 to 10, %j is %j', (text, number) => expect(parseNumber(text, { min: -5, max: 10 })).toBe(number));
});

test('numbers are shown without binary dust and with a true minus', () => {
  expect([formatNumber(0.1 + 0.2), formatNumber(-3.6), formatNumber(0)]).toEqual(['0.3', '−3.6', '0']);
});

test('a range around zero is said with its signs', () => {
  expect([rangeInWords(-2, 2), rangeInWords(1, 10), rangeInWords(0, 10)]).toEqual([
    { low: '−2', high: '+2' },
    { low: '1', high: '10' },
    { low: '0', high: '10' },
  ]);
});
