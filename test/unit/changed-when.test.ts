// When a project was changed, as Home says it.

import { expect, test } from 'vitest';
import { changedWhen } from '../../renderer/home/changed-when.ts';

const NOW = new Date(2026, 10, 21, 0, 30).getTime();

test.each([
  ['a minute ago', new Date(2026, 10, 21, 0, 29), 'today 00:29', '今天 00:29'],
  ['an hour ago, before midnight', new Date(2026, 10, 20, 23, 30), 'yesterday', '昨天'],
  ['the morning of yesterday', new Date(2026, 10, 20, 0, 0), 'yesterday', '昨天'],
  ['the day before yesterday', new Date(2026, 10, 19, 23, 59), '19 Nov', '11月19日'],
  ['last year', new Date(2025, 11, 31, 12, 0), '31 Dec 2025', '2025年12月31日'],
  ['a clock that was ahead', new Date(2026, 10, 22, 9, 5), '22 Nov', '11月22日'],
])('%s', (_, changedAt, en, zh) => {
  expect(changedWhen(changedAt.getTime(), NOW, 'en')).toBe(en);
  expect(changedWhen(changedAt.getTime(), NOW, 'zh-CN')).toBe(zh);
});
