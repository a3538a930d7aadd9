// An edge of a card that is dragged over steps: the card covers them. All selected cards go along, each from where it is.

import type { Command } from '../../../shared/commands/command.ts';
import { get } from '../../../shared/model/document.ts';
import { gridOf } from '../../../shared/model/grid.ts';
import { sayRefusal } from '../../session/refused.ts';
import type { Gesture, Surface } from '../gesture.ts';
import { type MapPoint, nearestColumn } from '../grid-geometry.ts';
import { useView } from '../view.ts';

export function stretchCards(grabbedId: string, edge: 'first' | 'last', { session, drawing }: Surface): Gesture {
  const { doc } = session.store.getState();
  const { mapId, selection } = useView.getState();
  const { steps, stepIndex } = gridOf(doc, mapId);
  const cards = (selection.has(grabbedId) ? [...selection] : [grabbedId]).flatMap((id) => get(doc, 'card', id) ?? []);
  const placeOf = (stepId: string | undefined) => stepIndex.get(stepId ?? '') ?? 0;
  const grabbed = get(doc, 'card', grabbedId);
  const from = placeOf(edge === 'first' ? grabbed?.stepId : grabbed?.lastStepId);

  const commandsAt = (point: MapPoint): readonly Command[] => {
    const by = placeOf(nearestColumn(drawing().frame, point.x)?.stepId) - from;
    return cards.map((card) => {
      const [first, last] = [placeOf(card.stepId), placeOf(card.lastStepId)];
      const stepId = edge === 'first' ? steps[Math.max(0, Math.min(last, first + by))]?.id : card.stepId;
      const lastStepId = edge === 'last' ? steps[Math.min(steps.length - 1, Math.max(first, last + by))]?.id : card.lastStepId;
      return { type: 'stretchCard', cardId: card.id, stepId: stepId ?? card.stepId, lastStepId: lastStepId ?? card.lastStepId };
    });
  };
  return {
    cursor: 'ew-resize',
    pans: 'across',
    move: (point) => useView.setState({ preview: commandsAt(point) }),
    end: (point) => sayRefusal(session.dispatchAll(commandsAt(point), 'undo.stretch-card')),
  };
}
