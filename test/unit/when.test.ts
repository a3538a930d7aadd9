// When a project was changed, as Home says it, and when a step was done, as the list of them says it.

import { expect, test } from 'vitest';
import { changedWhen, happenedWhen } from '../../renderer/ui/when.ts';

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

test.each([
  [0, 'now', '现在'],
  [59_999, 'now', '现在'],
  [60_000, '1 min ago', '1分钟前'],
  [29 * 60_000, '29 min ago', '29分钟前'],
  [3_600_000, 'yesterday', '昨天'],
  [-5_000, 'now', '现在'],
])('%s ms ago', (ago, en, zh) => {
  expect(happenedWhen(NOW - ago, NOW, 'en')).toBe(en);
  expect(happenedWhen(NOW - ago, NOW, 'zh-CN')).toBe(zh);
});
