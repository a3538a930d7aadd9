// The SVG of a Drawing that holds every mark once. A change here is read like code.

import { expect, test } from 'vitest';
import { toPage } from '../../shared/export/pages.ts';
import { toSvg } from '../../shared/export/svg.ts';
import { LIGHT } from '../../shared/layout/theme.ts';
import { EVERY_MARK } from '../support/drawings.ts';

test('every mark as SVG', async () => {
  const page = toPage(EVERY_MARK, { paper: 'A4', orientation: 'auto', title: 'Every mark' });
  const svg = toSvg(page, LIGHT, {
    font: 'Inter',
    fontFaces: [],
    imageHref: (id) => (id === 'red' ? 'red.png' : undefined),
    language: 'en',
  });
  await expect(svg).toMatchFileSnapshot('every-mark.svg');
});
