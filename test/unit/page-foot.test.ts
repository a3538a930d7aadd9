// The foot of a printed page: words of a project stay words.

import { expect, test } from 'vitest';
import { toPageFoot } from '../../electron/main/page-foot.ts';

test('R6: the foot of a page holds the words of a project as words, beside the number of the page', () => {
  const foot = toPageFoot('<img src=x onerror="a"> Click & collect');
  expect(foot).toContain('>&lt;img src=x onerror=&quot;a&quot;&gt; Click &amp; collect<');
  expect(foot).toContain('<span class="pageNumber"></span> / <span class="totalPages"></span>');
});
