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

/** To the nearest card, score or head in that direction: straight ahead counts double. */
function walk(id: string, dx: number, dy: number, { drawing }: Surface, controls: CanvasControls): void {
  const { items } = drawing();
  const from = items.find((item) => item.id === id);
  if (!from) return;
  const centre = ({ rect }: Item) => ({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });
  const start = centre(from);
  let best: { readonly item: Item; readonly distance: number } | undefined;
  for (const item of items) {
    if (item.entityId === undefined || item.id === id || item.role === 'connector') continue;
    const to = centre(item);
    const ahead = (to.x - start.x) * dx + (to.y - start.y) * dy;
    const aside = Math.abs((to.x - start.x) * dy) + Math.abs((to.y - start.y) * dx);
    if (ahead < 8) continue;
    const distance = ahead + 2 * aside;
    if (!best || distance < best.distance) best = { item, distance };
  }
  if (!best) return;
  const found = best.item.id;
  select([found]);
  controls.focus(found);
}
