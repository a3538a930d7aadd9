// A connector in hand: a new one drawn from the edge of a card, or one of its ends taken to another card. Over a card the map shows the
// way it would go; a new one that is let go on an empty cell begins a card there, and is made with that card's first text.

import { uuidv7 } from 'uuidv7';
import { refuseCell } from '../../../shared/commands/cards.ts';
import { type Command, run } from '../../../shared/commands/command.ts';
import type { Outcome, Refusal } from '../../../shared/commands/outcome.ts';
import type { Point, Rect } from '../../../shared/layout/drawing.ts';
import { cardsAt, gridOf } from '../../../shared/model/grid.ts';
import { beginCard } from '../../grid/next-cell.ts';
import { sayRefusal } from '../../session/refused.ts';
import { type Gesture, type Surface, showMarks } from '../gesture.ts';
import { cardUnder, cellAt, itemById, type MapPoint, rectOfCell } from '../grid-geometry.ts';
import { select, useView } from '../view.ts';

/** What letting go there would do. */
type Plan = { readonly rect?: Rect; readonly refused?: Refusal; readonly commands?: readonly Command[]; readonly begin?: () => void };

export function connectCards(fromCardId: string, from: Point, surface: Surface): Gesture {
  const { session, drawing } = surface;
  const { doc } = session.store.getState();
  const { mapId } = useView.getState();
  const id = uuidv7();
  const connectTo = (toCardId: string): Command => ({ type: 'connect', id, fromCardId, toCardId, connectorKind: 'one-way' });

  function planAt(point: MapPoint): Plan {
    const card = cardUnder(drawing(), point);
    if (card) return planOf(connectTo(card.id), card.rect);
    const cell = cellAt(drawing().frame, point);
    if (!cell || cell.row.isCollapsed) return {};
    const { laneId } = cell.row;
    const { stepId } = cell.column;
    const rect = rectOfCell(cell);
    const refused = refusalOf(refuseCell(doc, laneId, stepId));
    if (refused) return { rect, refused };
    return cardsAt(doc, gridOf(doc, mapId), laneId, stepId).length > 0
      ? {}
      : { rect, begin: () => beginCard(laneId, stepId, { along: connectTo }) };
  }

  const planOf = (command: Command, rect: Rect): Plan => toPlan(command, rect, run(doc, command));
  return inHand(id, (to) => ({ from, to }), planAt, surface);
}

/** @param end the one that is in hand. */
export function reconnect(connectorId: string, end: 'from' | 'to', surface: Surface): Gesture {
  const { session, drawing } = surface;
  const { doc } = session.store.getState();
  const ends = itemById(drawing(), connectorId)?.ends;
  const planAt = (point: MapPoint): Plan => {
    const card = cardUnder(drawing(), point);
    if (!card) return {};
    const command: Command = { type: 'reconnect', connectorId, end, cardId: card.id };
    return toPlan(command, card.rect, run(doc, command));
  };
  const wireTo = (point: Point) =>
    end === 'to' ? { from: ends?.from.point ?? point, to: point } : { from: point, to: ends?.to.point ?? point };
  return inHand(connectorId, wireTo, planAt, surface);
}

function refusalOf(outcome: Outcome | undefined): Refusal | undefined {
  return outcome && 'refused' in outcome ? outcome.refused : undefined;
}

function toPlan(command: Command, rect: Rect, outcome: Outcome): Plan {
  const refused = refusalOf(outcome);
  return refused ? { rect, refused } : { rect, commands: [command] };
}

type Wire = { readonly from: Point; readonly to: Point };

function inHand(id: string, wireTo: (point: MapPoint) => Wire, planAt: (point: MapPoint) => Plan, surface: Surface): Gesture {
  const { session } = surface;
  let known = '';

  /** Where it has a way, that is drawn; until then it pales, and a straight wire stands for it. */
  function preview(commands: readonly Command[] | undefined): void {
    const name = JSON.stringify(commands ?? 'none');
    if (name === known) return;
    known = name;
    useView.setState({ preview: commands ?? [], inHand: new Set(commands ? [] : [id]) });
  }

  return {
    cursor: 'crosshair',
    move(point) {
      const { rect, refused, commands } = planAt(point);
      preview(commands);
      showMarks(
        {
          ...(rect && { drop: [rect] }),
          ...(commands ? { carried: [id] } : { wire: wireTo(point) }),
          refusedAt: refused && point,
        },
        surface,
      );
    },
    end(point) {
      const { refused, commands, begin } = planAt(point);
      // The pointer has left the card that it began at.
      useView.setState({ hoveredId: undefined });
      begin?.();
      if (refused) sayRefusal(refused);
      else if (commands && !session.dispatchAll(commands, 'undo.connect')) select([id]);
    },
    clear: () => useView.setState({ inHand: new Set() }),
  };
}
