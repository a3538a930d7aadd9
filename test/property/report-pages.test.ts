// Laws of a map on several pages of paper: each cell stands on one of them, whole, in type that can be read, with its heads.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pagesOf } from '../../shared/export/pages-of.ts';
import { PAPERS } from '../../shared/ipc/export-api.ts';
import type { Measure } from '../../shared/layout/drawing.ts';
import { bottom, right } from '../../shared/layout/geometry.ts';
import { gridOf, mapsOf } from '../../shared/model/grid.ts';
import { shownGrid } from '../../shared/model/views.ts';
import { createSay } from '../../shared/text/text.ts';
import { crowdedMap } from '../support/crowded-maps.ts';
import { pick, play, templateDoc } from '../support/documents.ts';

const measure: Measure = (text, { size }) => [...text].reduce((sum, char) => sum + (char > '\u2e80' ? 1 : 0.55), 0) * size;
const asked = { measure, say: createSay('en') };
const edited = fc.array(pick, { maxLength: 20 }).map((picks) => play(templateDoc('sample'), picks));
/** In points. */
const LEAST_TYPE = 8;

test('every cell of a map stands on one page, no card is cut by its edge, and nothing is smaller than 8 points', () => {
  fc.assert(
    fc.property(
      fc.oneof(edited, crowdedMap),
      fc.constantFrom(...PAPERS),
      fc.constantFrom('auto', 'landscape', 'portrait'),
      (doc, paper, orientation) => {
        const { id: mapId } = mapsOf(doc)[0]!;
        const options = { mapId, hiddenIds: [], slides: 'pages', format: 'pdf', paper, orientation, scale: 1 } as const;
        const made = pagesOf(doc, options, asked);
        const { lanes, steps } = shownGrid(gridOf(doc, mapId), []);
        if (lanes.length * steps.length === 0) {
          expect(made).toEqual({ problem: 'nothing-shown' });
          return;
        }
        if ('problem' in made) throw new Error(made.problem);
        const pages = [...made.pages];
        expect(pages).toHaveLength(made.count);
        const cells = pages.flatMap(({ drawing: { frame } }) =>
          frame.rows.flatMap(({ laneId }) => frame.columns.map(({ stepId }) => `${laneId} ${stepId}`)),
        );
        expect(cells.toSorted()).toEqual(lanes.flatMap((lane) => steps.map((step) => `${lane.id} ${step.id}`)).toSorted());
        for (const { width, height, drawing, furniture, offset, scale } of pages) {
          expect([width, height]).toEqual([pages[0]?.width, pages[0]?.height]);
          expect(offset.x + right(drawing.bounds) * scale).toBeLessThan(width);
          expect(offset.y + bottom(drawing.bounds) * scale).toBeLessThan(height);
          const isOneCell = drawing.frame.rows.length * drawing.frame.columns.length === 1;
          const sizes = [...drawing.items.map((item) => [item, scale] as const), ...furniture.map((item) => [item, 1] as const)];
          for (const [{ marks }, by] of sizes) {
            for (const mark of marks) {
              if (mark.type === 'text' && !isOneCell) expect(mark.style.size * by).toBeGreaterThan(LEAST_TYPE - 0.01);
            }
          }
          for (const { role, rect } of drawing.items) {
            if (role === 'card') expect(right(rect)).toBeLessThan(right(drawing.bounds) + 0.01);
          }
        }
      },
    ),
    { numRuns: 60 },
  );
});
