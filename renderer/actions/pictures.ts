// Pictures from outside, pasted or dropped: onto a card, whose picture they become, or into cells, where cards come with them.

import { uuidv7 } from 'uuidv7';
import type { NewCard } from '../../shared/commands/cards.ts';
import { addSteps, type Place, reach } from '../../shared/commands/paste-table.ts';
import { get } from '../../shared/model/document.ts';
import type { Grid } from '../../shared/model/grid.ts';
import { useView } from '../canvas/view.ts';
import { comeTo } from '../grid/cursor.ts';
import { type KeptImage, keepImage, sayImageProblem, toPicture } from '../session/images.ts';
import type { OpenProject } from '../session/open-session.ts';
import { sayRefusal } from '../session/refused.ts';
import { shownGridOf } from './action.ts';

/** Image files of any kind: which of them can be shown is known when they are read. */
export function imagesIn({ files }: DataTransfer): readonly File[] {
  return [...files].filter(({ type }) => type.startsWith('image/'));
}

/** Where pictures go. A single one may become that of a card. */
export type PictureTarget = Place & { readonly cardId?: string };

/** Several go to the steps from there on in a storyboard, else into the one cell. One undo step; nothing where one cannot be taken. */
export async function bringPictures(files: readonly File[], project: OpenProject, target: PictureTarget): Promise<void> {
  const { session } = project;
  if (session.isReadOnly) {
    sayRefusal({ code: 'read-only' });
    return;
  }
  const images: KeptImage[] = [];
  try {
    for (const file of files) images.push(await keepImage(project, file, file.name));
  } catch (error) {
    sayImageProblem(error);
    return;
  }
  const { doc } = session.store.getState();
  const kept = images.flatMap(({ commands }) => commands);
  const [first, ...others] = images;
  if (first && others.length === 0 && doc.card.has(target.cardId ?? '')) {
    const cardId = target.cardId ?? '';
    sayRefusal(session.dispatchAll([...kept, ...toPicture(doc, cardId, first.imageId)], 'undo.picture'));
    comeTo(doc, [cardId]);
    return;
  }
  const grid = shownGridOf({ session });
  const laneId = laneFor(grid, target);
  if (laneId === undefined) return;
  const isStoryboard = get(doc, 'lane', laneId)?.laneKind === 'images';
  const steps = reach(grid.steps, grid.stepIndex, target.stepId, isStoryboard ? images.length : 1, uuidv7);
  const cards = images.map(
    ({ imageId }, index): NewCard => ({ id: uuidv7(), laneId, stepId: steps[isStoryboard ? index : 0]?.id ?? '', text: '', imageId }),
  );
  const missing = addSteps(grid, useView.getState().mapId, steps, [], uuidv7);
  const refused = session.dispatchAll([...kept, ...missing, { type: 'addCards', cards }], 'undo.add-picture');
  sayRefusal(refused);
  if (!refused)
    comeTo(
      session.store.getState().doc,
      cards.map(({ id }) => id),
    );
}

/** The lane itself; where only a step is known, the storyboard, else the first that holds cards. */
function laneFor({ lanes }: Grid, { laneId }: Place): string | undefined {
  return laneId ?? (lanes.find((lane) => lane.laneKind === 'images') ?? lanes.find((lane) => lane.laneKind !== 'emotion'))?.id;
}
