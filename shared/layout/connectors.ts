// All connectors of a map, and what is remembered of them: one is routed anew only when a card of the rows that it runs through
// stands elsewhere, and drawn anew only when its way or its name is another.

import type { Doc } from '../model/document.ts';
import type { Connector } from '../model/entities.ts';
import type { Grid } from '../model/grid.ts';
import { connectorName, drawConnector, type Obstacles, type Route, routeConnector } from './connector-routes.ts';
import type { Item } from './drawing.ts';
import type { LayoutRequest } from './request.ts';
import type { PlacedCard } from './rows.ts';

/** `items` are the same array as long as nothing of the row changed; `shape` is, as long as no card of it stands elsewhere. */
export type CardRow = { readonly items: readonly Item[]; readonly cards: readonly PlacedCard[]; readonly shape: readonly Item[] };
/** All connectors as they were drawn last, in the order of the document, and the rows that they were drawn over. */
export type DrawnConnectors = {
  readonly items: readonly Item[];
  readonly connectors: Doc['connector'];
  readonly known: readonly (KnownConnector | undefined)[];
  readonly rows: readonly CardRow[];
};
/** It runs through the rows from `first` to `last`. While their items are the same, so is it; while their shapes are, so is its route. */
type KnownConnector = {
  readonly connector: Connector;
  readonly first: number;
  readonly last: number;
  readonly route: Route;
  readonly item: Item;
};

const NO_ITEMS: readonly Item[] = [];
const NO_PLACES: Places = { byCard: new Map(), byColumn: new Map() };

/** A connector of which an end is not drawn is not drawn. */
export function drawConnectors(
  doc: Doc,
  grid: Grid,
  rows: readonly CardRow[],
  frame: Pick<Obstacles, 'columns' | 'rows'>,
  earlier: DrawnConnectors | undefined,
  request: LayoutRequest,
): DrawnConnectors {
  const placesIn = (row: number) => placesOf(rows[row]);
  const obstacles: Obstacles = { ...frame, cardsIn: (row, column) => placesIn(row).byColumn.get(column) ?? NO_ITEMS };
  const endOf = (cardId: string) => {
    const row = grid.laneIndex.get(doc.card.get(cardId)?.laneId ?? '');
    const item = row === undefined ? undefined : placesIn(row).byCard.get(cardId);
    return row === undefined || !item ? undefined : { row, item };
  };
  const redrawn = (connector: Connector, before: KnownConnector | undefined): KnownConnector | undefined => {
    const from = endOf(connector.fromCardId);
    const to = endOf(connector.toCardId);
    if (!from || !to) return undefined;
    const isThere = before !== undefined && isUnchanged(changedShapes, before);
    const route = isThere ? before.route : routeConnector(from.item.rect, to.item.rect, obstacles, 2 * request.metrics.gutter);
    const isSame = before && isSameRoute(before.route, route) && before.item.name === connectorName(from.item, to.item);
    const item = isSame ? before.item : drawConnector(connector, from.item, to.item, route, request);
    return { connector, first: Math.min(from.row, to.row), last: Math.max(from.row, to.row), route, item };
  };

  const changedItems = countChanges(rows, (row, index) => earlier?.rows[index]?.items === row.items);
  const changedShapes = countChanges(rows, (row, index) => earlier?.rows[index]?.shape === row.shape);
  const byId =
    earlier && earlier.connectors !== doc.connector ? new Map(earlier.known.map((each) => [each?.connector.id, each])) : undefined;
  const known: (KnownConnector | undefined)[] = [];
  const items: Item[] = [];
  for (const connector of doc.connector.values()) {
    const found = byId ? byId.get(connector.id) : earlier?.known[known.length];
    const before = found?.connector === connector ? found : undefined;
    const now = before && isUnchanged(changedItems, before) ? before : redrawn(connector, before);
    known.push(now);
    if (now) items.push(now.item);
  }
  return { items, connectors: doc.connector, known, rows };
}

/** At each place, how many of the rows before it are others than they were. */
function countChanges(rows: readonly CardRow[], isSame: (row: CardRow, index: number) => boolean): readonly number[] {
  const counts = [0];
  for (const [index, row] of rows.entries()) counts.push((counts[index] ?? 0) + (isSame(row, index) ? 0 : 1));
  return counts;
}

/** Where there are fewer rows than there were, one that ran beyond the last of them did not stay. */
function isUnchanged(changes: readonly number[], { first, last }: KnownConnector): boolean {
  const after = changes[last + 1];
  return after !== undefined && changes[first] === after;
}

function isSameRoute(a: Route, b: Route): boolean {
  return (
    a === b ||
    (a.from === b.from &&
      a.to === b.to &&
      a.points.length === b.points.length &&
      a.points.every((point, index) => point.x === b.points[index]?.x && point.y === b.points[index]?.y))
  );
}

type Places = { readonly byCard: ReadonlyMap<string, Item>; readonly byColumn: ReadonlyMap<number, readonly Item[]> };

/** Of a row's items, as long as they are the same. */
const placesOfRows = new WeakMap<readonly Item[], Places>();

function placesOf(row: CardRow | undefined): Places {
  if (!row) return NO_PLACES;
  const known = placesOfRows.get(row.items);
  if (known) return known;
  const byCard = new Map(row.items.map((item) => [item.id, item]));
  const byColumn = new Map<number, Item[]>();
  for (const { card, first, last } of row.cards) {
    const item = byCard.get(card.id);
    if (!item) continue;
    for (let column = first; column <= last; column += 1) {
      const cell = byColumn.get(column);
      if (cell) cell.push(item);
      else byColumn.set(column, [item]);
    }
  }
  const places = { byCard, byColumn };
  placesOfRows.set(row.items, places);
  return places;
}
