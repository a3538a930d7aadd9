// How the checks are looked at: only looked at, never kept (R11). What they find follows from the document.

import { useDeferredValue } from 'react';
import type { Finding } from '../../shared/analysis/checks/check.ts';
import { findingsOf } from '../../shared/analysis/checks/findings.ts';
import type { Doc } from '../../shared/model/document.ts';
import { useView } from '../canvas/view.ts';
import { useIsOnStage } from '../present/show.ts';
import { useDoc } from '../session/use-session.tsx';
import { createLookedAt } from '../views/looked-at.ts';

type ChecksView = {
  readonly scope: 'map' | 'project';
  readonly areMarksShown: boolean;
  /** The finding that the keyboard is at, or was last. */
  readonly lastId: string;
};

export const useChecks = createLookedAt<ChecksView>({ scope: 'map', areMarksShown: true, lastId: '' });

/** The document that was checked: after an edit, not before the edit itself is on the screen; never what a gesture would make of it. */
export function useCheckedDoc(): Doc {
  return useDeferredValue(useDoc());
}

/** Where a finding is marked on its map; what is about the map as a whole, nowhere. */
function markedAt({ cardId, stepId, laneId }: Finding): string | undefined {
  return cardId ?? stepId ?? laneId;
}

export type Marked = ReadonlyMap<string, readonly Finding[]>;
const NOTHING: Marked = new Map();
/** The last one: cards and heads ask for the same. */
let last: { readonly findings: readonly Finding[]; readonly mapId: string; readonly marked: Marked } | undefined;

/** The findings of the map in sight by the card, step or lane that bears their mark; none while the checks are not looked at. */
export function useMarked(): Marked {
  const doc = useCheckedDoc();
  const mapId = useView((view) => view.mapId);
  const isShown = useView((view) => view.leftPane === 'checks');
  const areMarksShown = useChecks((checks) => checks.areMarksShown);
  const isPresented = useIsOnStage();
  if (!isShown || !areMarksShown || isPresented) return NOTHING;
  const findings = findingsOf(doc);
  if (last?.findings !== findings || last.mapId !== mapId) last = { findings, mapId, marked: markedOn(findings, mapId) };
  return last.marked;
}

function markedOn(findings: readonly Finding[], mapId: string): Marked {
  const marked = new Map<string, Finding[]>();
  for (const finding of findings) {
    const id = finding.mapId === mapId ? markedAt(finding) : undefined;
    if (id !== undefined) marked.set(id, [...(marked.get(id) ?? []), finding]);
  }
  return marked;
}

/** Sends the keyboard to a finding of the list. */
export function focusFinding(id: string): void {
  useChecks.setState({ lastId: id });
  document.querySelector<HTMLElement>(`[data-finding="${CSS.escape(id)}"]`)?.focus();
}
