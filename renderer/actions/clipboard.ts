// Cards by way of the clipboard: as plain text for any other program, and whole, with the connectors between them, for another
// place on a map of the same project.

import { uuidv7 } from 'uuidv7';
import type { NewCard } from '../../shared/commands/cards.ts';
import type { Command } from '../../shared/commands/command.ts';
import { type Doc, get } from '../../shared/model/document.ts';
import { type Card, type Connector, parseEntity } from '../../shared/model/entities.ts';
import { type Grid, gridOf } from '../../shared/model/grid.ts';
import { byOrder } from '../../shared/model/order.ts';
import { select, useView } from '../canvas/view.ts';
import type { OpenProject } from '../session/open-session.ts';
import { sayRefusal } from '../session/refused.ts';

const OWN_TYPE = 'application/x-frontstage-cards';

/** As a reader goes: lane by lane, step by step. */
function inReadingOrder({ laneIndex, stepIndex }: Grid) {
  const place = (card: Card) => [laneIndex.get(card.laneId) ?? 0, stepIndex.get(card.stepId) ?? 0] as const;
  return (a: Card, b: Card) => place(a)[0] - place(b)[0] || place(a)[1] - place(b)[1] || byOrder(a, b);
}

function selectedCards(doc: Doc): readonly Card[] {
  const { mapId, selection } = useView.getState();
  return [...selection].flatMap((id) => get(doc, 'card', id) ?? []).sort(inReadingOrder(gridOf(doc, mapId)));
}

/** True when there was something to copy. */
export function copySelection(data: DataTransfer, { session }: OpenProject): boolean {
  const { doc } = session.store.getState();
  const cards = selectedCards(doc);
  if (cards.length === 0) return false;
  const ids = new Set(cards.map(({ id }) => id));
  const connectors = [...doc.connector.values()].filter(({ fromCardId, toCardId }) => ids.has(fromCardId) && ids.has(toCardId));
  data.setData('text/plain', cards.map(({ text }) => text).join('\n'));
  data.setData(OWN_TYPE, JSON.stringify([...cards, ...connectors]));
  return true;
}

/** Only the cards go, whatever else is selected. */
export function cutSelection(data: DataTransfer, project: OpenProject): boolean {
  const { session } = project;
  const ids = selectedCards(session.store.getState().doc).map(({ id }) => id);
  if (session.isReadOnly || !copySelection(data, project)) return false;
  sayRefusal(session.dispatch({ type: 'remove', ids }, 'undo.delete'));
  return true;
}

/**
 * Puts what was copied at that cell, else at the selected card's, or the one under the pointer; cards keep their distance from each other.
 * Text of another program becomes a card a line. True when there was something to paste and a place for it.
 */
export function pasteInto(data: DataTransfer, { session }: OpenProject, into?: Place): boolean {
  const { doc } = session.store.getState();
  const { mapId, hoveredCell } = useView.getState();
  const grid = gridOf(doc, mapId);
  const copied = parseCopied(data.getData(OWN_TYPE));
  const [first] = selectedCards(doc);
  const at = into ?? first ?? hoveredCell ?? copied.cards[0];
  if (!at || !grid.laneIndex.has(at.laneId) || !grid.stepIndex.has(at.stepId)) return false;
  const placed = copied.cards.length > 0 ? placeCopied(copied.cards, at, grid, doc) : placeLines(data.getData('text/plain'), at);
  if (placed.length === 0) return false;
  const newIds = new Map(copied.cards.map((card, index) => [card.id, placed[index]?.id ?? '']));
  const commands: Command[] = [{ type: 'addCards', cards: placed }];
  for (const { fromCardId, toCardId, connectorKind } of copied.connectors) {
    const [from, to] = [newIds.get(fromCardId), newIds.get(toCardId)];
    if (from && to) commands.push({ type: 'connect', id: uuidv7(), fromCardId: from, toCardId: to, connectorKind });
  }
  const refused = session.dispatchAll(commands, 'undo.paste');
  sayRefusal(refused);
  if (!refused) select(placed.map(({ id }) => id));
  return true;
}

type Copied = { readonly cards: readonly Card[]; readonly connectors: readonly Connector[] };

/** Whatever of it passes the parser: another program may have written it. */
function parseCopied(text: string): Copied {
  let values: unknown = [];
  try {
    values = JSON.parse(text || '[]');
  } catch {
    values = [];
  }
  const entities = Array.isArray(values) ? values.map(parseEntity).flatMap((parsed) => ('entity' in parsed ? [parsed.entity] : [])) : [];
  return {
    cards: entities.filter((entity) => entity.kind === 'card'),
    connectors: entities.filter((entity) => entity.kind === 'connector'),
  };
}

type Place = { readonly laneId: string; readonly stepId: string };

/** The first card at `at`, the others as far from it as they were, within the map. */
function placeCopied(cards: readonly Card[], at: Place, { lanes, steps, laneIndex, stepIndex }: Grid, doc: Doc): readonly NewCard[] {
  const [first] = cards;
  const laneBy = (laneIndex.get(at.laneId) ?? 0) - (laneIndex.get(first?.laneId ?? '') ?? laneIndex.get(at.laneId) ?? 0);
  const stepBy = (stepIndex.get(at.stepId) ?? 0) - (stepIndex.get(first?.stepId ?? '') ?? stepIndex.get(at.stepId) ?? 0);
  const moved = <T>(list: readonly T[], index: number | undefined, by: number) =>
    index === undefined ? undefined : list[Math.max(0, Math.min(list.length - 1, index + by))];
  return cards.map(({ kind: _, order: __, aboutIds, imageId, ...card }) => {
    const stepId = moved(steps, stepIndex.get(card.stepId), stepBy)?.id ?? at.stepId;
    return {
      ...card,
      id: uuidv7(),
      laneId: moved(lanes, laneIndex.get(card.laneId), laneBy)?.id ?? at.laneId,
      stepId,
      lastStepId: moved(steps, stepIndex.get(card.lastStepId), stepBy)?.id ?? stepId,
      ...(aboutIds?.every((id) => doc.card.has(id)) && { aboutIds }),
      ...(imageId !== undefined && doc.image.has(imageId) && { imageId }),
    };
  });
}

function placeLines(text: string, { laneId, stepId }: Place): readonly NewCard[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ id: uuidv7(), laneId, stepId, text: line }));
}
