// An edge of a card that is dragged over steps: the card covers them.

import type { Command } from '../../../shared/commands/command.ts';
import { get } from '../../../shared/model/document.ts';
import { sayRefusal } from '../../session/refused.ts';
import type { Gesture, Surface } from '../gesture.ts';
import { type MapPoint, nearestColumn } from '../grid-geometry.ts';
import { useView } from '../view.ts';

export function stretchCard(cardId: string, edge: 'first' | 'last', { session, drawing }: Surface): Gesture {
  const card = get(session.store.getState().doc, 'card', cardId);
  const { columns } = drawing().frame;
  const place = (stepId: string | undefined) => columns.findIndex((column) => column.stepId === stepId);
  const commandAt = (point: MapPoint): Command | undefined => {
    const column = nearestColumn(drawing().frame, point.x);
    if (!card || !column) return undefined;
    const at = place(column.stepId);
    const first = edge === 'first' ? Math.min(at, place(card.lastStepId)) : place(card.stepId);
    const last = edge === 'last' ? Math.max(at, place(card.stepId)) : place(card.lastStepId);
    return {
      type: 'stretchCard',
      cardId,
      stepId: columns[first]?.stepId ?? card.stepId,
      lastStepId: columns[last]?.stepId ?? card.lastStepId,
    };
  };
  return {
    cursor: 'ew-resize',
    pans: 'across',
    move(point) {
      const command = commandAt(point);
      useView.setState({ preview: command ? [command] : [] });
    },
    end(point) {
      const command = commandAt(point);
      if (command) sayRefusal(session.dispatch(command, 'undo.stretch-card'));
    },
  };
}
