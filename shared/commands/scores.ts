// Commands for scores: how a persona feels at a step, and which moment is the peak or the end by hand.

import { type Edit, toEdit } from '../model/change.ts';
import { all, type Doc, find, get } from '../model/document.ts';
import type { Score } from '../model/entities/map.ts';
import type { Id } from '../model/entities.ts';
import { mapIdOfStep } from '../model/grid.ts';
import { changed, type Outcome, refuse } from './outcome.ts';
import { takeAway } from './take-away.ts';

export type PutScore = {
  readonly id: Id<'score'>;
  readonly laneId: Id<'lane'>;
  readonly stepId: Id<'step'>;
  readonly personaId?: Id<'persona'>;
  readonly value: number | null;
};

export type ScoreCommand =
  /** `value` in stored units, kept within −900…900; null takes the score away. `id` is used when there is no score yet. */
  | ({ readonly type: 'setScore' } & PutScore)
  /** Each persona's score at a step is named once. */
  | { readonly type: 'setScores'; readonly scores: readonly PutScore[] }
  /** At most one score of a curve is the peak by hand, and one the end. */
  | { readonly type: 'flagScore'; readonly scoreId: Id<'score'>; readonly flag: 'isPeak' | 'isEnd'; readonly on: boolean };

export type SetScore = Extract<ScoreCommand, { readonly type: 'setScore' }>;

export function runScoreCommand(doc: Doc, command: ScoreCommand): Outcome {
  switch (command.type) {
    case 'setScore':
      return setScores(doc, [command]);
    case 'setScores':
      return setScores(doc, command.scores);
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

function setScores(doc: Doc, scores: readonly PutScore[]): Outcome {
  const edits: Edit[] = [];
  const gone: Score[] = [];
  const taken = new Set<string>();
  for (const { id, laneId, stepId, personaId, value } of scores) {
    const lane = get(doc, 'lane', laneId);
    if (!lane || !get(doc, 'step', stepId) || (personaId !== undefined && !get(doc, 'persona', personaId))) return refuse('gone');
    if (lane.laneKind !== 'emotion') return refuse('not-emotion');
    if (mapIdOfStep(doc, stepId) !== lane.mapId) return refuse('other-map');
    if (value !== null && !Number.isFinite(value)) return refuse('invalid-value');
    const before = scoreAt(doc, laneId, stepId, personaId);
    const named = [id, placeOf({ laneId, stepId, personaId })];
    if (named.some((each) => taken.has(each))) return refuse('id-taken');
    for (const each of named) taken.add(each);
    if (value === null) {
      if (before) gone.push(before);
      continue;
    }
    const kept = Math.round(Math.max(-900, Math.min(900, value)));
    if (before) {
      if (before.value !== kept) edits.push(toEdit(before, { ...before, value: kept }));
      continue;
    }
    if (find(doc, id)) return refuse('id-taken');
    edits.push({ after: { kind: 'score', id, laneId, stepId, ...(personaId !== undefined && { personaId }), value: kept } });
  }
  return changed(gone.length > 0 ? [...edits, ...takeAway(doc, gone)] : edits);
}

export function scoresOf(doc: Doc, laneId: Id<'lane'>, personaId: Id<'persona'> | undefined): readonly Score[] {
  return all(doc, 'score').filter((score) => score.laneId === laneId && score.personaId === personaId);
}

export function scoreAt(doc: Doc, laneId: Id<'lane'>, stepId: Id<'step'>, personaId: Id<'persona'> | undefined): Score | undefined {
  let places = known.get(doc.score);
  if (!places) {
    const scores = new Map<string, Score>();
    for (const score of all(doc, 'score')) if (!scores.has(placeOf(score))) scores.set(placeOf(score), score);
    places = scores;
    known.set(doc.score, places);
  }
  return places.get(placeOf({ laneId, stepId, personaId }));
}

const known = new WeakMap<Doc['score'], ReadonlyMap<string, Score>>();

type ScorePlace = Pick<Score, 'laneId' | 'stepId'> & { readonly personaId?: Id<'persona'> | undefined };

function placeOf({ laneId, stepId, personaId = '' }: ScorePlace): string {
  return `${laneId}/${stepId}/${personaId}`;
}
