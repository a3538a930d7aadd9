// A project that opens, or does not: the session made, what was mended said, the reason given.

import type { MainEvent } from '../shared/ipc/main-api.ts';
import type { OpenRefusal } from '../shared/ipc/storage-api.ts';
import { mapsOf } from '../shared/model/grid.ts';
import { LIMIT_VALUES } from '../shared/text/problems.ts';
import { main } from './bridge.ts';
import { FRESH_VIEW, useView } from './canvas/view.ts';
import { loadFontsFor } from './session/measure.ts';
import { type OpenProject, openSession, type StorageLink } from './session/open-session.ts';
import { clearNotices, notify } from './ui/notices.tsx';
import { renewLookedAt } from './views/looked-at.ts';

/** As in editor/narrow.css: the inspector would stand over the map. */
const NARROW = window.matchMedia('(max-width: 760px)');

type ProjectOpened = Extract<MainEvent, { type: 'projectOpened' }>;

/** @param shown what the window showed when it opened. */
export async function projectOpened(event: ProjectOpened, link: StorageLink, shown: OpenProject | undefined): Promise<OpenProject> {
  const project = await openSession(link, event.fileName, event.isSameWork ? shown?.session : undefined);
  clearNotices();
  const { doc } = project.session.store.getState();
  await loadFontsFor(doc);
  const [map] = mapsOf(doc);
  const [persona] = doc.persona.values();
  renewLookedAt();
  useView.setState({ ...FRESH_VIEW, mapId: map?.id ?? '', personaId: persona?.id, isInspectorHidden: NARROW.matches }, true);
  if (project.repairs.length > 0) {
    const list = project.repairs.map(({ code, count }) => ({ key: `repair.${code}`, values: { count } }) as const);
    notify({ text: { key: 'repair.said', list }, tone: 'info' });
  }
  if (event.copiedBeforeMigration !== undefined) {
    notify({ text: { key: 'open.migrated', values: { name: event.copiedBeforeMigration } }, tone: 'info' });
  }
  return project;
}

export function refused(refusal: OpenRefusal, fileName: string): void {
  notify({ text: { key: `open.${refusal}`, values: { name: fileName, ...LIMIT_VALUES } }, tone: 'error' });
}

/** Main has the project open already: it is told to let it go. */
export function openFailed(): void {
  void main.closeProject(null);
  notify({ text: { key: 'open.failed' }, tone: 'error' });
}
