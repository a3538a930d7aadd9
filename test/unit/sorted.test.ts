// Rows of tables in the order of a column.

import { expect, test } from 'vitest';
import { sorted } from '../../renderer/views/sorted.ts';
import { templateDoc } from '../support/documents.ts';

test('texts are put in order as the project’s language has it, numbers by what they are, nothing last either way', () => {
  const by = (row: string | number | undefined) => row;
  const order = (rows: readonly (string | number | undefined)[], language: 'en' | 'zh-CN', isDescending = false) =>
    sorted(templateDoc('sample', language), rows, { column: 'one', isDescending }, by);
  expect(order(['中', '北', '安'], 'zh-CN')).toEqual(['安', '北', '中']);
  expect(order(['b', undefined, 'É', 'a', 'f'], 'en')).toEqual(['a', 'b', 'É', 'f', undefined]);
  expect(order([10, undefined, 9], 'en', true)).toEqual([10, 9, undefined]);
});
