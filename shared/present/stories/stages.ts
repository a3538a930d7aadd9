// The journey stage by stage.

import type { Stage } from '../../model/entities/map.ts';
import type { StoryStop, Telling } from './telling.ts';

export function tellStages(telling: Telling): readonly StoryStop[] {
  const { say, grid, stop, actions, cardsOf, texts } = telling;
  return grid.stages.flatMap((stage) => {
    const stepIds = stepIdsOf(telling, stage);
    if (stepIds.length === 0) return [];
    const pains = texts(cardsOf('pain-points', stepIds));
    const notes = [...actions(stepIds), pains && say('stops.note.hurts', { texts: pains })];
    return [stop({ title: stageTitle(telling, stage), stepIds, reveal: 'lanes', notes })];
  });
}

export function stepIdsOf({ grid }: Telling, stage: Stage): readonly string[] {
  return grid.steps.filter(({ stageId }) => stageId === stage.id).map(({ id }) => id);
}

/** Without a title of its own, that of its first step. */
export function stageTitle({ grid, say }: Telling, stage: Stage): string {
  const first = grid.steps.find(({ stageId }) => stageId === stage.id);
  return stage.title.trim() || first?.title.trim() || say('editor.untitled');
}
