import { describe, expect, test } from 'vitest';
import { formatNumber, parseNumber } from '../../renderer/ui/number-text.ts';

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
    ['1,000.5', 'invalid'],
  ])('%j is %j', (text, number) => expect(parseNumber(text)).toBe(number));

  test('they are kept within the range', () => {
    expect([parseNumber('99', { max: 10 }), parseNumber('-99', { min: -5 })]).toEqual([10, -5]);
  });
});

test('numbers are shown without binary dust and with a true minus', () => {
  expect([formatNumber(0.1 + 0.2), formatNumber(-3.6), formatNumber(0)]).toEqual(['0.3', '−3.6', '0']);
});
