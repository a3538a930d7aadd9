// Which touchpoints are looked at, and in what order: looked at only, never kept (R11).

import { nameKey } from '../../../shared/analysis/service/same-name.ts';
import { type Inventory, inventoryOf, mapsOfKind, type Touchpoint } from '../../../shared/analysis/service/touchpoints.ts';
import type { Doc } from '../../../shared/model/document.ts';
import { createLookedAt } from '../looked-at.ts';
import type { Sorting } from '../SortHead.tsx';
import { sorted } from '../sorted.ts';

export type Column = 'name' | 'channel' | 'owner' | 'steps' | 'connectors' | 'pains' | 'entered';

/** All of them, those without, or those with a name (`=` and its key). */
export type Filter = 'all' | 'none' | `=${string}`;

export type Chosen = {
  /** Maps of what is, of what is to be, or one by its id. */
  readonly maps: string;
  readonly channel: Filter;
  readonly owner: Filter;
  readonly sorting: Sorting<Column> | undefined;
};

export const useChosen = createLookedAt<Chosen>({ maps: 'as-is', channel: 'all', owner: 'all', sorting: undefined });

/** The maps chosen; those of what is where the chosen one is gone. */
export function chosenMaps(doc: Doc, maps: string) {
  const one = doc.map.get(maps);
  if (one) return [one];
  const toBe = maps === 'to-be' ? mapsOfKind(doc, 'to-be') : [];
  return toBe.length > 0 ? toBe : mapsOfKind(doc, 'as-is');
}

export function chosenInventory(doc: Doc, maps: string): Inventory {
  return inventoryOf(
    doc,
    chosenMaps(doc, maps).map(({ id }) => id),
  );
}

function isIn(filter: Filter, names: readonly (string | undefined)[]): boolean {
  if (filter === 'all') return true;
  return names.some((name) => nameKey(name) === (filter === 'none' ? '' : filter.slice(1)));
}

/** In the order in which they are met where no other is chosen. */
export function toRows(doc: Doc, { touchpoints }: Inventory, { channel, owner, sorting }: Chosen): readonly Touchpoint[] {
  const rows = touchpoints.filter(
    ({ cards, owners }) =>
      isIn(
        channel,
        cards.map((card) => card.channel),
      ) && isIn(owner, owners.length > 0 ? owners : ['']),
  );
  return sorted(doc, rows, sorting, ({ name, channels, owners, load }, column) => {
    switch (column) {
      case 'name':
        return name;
      case 'channel':
        return channels.join(', ') || undefined;
      case 'owner':
        return owners.join(', ') || undefined;
      default:
        return load[column];
    }
  });
}
