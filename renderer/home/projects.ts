// The projects that Home shows, kept while a project is open so that coming back shows them at once. Keys stand for files (R7).

import { create } from 'zustand';
import type { MainApi, ProjectEntry } from '../../shared/ipc/main-api.ts';
import { main } from '../bridge.ts';

export type Summarised = ReturnType<MainApi['summariseProject']>;
type Known = { readonly changedAt: number; readonly summarised: Summarised };

type Projects = {
  /** Undefined until the first answer. */
  readonly entries: readonly ProjectEntry[] | undefined;
  /** By key. May be older than the entry: it is shown until the new one is there. */
  readonly known: ReadonlyMap<string, Known>;
};

export const useProjects = create<Projects>(() => ({ entries: undefined, known: new Map() }));

const AT_ONCE = 2;
let lastRefresh = 0;

/** Lists first, then looks into each file that is new, changed, or would not open before. A later call takes over from an earlier one. */
export async function refreshProjects(): Promise<void> {
  lastRefresh += 1;
  const refresh = lastRefresh;
  const entries = await main.listProjects(null);
  if (refresh !== lastRefresh) return;
  useProjects.setState({ entries });

  const waiting = entries.filter((entry) => !isKnown(entry));
  async function lookIntoNext(): Promise<void> {
    const entry = waiting.shift();
    if (!entry || refresh !== lastRefresh) return;
    const { key, changedAt } = entry;
    const summarised = await main.summariseProject({ key }).catch((): Summarised => ({ refused: 'disk-error' }));
    useProjects.setState(({ known }) => ({ known: new Map(known).set(key, { changedAt, summarised }) }));
    await lookIntoNext();
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lookIntoNext));
}

function isKnown({ key, changedAt }: ProjectEntry): boolean {
  const known = useProjects.getState().known.get(key);
  return known?.changedAt === changedAt && 'summary' in known.summarised;
}
