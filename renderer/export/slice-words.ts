// What of a map is left by a slice, in words: for the dialog and for the name of the file.

import type { Doc } from '../../shared/model/document.ts';
import { gridOf } from '../../shared/model/grid.ts';
import { hiddenIn, shownGrid } from '../../shared/model/views.ts';
import type { Say } from '../../shared/text/text.ts';
import type { ExportChoices } from './choices.ts';

/** More runs of steps are counted, not named. */
const MOST_RUNS = 3;

/** Such as `steps 6–7, 4 lanes`; undefined where no step and no lane is left out of what the view shows. */
export function sliceInWords(
  doc: Doc,
  { mapId, viewId, leftOut }: Pick<ExportChoices, 'mapId' | 'viewId' | 'leftOut'>,
  say: Say,
): string | undefined {
  const whole = gridOf(doc, mapId);
  const hidden = hiddenIn(doc, mapId, viewId);
  const shown = shownGrid(whole, hidden);
  const left = shownGrid(whole, [...hidden, ...leftOut]);
  const count = left.steps.length;
  const steps =
    count < shown.steps.length
      ? stepsInWords(
          left.steps.map(({ id }) => (whole.stepIndex.get(id) ?? 0) + 1),
          say,
        )
      : undefined;
  const lanes = left.lanes.length < shown.lanes.length ? say('export-dialog.slice.lane-count', { count: left.lanes.length }) : undefined;
  return steps !== undefined && lanes !== undefined ? say('export-dialog.slice.both', { steps, lanes }) : (steps ?? lanes);
}

/** @param numbers of the steps on their map, from 1, in order. */
function stepsInWords(numbers: readonly number[], say: Say): string {
  const runs: { readonly first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  const count = numbers.length;
  if (count === 0 || runs.length > MOST_RUNS) return say('export-dialog.slice.step-count', { count });
  return say('export-dialog.slice.steps', {
    count,
    numbers: runs.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`)).join(', '),
  });
}
