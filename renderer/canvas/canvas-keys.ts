// Keys on the map that belong to what is focused or selected there. Everything else is an action (actions/).

import type { Item } from '../../shared/layout/drawing.ts';
import { get } from '../../shared/model/document.ts';
import { tenthOf } from '../../shared/model/score.ts';
import { sayRefusal } from '../session/refused.ts';
import type { CanvasControls } from './controls.ts';
import type { Surface } from './gesture.ts';
import { setScore } from './gestures/drag-score.ts';
import { editCard } from './next-cell.ts';
import { select, toggleSelected, useView } from './view.ts';

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] } as const;

export function onCanvasKey(event: KeyboardEvent, surface: Surface, controls: CanvasControls): void {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const { session } = surface;
  const focusedId = (event.target as Element).closest('[data-item]')?.getAttribute('data-item') ?? undefined;
  const { selection } = useView.getState();
  const id = focusedId ?? (selection.size === 1 ? [...selection][0] : undefined);
  const { doc } = session.store.getState();

  if ((event.key === ' ' || event.key === 'Enter') && id !== undefined && !selection.has(id)) {
    if (event.shiftKey) toggleSelected([id]);
    else select([id]);
    event.preventDefault();
  } else if (event.key === 'Enter' && id !== undefined && !session.isReadOnly) {
    if (doc.card.has(id)) editCard(id);
    else if (doc.step.has(id) || doc.stage.has(id) || doc.lane.has(id)) useView.setState({ editing: { id, field: 'title' } });
    event.preventDefault();
  } else if (event.key in ARROWS && id !== undefined) {
    const [dx, dy] = ARROWS[event.key as keyof typeof ARROWS];
    if (dy !== 0 && doc.score.has(id) && selection.has(id)) stepScore(id, -dy * (event.shiftKey ? 10 : 1), surface);
    else walk(id, dx, dy, surface, controls);
    event.preventDefault();
  }
}

/** Raises or lowers a score by tenths of the map's scale. Presses in a row are one undo step. */
function stepScore(id: string, tenths: number, { session }: Surface): void {
  const { doc } = session.store.getState();
  const score = get(doc, 'score', id);
  const scale = get(doc, 'map', useView.getState().mapId)?.scale;
  if (!score || !scale) return;
  const place = { id, laneId: score.laneId, stepId: score.stepId, personaId: score.personaId };
  sayRefusal(session.dispatch(setScore(place, score.value + tenths * tenthOf(scale)), 'undo.set-score', `step:${id}`));
}

/** To the nearest thing in that direction: first among those straight ahead (of its row, of its column), then among all. */
function walk(id: string, dx: number, dy: number, { drawing }: Surface, controls: CanvasControls): void {
  const { items } = drawing();
  const from = items.find((item) => item.id === id);
  if (!from) return;
  const places = items.filter((item) => item.entityId !== undefined && item.id !== id && item.role !== 'connector');
  const distanceTo = ({ rect }: Item) => {
    const x = (rect.x + rect.width / 2 - from.rect.x - from.rect.width / 2) * (dx || 1);
    const y = (rect.y + rect.height / 2 - from.rect.y - from.rect.height / 2) * (dy || 1);
    const [ahead, aside] = dx !== 0 ? [x, y] : [y, x];
    return ahead < 8 ? Number.POSITIVE_INFINITY : ahead + 2 * Math.abs(aside);
  };
  const isStraight = ({ rect }: Item) =>
    dx !== 0
      ? rect.y < from.rect.y + from.rect.height && from.rect.y < rect.y + rect.height
      : rect.x < from.rect.x + from.rect.width && from.rect.x < rect.x + rect.width;
  const nearest = (candidates: readonly Item[]) =>
    candidates.reduce<Item | undefined>(
      (best, item) => (distanceTo(item) < (best ? distanceTo(best) : Number.POSITIVE_INFINITY) ? item : best),
      undefined,
    );
  const found = nearest(places.filter(isStraight)) ?? nearest(places);
  if (!found) return;
  select([found.id]);
  controls.focus(found.id);
}
