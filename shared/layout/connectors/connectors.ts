// All connectors of a map, and what is remembered of them. A route is found anew only when a card of the rows that it runs through stands
// elsewhere in its row; a connector is drawn anew only when its line or its name is another.

import type { Doc } from '../../model/document.ts';
import type { Connector } from '../../model/entities/map.ts';
import type { Grid } from '../../model/grid.ts';
import type { Column, Item, Rect, Row } from '../drawing.ts';
import type { LayoutRequest } from '../request.ts';
import { connectorName, drawConnector, type Shown } from './connector-drawing.ts';
import { type Label, paintOrder, placeLabels } from './connector-labels.ts';
import { createLink, type Line, type Link, lineOf } from './connector-links.ts';
import { routeConnector } from './connector-routes.ts';
import { createTraffic, settle, type Traffic } from './connector-traffic.ts';
import { PITCH, type Stand, type Terrain } from './corridors.ts';

/** A row and its cards. `items` is the same as long as nothing of them changed, `shape` as long as none stands elsewhere in the row. */
export type CardRow = { readonly row: Row; readonly items: readonly Item[]; readonly shape: RowShape };
/** Where cards stand, in the row and over which columns. A row without cards has no height here. */
export type RowShape = {
  readonly height: number;
  readonly places: readonly { readonly id: string; readonly first: number; readonly last: number; readonly rect: Rect }[];
};

/** All connectors as they were drawn last, in the order of the document, and the rows and columns that they were drawn over. */
export type DrawnConnectors = {
  readonly items: readonly Item[];
  /** The same, in the order in which they are painted. */
  readonly painted: readonly Item[];
  readonly order: readonly number[] | undefined;
  readonly labels: ReadonlyMap<string, Label>;
  readonly connectors: Doc['connector'];
  readonly known: readonly (KnownConnector | undefined)[];
  readonly traffic: Traffic;
  readonly rows: readonly CardRow[];
  readonly columns: readonly Column[];
};
type KnownConnector = { readonly connector: Connector; readonly link: Link; readonly shown: Shown; readonly item: Item };

/** A connector of which an end is not drawn is not drawn. */
export function drawConnectors(
  doc: Doc,
  grid: Grid,
  rows: readonly CardRow[],
  columns: readonly Column[],
  earlier: DrawnConnectors | undefined,
  request: LayoutRequest,
): DrawnConnectors {
  const before = earlier?.columns === columns && earlier.rows.length === rows.length ? earlier : undefined;
  const terrain = terrainOf(rows, columns, request);
  const standOf = (cardId: string) => {
    const row = grid.laneIndex.get(doc.card.get(cardId)?.laneId ?? '');
    const cardRow = row === undefined ? undefined : rows[row];
    return row === undefined || !cardRow ? undefined : standsOf(cardRow, row).byCard.get(cardId);
  };
  const isReshaped = changesOf(rows, before?.rows, (a, b) => a.shape !== b.shape);
  const linkOf = (connector: Connector, known: KnownConnector | undefined): Link | undefined => {
    if (known && !isReshaped(known.link.first, known.link.last)) return known.link;
    const from = standOf(connector.fromCardId);
    const to = from && standOf(connector.toCardId);
    return to && createLink(connector.id, from, to, routeConnector(from, to, terrain), terrain);
  };
  const knowns = knownOf(doc.connector, before);
  const links: (Link | undefined)[] = [];
  const gone: Link[] = [...knowns.gone];
  const come: Link[] = [];
  for (const connector of doc.connector.values()) {
    const known = knowns.all[links.length];
    const link = linkOf(connector, known);
    links.push(link);
    if (known && known.link !== link) gone.push(known.link);
    if (link && known?.link !== link) come.push(link);
  }
  const traffic = before?.traffic ?? createTraffic();
  const moved = settle(traffic, gone, come, terrain);

  const isShifted = changesOf(rows, before?.rows, (a, b) => a.row.y !== b.row.y || a.row.height !== b.row.height);
  const isRenamed = changesOf(rows, before?.rows, (a, b) => a.items !== b.items);
  const isStill = before !== undefined && come.length === 0 && gone.length === 0 && !isShifted(0, rows.length);
  const lanes = rows.map(({ row }) => row);
  const labels = isStill ? before.labels : placeLabels(doc.connector.values(), links, lanes, request);
  const isKept = ({ connector, link, shown }: KnownConnector) =>
    !moved.has(link.id) &&
    !isShifted(link.first - 1, link.last + 1) &&
    !isRenamed(link.first, link.last) &&
    (!connector.label || isSameLabel(shown.label, labels.get(link.id)));
  const drawn: (KnownConnector | undefined)[] = [];
  const items: Item[] = [];
  for (const connector of doc.connector.values()) {
    const link = links[drawn.length];
    const known = knowns.all[drawn.length];
    const isAsBefore = known && known.link === link && isKept(known);
    const now = isAsBefore ? known : link && redrawn(connector, link, labels.get(link.id), known, rows, lanes, request);
    drawn.push(now);
    if (now) items.push(now.item);
  }
  const order = isStill ? before.order : paintOrder(drawn.flatMap((each) => each?.shown ?? []));
  const painted = order ? order.flatMap((index) => items[index] ?? []) : items;
  return { items, painted, order, labels, connectors: doc.connector, known: drawn, traffic, rows, columns };
}

function redrawn(
  connector: Connector,
  link: Link,
  label: Label | undefined,
  known: KnownConnector | undefined,
  rows: readonly CardRow[],
  lanes: readonly Row[],
  request: LayoutRequest,
): KnownConnector {
  const name = connectorName(nameOf(rows, link.from.stand), nameOf(rows, link.to.stand));
  const shown = { line: lineOf(link, lanes), label, name };
  const item = known && isSameShown(known.shown, shown) ? known.item : drawConnector(connector, link, shown, request);
  return { connector, link, shown, item };
}

function isSameShown(a: Shown, b: Shown): boolean {
  return a.name === b.name && isSameLine(a.line, b.line) && isSameLabel(a.label, b.label);
}

function isSameLabel(a: Label | undefined, b: Label | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.text === b.text && a.rect.x === b.rect.x && a.rect.y === b.rect.y);
}

type Knowns = { readonly all: readonly (KnownConnector | undefined)[]; readonly gone: readonly Link[] };

/** What is known of these connectors, in their order; and the links of those that are no more, or are others. */
function knownOf(connectors: Doc['connector'], before: DrawnConnectors | undefined): Knowns {
  if (!before || before.connectors === connectors) return { all: before?.known ?? [], gone: [] };
  const byConnector = new Map(before.known.flatMap((each) => (each ? [[each.connector, each] as const] : [])));
  const all = [...connectors.values()].map((connector) => {
    const known = byConnector.get(connector);
    byConnector.delete(connector);
    return known;
  });
  return { all, gone: [...byConnector.values()].map(({ link }) => link) };
}

function terrainOf(rows: readonly CardRow[], columns: readonly Column[], { metrics }: LayoutRequest): Terrain {
  const all = rows.map(standsOf);
  return {
    columns,
    heights: rows.map(({ shape }) => shape.height),
    gutter: metrics.gutter,
    padding: metrics.rowPadding,
    standsIn: (row, column) => all[row]?.byColumn[column] ?? NO_STANDS,
    spansIn: (row) => all[row]?.spans ?? NO_STANDS,
  };
}

/** Whether any of the rows from `first` to `last` is another than it was. */
function changesOf(
  rows: readonly CardRow[],
  before: readonly CardRow[] | undefined,
  isOther: (a: CardRow, b: CardRow) => boolean,
): (first: number, last: number) => boolean {
  /** At each place, how many of the rows before it are others. */
  const counts = [0];
  for (const [index, row] of rows.entries()) {
    const other = before?.[index];
    counts.push((counts[index] ?? 0) + (!other || isOther(row, other) ? 1 : 0));
  }
  const isNone = counts[rows.length] === 0;
  return (first, last) => !isNone && counts[Math.max(0, first)] !== counts[Math.min(rows.length, last + 1)];
}

function isSameLine(a: Line, b: Line): boolean {
  return a === b || (a.length === b.length && a.every((point, index) => point.x === b[index]?.x && point.y === b[index]?.y));
}

type Stands = {
  readonly row: number;
  readonly byCard: ReadonlyMap<string, Stand>;
  readonly byColumn: readonly (readonly Stand[] | undefined)[];
  readonly spans: readonly Stand[];
};

const NO_STANDS: readonly Stand[] = [];
const stands = new WeakMap<RowShape, Stands>();

function standsOf({ shape }: CardRow, row: number): Stands {
  const known = stands.get(shape);
  if (known?.row === row) return known;
  const byCard = new Map<string, Stand>();
  const byColumn: Stand[][] = [];
  for (const { id, first, last, rect } of shape.places) {
    const stand = { id, row, first, last, rect: { ...rect, y: PITCH * row + rect.y } };
    byCard.set(id, stand);
    for (let column = first; column <= last; column += 1) {
      const cell = byColumn[column];
      if (cell) cell.push(stand);
      else byColumn[column] = [stand];
    }
  }
  const made = { row, byCard, byColumn, spans: [...byCard.values()].filter(({ first, last }) => first !== last) };
  stands.set(shape, made);
  return made;
}

const namesOfRows = new WeakMap<readonly Item[], ReadonlyMap<string, string>>();

function nameOf(rows: readonly CardRow[], { id, row }: Stand): string {
  const items = rows[row]?.items ?? [];
  let names = namesOfRows.get(items);
  if (!names) {
    names = new Map(items.map((item) => [item.id, item.name]));
    namesOfRows.set(items, names);
  }
  return names.get(id) ?? '';
}
