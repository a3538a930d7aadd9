// What if this moment felt better: scores that are tried out are view state, shown as if they had been set; nothing of the document
// changes until they are kept, and then in the to-be map.

import { uuidv7 } from 'uuidv7';
import { carryOver, settled, type WhatIf, withScore } from '../../shared/analysis/memory/what-if.ts';
import type { Refusal } from '../../shared/commands/outcome.ts';
import type { SetScore } from '../../shared/commands/scores.ts';
import { copyMap } from '../../shared/model/copy-map.ts';
import { type Doc, get } from '../../shared/model/document.ts';
import type { JourneyMap } from '../../shared/model/entities/map.ts';
import { gridOf, mapsOf } from '../../shared/model/grid.ts';
import { showMap } from '../canvas/show-map.ts';
import { select, useView } from '../canvas/view.ts';
import { gridNow } from '../grid/grid-now.ts';
import { mapSay } from '../session/map-say.ts';
import { toBeTitle } from '../session/map-titles.ts';
import { sayRefusal } from '../session/refused.ts';
import type { Session } from '../session/session.ts';
import { notify } from '../ui/notices.tsx';

/** What had been done when a score was tried last. */
let lastDone: unknown;

/** Begins, or goes on, with this one score as well. */
export function tryScore(session: Session, score: SetScore): void {
  lastDone = session.store.getState().undo.at(-1);
  useView.setState(({ whatIf = [] }) => ({ whatIf: withScore(whatIf, score) }));
}

/** Sets a score; while scores are tried out, only for the eye. */
export function putScore(session: Session, score: SetScore, mergeKey?: string): Refusal | undefined {
  if (!useView.getState().whatIf) return session.dispatch(score, 'undo.set-score', mergeKey);
  tryScore(session, score);
  return undefined;
}

/** The scores among these are gone, for the eye only. @returns the others, which stay selected if they were. */
export function tryWithoutScores(session: Session, ids: readonly string[]): readonly string[] {
  const { doc } = gridNow(session);
  const scores = ids.flatMap((id) => get(doc, 'score', id) ?? []);
  for (const { id, laneId, stepId, personaId } of scores)
    tryScore(session, { type: 'setScore', id, laneId, stepId, ...(personaId !== undefined && { personaId }), value: null });
  const gone = new Set<string>(scores.map(({ id }) => id));
  select([...useView.getState().selection].filter((id) => !gone.has(id)));
  return ids.filter((id) => !gone.has(id));
}

/** Nothing was done since a score was tried: undo is then about that. */
export function isTrialLast({ store }: Session): boolean {
  const { whatIf = [] } = useView.getState();
  return whatIf.length > 0 && store.getState().undo.at(-1) === lastDone;
}

export function takeBack(): void {
  useView.setState(({ whatIf }) => ({ whatIf: whatIf?.slice(0, -1) }));
}

export function leaveWhatIf(): void {
  useView.setState({ whatIf: undefined });
}

/** The to-be maps of a map, in their order. */
export function toBesOf(doc: Doc, mapId: string): readonly JourneyMap[] {
  return mapsOf(doc).filter(({ asIsMapId }) => asIsMapId === mapId);
}

/** In that map, which may be the one that is shown; in a to-be map made for it where none is named. One undo step. */
export function keepWhatIf(session: Session, toMapId: string | undefined): void {
  const { doc } = session.store.getState();
  const { mapId, whatIf = [] } = useView.getState();
  const map = get(doc, 'map', mapId);
  if (!map) return;
  const tried = settled(doc, whatIf);
  const { commands, keptIn } = keeping(doc, map, tried, toMapId);
  const refused = session.dispatchAll(commands, 'undo.what-if');
  sayRefusal(refused);
  if (refused) return;
  const kept = commands.filter(({ type }) => type === 'setScore').length;
  // What found no place there goes on being tried here.
  if (kept > 0) {
    leaveWhatIf();
    showMap(keptIn);
  }
  const title = get(session.store.getState().doc, 'map', keptIn)?.title ?? '';
  const values = { title, count: kept, lost: tried.length - kept };
  notify({ text: { key: kept < tried.length ? 'what-if.kept-some' : 'what-if.kept', values }, tone: 'passing' });
}

function keeping(doc: Doc, map: JourneyMap, whatIf: WhatIf, toMapId: string | undefined) {
  if (toMapId === map.id) return { commands: whatIf, keptIn: map.id };
  if (toMapId !== undefined) return { commands: carryOver(doc, whatIf, gridOf(doc, toMapId), uuidv7), keptIn: toMapId };
  const { map: made, entities } = copyMap(doc, { map, title: toBeTitle(map.title, mapSay(doc)), isToBe: true }, uuidv7);
  const lanes = entities.filter((entity) => entity.kind === 'lane');
  const steps = entities.filter((entity) => entity.kind === 'step');
  const index = mapsOf(doc).findIndex(({ id }) => id === map.id) + 1;
  return {
    commands: [{ type: 'addMap', entities, index } as const, ...carryOver(doc, whatIf, { lanes, steps }, uuidv7)],
    keptIn: made.id,
  };
}
