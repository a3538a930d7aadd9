// Stories: stops laid down in one go, in the order in which a map is told. Nothing here changes a document: what comes out is what
// `addStops` takes.

import type { Doc } from '../model/document.ts';
import type { Stop } from '../model/entities.ts';
import { gridOf } from '../model/grid.ts';
import type { Say } from '../text/text.ts';

export const STORIES = ['stages', 'lanes', 'emotion', 'pains', 'levers', 'as-is-to-be'] as const;
export type Story = (typeof STORIES)[number];

/** @param say in the language of the project. */
export function stopsOfStory(
  doc: Doc,
  { story, mapId }: { readonly story: Story; readonly mapId: string },
  _say: Say,
  newId: () => string,
): readonly Omit<Stop, 'order'>[] {
  const { stages, steps } = gridOf(doc, mapId);
  if (story !== 'stages') return [];
  return stages.map((stage) => ({
    kind: 'stop',
    id: newId(),
    mapId,
    title: stage.title,
    laneIds: [],
    stepIds: steps.filter(({ stageId }) => stageId === stage.id).map(({ id }) => id),
    reveal: 'lanes',
  }));
}
