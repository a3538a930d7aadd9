// The slide of a small project as PowerPoint reads it, an element to a line where it is a shape. A change here is read like code.

import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { pagesOf } from '../../shared/export/pages-of.ts';
import { toDoc } from '../../shared/model/document.ts';
import { createSay } from '../../shared/text/text.ts';
import { measure, writePptx } from '../support/pptx-export.ts';
import { card, SMALL_PROJECT } from '../support/small-project.ts';

test('a small project as a slide', async () => {
  const connector = { kind: 'connector', id: 'connector-1', fromCardId: 'card-1', toCardId: 'card-2', connectorKind: 'one-way' } as const;
  const doc = toDoc([...SMALL_PROJECT, { ...card('card-3', 'Leaves again'), order: 'b', marks: ['fail-point'] }, connector]);
  const options = { mapId: 'map-1', slides: 'map', format: 'pptx', paper: 'map', orientation: 'auto', scale: 1 } as const;
  const work = pagesOf(doc, options, { measure, say: createSay('en') });
  if ('problem' in work) throw new Error(work.problem);
  const slide = unzipSync(await writePptx(work.pages))['ppt/slides/slide1.xml'];
  const lines = new TextDecoder().decode(slide).replace(/(?=<(p:sp|p:grpSp|p:cxnSp|p:txBody|a:ln|a:custGeom|a:r)[ >])/g, '\n');
  await expect(lines).toMatchFileSnapshot('small-project.slide.xml');
});
