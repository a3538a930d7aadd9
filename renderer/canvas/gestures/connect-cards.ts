// A connector that is drawn from the edge of one card to another.

import { uuidv7 } from 'uuidv7';
import { refuseConnection } from '../../../shared/commands/connectors.ts';
import type { Point } from '../../../shared/layout/drawing.ts';
import { sayRefusal } from '../../session/refused.ts';
import { type Gesture, type Surface, showMarks } from '../gesture.ts';
import type { MapPoint } from '../grid-geometry.ts';
import { select } from '../view.ts';

export function connectCards(fromCardId: string, from: Point, surface: Surface): Gesture {
  const { session, drawing } = surface;
  const { doc } = session.store.getState();
  const targetAt = (point: MapPoint) =>
    drawing().items.find(
      ({ role, id, rect }) =>
        role === 'card' &&
        id !== fromCardId &&
        point.x >= rect.x &&
        point.x < rect.x + rect.width &&
        point.y >= rect.y &&
        point.y < rect.y + rect.height,
    );
  return {
    cursor: 'crosshair',
    move(point) {
      const target = targetAt(point);
      const isRefused = target !== undefined && refuseConnection(doc, fromCardId, target.id) !== undefined;
      showMarks({ wire: { from, to: point }, ...(target && { drop: [target.rect] }), refusedAt: isRefused ? point : undefined }, surface);
    },
    end(point) {
      const target = targetAt(point);
      if (!target) return;
      const id = uuidv7();
      const refused = session.dispatch({ type: 'connect', id, fromCardId, toCardId: target.id, connectorKind: 'one-way' }, 'undo.connect');
      sayRefusal(refused);
      if (!refused) select([id]);
    },
  };
}
