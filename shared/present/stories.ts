// Stories: stops laid down in one go, in the order in which a map is told. Nothing here changes a document: what comes out is what
// `addStops` takes.

import type { Doc } from '../model/document.ts';
import type { Say } from '../text/text.ts';
import { tellAsIsToBe } from './stories/as-is-to-be.ts';
import { tellEmotion, tellLevers } from './stories/emotion.ts';
import { tellLanes } from './stories/lanes.ts';
import { tellPains } from './stories/pains.ts';
import { tellStages } from './stories/stages.ts';
import { createTelling, type StoryStop } from './stories/telling.ts';

export const STORIES = ['stages', 'lanes', 'emotion', 'pains', 'levers', 'as-is-to-be'] as const;
export type Story = (typeof STORIES)[number];

/**
 * Empty where the map has not what the story is about; `stops.story.<story>.none` says that.
 * @param say in the language of the project, as what is said is written into the stops.
 */
export function stopsOfStory(
  doc: Doc,
  { story, mapId }: { readonly story: Story; readonly mapId: string },
  say: Say,
  newId: () => string,
): readonly StoryStop[] {
  const tellingOf = (id: string) => createTelling(doc, id, say, newId);
  const telling = tellingOf(mapId);
  if (telling.grid.steps.length === 0 || telling.grid.lanes.length === 0) return [];
  switch (story) {
    case 'stages':
      return tellStages(telling);
    case 'lanes':
      return tellLanes(telling);
    case 'emotion':
      return tellEmotion(telling);
    case 'pains':
      return tellPains(telling);
    case 'levers':
      return tellLevers(telling);
    case 'as-is-to-be':
      return tellAsIsToBe(telling, tellingOf);
  }
}
