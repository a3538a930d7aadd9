// What is being looked for, as long as the find bar is open: only looked at, never kept (R11). Which things it hits follows from the document.

import { type FindField, type FindRequest, findHits, type Hit } from '../../shared/analysis/find/hits.ts';
import type { Doc } from '../../shared/model/document.ts';
import type { Card, LaneKind } from '../../shared/model/entities/map.ts';
import { useView } from '../canvas/view.ts';
import { useIsOnStage } from '../present/show.ts';
import { useDoc } from '../session/use-session.tsx';
import { createLookedAt } from '../views/looked-at.ts';

export type Find = {
  readonly isOpen: boolean;
  readonly isReplacing: boolean;
  /** Grows each time that the bar is asked for: its field then takes the focus. */
  readonly asked: number;
  readonly text: string;
  readonly replacement: string;
  readonly isCaseKept: boolean;
  readonly isWholeWord: boolean;
  readonly scope: 'map' | 'project';
  readonly field: FindField | undefined;
  readonly laneKind: LaneKind | undefined;
  readonly status: Card['status'];
  /** The hit that was gone to last, among all of them; none yet where absent. */
  readonly at: number | undefined;
};

export const useFind = createLookedAt<Find>({
  isOpen: false,
  isReplacing: false,
  asked: 0,
  text: '',
  replacement: '',
  isCaseKept: false,
  isWholeWord: false,
  scope: 'map',
  field: undefined,
  laneKind: undefined,
  status: undefined,
  at: undefined,
});

/** Another question begins anew. */
export function ask(change: Partial<Pick<Find, 'text' | 'isCaseKept' | 'isWholeWord' | 'scope' | 'field' | 'laneKind' | 'status'>>): void {
  useFind.setState({ ...change, at: undefined });
}

export function openFind(isReplacing: boolean): void {
  useFind.setState(({ asked }) => ({ isOpen: true, isReplacing, asked: asked + 1 }));
}

const NONE: readonly Hit[] = [];
/** The last ones: bar, map and table ask for the same, and going from one to the next asks nothing new. */
let last: { readonly doc: Doc; readonly asked: string; readonly hits: readonly Hit[] } | undefined;

function hitsOf(doc: Doc, find: Find, mapId: string): readonly Hit[] {
  if (!find.isOpen) return NONE;
  const { text, isCaseKept, isWholeWord, scope, field, laneKind, status } = find;
  const request: FindRequest = { text, isCaseKept, isWholeWord, field, laneKind, status, mapId: scope === 'map' ? mapId : undefined };
  const asked = JSON.stringify(request);
  if (last?.doc !== doc || last.asked !== asked) last = { doc, asked, hits: findHits(doc, request) };
  return last.hits;
}

export function hitsNow(doc: Doc): readonly Hit[] {
  return hitsOf(doc, useFind.getState(), useView.getState().mapId);
}

export function useHits(): readonly Hit[] {
  const find = useFind();
  const mapId = useView((view) => view.mapId);
  return hitsOf(useDoc(), find, mapId);
}

export type HitIds = ReadonlyMap<string, 'hit' | 'current'>;
let lastIds: { readonly hits: readonly Hit[]; readonly at: number | undefined; readonly ids: HitIds } | undefined;

/** What is hit, by id, and which of it was gone to last. */
const NO_IDS: HitIds = new Map();

/** None on a slide. */
export function useHitIds(): HitIds {
  const hits = useHits();
  const at = useFind((find) => find.at);
  const isPresented = useIsOnStage();
  if (isPresented) return NO_IDS;
  if (lastIds?.hits !== hits || lastIds.at !== at) {
    const ids = new Map(hits.map(({ id }) => [id, 'hit' as 'hit' | 'current']));
    const current = hits[at ?? -1];
    if (current) ids.set(current.id, 'current');
    lastIds = { hits, at, ids };
  }
  return lastIds.ids;
}
