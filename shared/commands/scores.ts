// Commands for scores: how a persona feels at a step, and which moment is the peak or the end by hand.

import { toEdit } from '../model/change.ts';
import { all, type Doc, find, get } from '../model/document.ts';
import type { Id, Score } from '../model/entities.ts';
import { mapIdOfStep } from '../model/grid.ts';
import { changed, type Outcome, refuse } from './outcome.ts';
import { takeAway } from './take-away.ts';

export type ScoreCommand =
  /** `value` in stored units, kept within −900…900; null takes the score away. `id` is used when there is no score yet. */
  | {
      readonly type: 'setScore';
      readonly id: Id<'score'>;
      readonly laneId: Id<'lane'>;
      readonly stepId: Id<'step'>;
      readonly personaId?: Id<'persona'>;
      readonly value: number | null;
    }
  /** At most one score of a curve is the peak by hand, and one the end. */
  | { readonly type: 'flagScore'; readonly scoreId: Id<'score'>; readonly flag: 'isPeak' | 'isEnd'; readonly on: boolean };

export type SetScore = Extract<ScoreCommand, { readonly type: 'setScore' }>;

export function runScoreCommand(doc: Doc, command: ScoreCommand): Outcome {
  switch (command.type) {
    case 'setScore': {
      const { id, laneId, stepId, personaId, value } = command;
      const lane = get(doc, 'lane', laneId);
      if (!lane || !get(doc, 'step', stepId) || (personaId !== undefined && !get(doc, 'persona', personaId))) return refuse('gone');
      if (lane.laneKind !== 'emotion') return refuse('not-emotion');
      if (mapIdOfStep(doc, stepId) !== lane.mapId) return refuse('other-map');
      if (value !== null && !Number.isFinite(value)) return refuse('invalid-value');
      const before = scoreAt(doc, laneId, stepId, personaId);
      if (value === null) return changed(before ? takeAway(doc, [before]) : []);
      const kept = Math.round(Math.max(-900, Math.min(900, value)));
      if (before) return changed(before.value === kept ? [] : [toEdit(before, { ...before, value: kept })]);
      if (find(doc, id)) return refuse('id-taken');
      return changed([{ after: { kind: 'score', id, laneId, stepId, ...(personaId !== undefined && { personaId }), value: kept } }]);
    }
    case 'flagScore': {
      const { scoreId, flag, on } = command;
      const flagged = get(doc, 'score', scoreId);
      if (!flagged) return refuse('gone');
      const curve = scoresOf(doc, flagged.laneId, flagged.personaId);
      return changed(
        curve.flatMap((score) => {
          const should = score.id === scoreId ? on : on ? false : (score[flag] ?? false);
          if ((score[flag] ?? false) === should) return [];
          const { [flag]: _, ...rest } = score;
          return [toEdit(score, should ? { ...rest, [flag]: true } : rest)];
        }),
      );
    }
  }
}

export function scoresOf(doc: Doc, laneId: Id<'lane'>, personaId: Id<'persona'> | undefined): readonly Score[] {
  return all(doc, 'score').filter((score) => score.laneId === laneId && score.personaId === personaId);
}

export function scoreAt(doc: Doc, laneId: Id<'lane'>, stepId: Id<'step'>, personaId: Id<'persona'> | undefined): Score | undefined {
  return scoresOf(doc, laneId, personaId).find((score) => score.stepId === stepId);
}
