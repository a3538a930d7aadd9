// Scores that are tried out before anything is changed: which ones, and what they are in the to-be map. Sets nothing.

import { run } from '../../commands/command.ts';
import type { SetScore } from '../../commands/scores.ts';
import { type Doc, get } from '../../model/document.ts';
import type { Lane, Step } from '../../model/entities/map.ts';
import type { Id } from '../../model/entities.ts';
import type { Grid } from '../../model/grid.ts';

/** In the order in which they were tried; of several for one lane, step and persona the last counts. */
export type WhatIf = readonly SetScore[];

const placeOf = ({ laneId, stepId, personaId = '' }: SetScore) => `${laneId} ${stepId} ${personaId}`;

/** With that score too; what is tried at one place again and again is tried once. */
export function withScore(whatIf: WhatIf, score: SetScore): WhatIf {
  const last = whatIf.at(-1);
  return [...(last && placeOf(last) === placeOf(score) ? whatIf.slice(0, -1) : whatIf), score];
}

/** One for each place whose lane, step and persona are still there. */
export function settled(doc: Doc, whatIf: WhatIf): WhatIf {
  const last = new Map(whatIf.map((score) => [placeOf(score), score]));
  return [...last.values()].filter((score) => !('refused' in run(doc, score)));
}

/**
 * The same scores in another map of the project, made from this one: in the lane and at the step that were copied from theirs or, where a
 * map does not know what it was copied from, in those that are called the same. What has no counterpart is left out.
 */
export function carryOver(
  doc: Doc,
  whatIf: WhatIf,
  { lanes, steps }: Pick<Grid, 'lanes' | 'steps'>,
  newId: () => Id<'score'>,
): readonly SetScore[] {
  return whatIf.flatMap((score) => {
    const lane = counterpartOf(get(doc, 'lane', score.laneId), lanes, isLikeLane);
    const step = counterpartOf(get(doc, 'step', score.stepId), steps, (a, b) => a.title === b.title);
    return lane && step ? [{ ...score, id: newId(), laneId: lane.id, stepId: step.id }] : [];
  });
}

function counterpartOf<T extends Lane | Step>(one: T | undefined, others: readonly T[], isLike: (a: T, b: T) => boolean): T | undefined {
  if (!one) return undefined;
  return others.find(({ originId }) => originId === one.id) ?? others.find((each) => each.originId === undefined && isLike(each, one));
}

function isLikeLane(a: Lane, b: Lane): boolean {
  return a.laneKind === b.laneKind && a.zone === b.zone && a.title === b.title;
}
