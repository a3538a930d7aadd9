// The rows of a table of the register: narrowed, put in order, in groups; which of them are drawn. Pure: whoever calls says how texts are
// compared.

import { fold } from '../../../shared/analysis/find/rank.ts';
import { isOpen } from '../../../shared/analysis/pains/pains.ts';
import { type Crosshair, effortQuadrant, importanceQuadrant } from '../../../shared/analysis/pains/quadrants.ts';
import { get } from '../../../shared/model/document.ts';
import type { Sorting } from '../SortHead.tsx';
import type { Column, ColumnName, Entry, Words } from './columns.ts';
import type { Filter, Grouping } from './register-view.ts';

export type Row = { readonly entry: Entry } | { readonly title: string; readonly count: number };

/** On the maps that are covered. A filter that names what is no longer there narrows nothing. */
export function narrow(entries: readonly Entry[], { text, stageId, personaId, status, owner }: Filter, { doc }: Words): readonly Entry[] {
  const wanted = fold(text.trim());
  return entries.filter(({ card, step }) => {
    if (wanted !== '' && ![card.text, card.owner, card.sources, ...(card.tags ?? [])].some((each) => fold(each ?? '').includes(wanted)))
      return false;
    if (doc.stage.has(stageId) && step.stageId !== stageId) return false;
    if (doc.persona.has(personaId) && card.personaIds && !card.personaIds.includes(personaId)) return false;
    if (status !== '' && (status === 'to-do' ? !isOpen(card) : (card.status ?? 'open') !== status)) return false;
    return owner === '' || `=${card.owner ?? ''}` === owner;
  });
}

/** Equal ones stay in the order of their ranks. What has nothing to go by comes last either way. */
export function inOrderOf(
  entries: readonly Entry[],
  sorting: Sorting<ColumnName> | undefined,
  {
    columns,
    words,
    compare,
  }: { readonly columns: readonly Column[]; readonly words: Words; readonly compare: (a: string, b: string) => number },
): readonly Entry[] {
  const column = columns.find(({ name }) => name === sorting?.column);
  if (!sorting || !column) return entries;
  const keyed = entries.map((entry) => ({ entry, by: column.by(entry, words) }));
  return keyed
    .sort((a, b) => {
      if (a.by === undefined || b.by === undefined) return Number(a.by === undefined) - Number(b.by === undefined);
      const way = typeof a.by === 'number' && typeof b.by === 'number' ? a.by - b.by : compare(`${a.by}`, `${b.by}`);
      return sorting.isDescending ? -way : way;
    })
    .map(({ entry }) => entry);
}

/** Groups stand in the order of their first rows. */
export function inGroups(entries: readonly Entry[], grouping: Grouping, words: Words & { readonly crosshair: Crosshair }): readonly Row[] {
  if (grouping === 'none') return entries.map((entry) => ({ entry }));
  const groups = new Map<string, { readonly title: string; readonly own: Entry[] }>();
  for (const entry of entries) {
    const { key, title } = groupOf(entry, grouping, words);
    const group = groups.get(key) ?? { title, own: [] };
    group.own.push(entry);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ title, own }) => [{ title, count: own.length }, ...own.map((entry) => ({ entry }))]);
}

function groupOf(
  entry: Entry,
  grouping: Exclude<Grouping, 'none'>,
  { doc, say, crosshair }: Words & { readonly crosshair: Crosshair },
): { readonly key: string; readonly title: string } {
  const { card, mapId, step } = entry;
  const named = (key: string, title: string | undefined) => ({ key, title: title?.trim() || say('editor.untitled') });
  switch (grouping) {
    case 'map':
      return named(mapId, get(doc, 'map', mapId)?.title);
    case 'stage':
      return named(step.stageId, get(doc, 'stage', step.stageId)?.title);
    case 'owner':
      return named(card.owner ?? '', card.owner ?? say('register.no-owner'));
    case 'status': {
      const { status = 'open' } = card;
      return named(status, say(`status.${status}`));
    }
    case 'quadrant': {
      const quadrant = quadrantOf(entry, crosshair);
      return named(quadrant ?? '', quadrant ? say(`quadrant.${quadrant}`) : say('register.no-quadrant'));
    }
  }
}

function quadrantOf(entry: Entry, crosshair: Crosshair) {
  const { importance, performance, value, effort } = entry.card;
  if ('answers' in entry) return value === undefined || effort === undefined ? undefined : effortQuadrant(value, effort);
  return importance === undefined || performance === undefined ? undefined : importanceQuadrant(importance, performance, crosshair);
}

/** The rows to draw, and the pixels that the others between them take. */
export type Piece = { readonly index: number } | { readonly gap: number; readonly before: number };

/** @param kept one more that is drawn wherever it is: it has the focus. */
export function toPieces(
  heights: readonly number[],
  seen: { readonly from: number; readonly to: number },
  kept: number | undefined,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let top = 0;
  let gap = 0;
  heights.forEach((height, index) => {
    if ((top + height > seen.from && top < seen.to) || index === kept) {
      if (gap > 0) pieces.push({ gap, before: index });
      gap = 0;
      pieces.push({ index });
    } else gap += height;
    top += height;
  });
  if (gap > 0) pieces.push({ gap, before: heights.length });
  return pieces;
}
