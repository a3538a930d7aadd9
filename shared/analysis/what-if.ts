// Scores that are tried out before anything is changed: which ones, and what they are in the to-be map. Sets nothing.

import { run } from '../commands/command.ts';
import type { SetScore } from '../commands/scores.ts';
import { type Doc, get } from '../model/document.ts';
import type { Id, Lane, Step } from '../model/entities.ts';
import type { Grid } from '../model/grid.ts';

/** At most one for each lane, step and persona. */
export type WhatIf = readonly SetScore[];

/** With that score too, in place of what was tried there before. */
export function withScore(whatIf: WhatIf, score: SetScore): WhatIf {
  const isThere = ({ laneId, stepId, personaId }: SetScore) =>
    laneId === score.laneId && stepId === score.stepId && personaId === score.personaId;
  return [...whatIf.filter((each) => !isThere(each)), score];
}

/** Those whose lane, step and persona are still there. */
export function stillFitting(doc: Doc, whatIf: WhatIf): WhatIf {
  return whatIf.filter((score) => !('refused' in run(doc, score)));
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
