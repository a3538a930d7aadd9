// Files that came in to be imported, as they were read, while it is decided what becomes of them. Nothing here touches a project.

import { create } from 'zustand';
import type { ImportChoice } from '../../shared/formats/planned.ts';
import { readPasted } from '../../shared/formats/read-text.ts';
import { type ImportSource, parseReadOutcome, type ReadingProgress, type ReadOutcome } from '../../shared/ipc/import-api.ts';
import type { OpenOutcome } from '../../shared/ipc/main-api.ts';
import { main, openDropped } from '../bridge.ts';
import { useView } from '../canvas/view.ts';
import { notify } from '../ui/notices.tsx';

/** `key`: another for each, also where two files have one name. */
export type ImportFile = { readonly key: number; readonly outcome: ReadOutcome; readonly choice: ImportChoice };

type Importing = {
  readonly files: readonly ImportFile[];
  /** While files are read. */
  readonly reading: ReadingProgress | undefined;
  /** The file that is looked at. */
  readonly shownKey: number | undefined;
};

const NOTHING: Importing = { files: [], reading: undefined, shownKey: undefined };
export const useImporting = create<Importing>(() => NOTHING);

let lastKey = 0;
/** Main was asked to read, has not answered, and nobody cancelled it. */
let isAwaited = false;

export function isSource(outcome: ReadOutcome): outcome is ImportSource {
  return 'kind' in outcome;
}

/** Beside those that are there; the first that can be read of them is looked at. */
export function addOutcomes(outcomes: readonly ReadOutcome[]): void {
  const added = outcomes.map((outcome) => {
    lastKey += 1;
    return { key: lastKey, outcome, choice: {} };
  });
  const first = added.find(({ outcome }) => isSource(outcome)) ?? added[0];
  useImporting.setState(({ files }) => ({ files: [...files, ...added], reading: undefined, shownKey: first?.key }));
  useView.setState({ dialog: 'import' });
}

export function removeFile(key: number): void {
  useImporting.setState(({ files, shownKey }) => {
    const at = files.findIndex((file) => file.key === key);
    const left = files.filter((file) => file.key !== key);
    return { files: left, shownKey: shownKey === key ? left[Math.min(at, left.length - 1)]?.key : shownKey };
  });
}

export function choose(key: number, choice: ImportChoice): void {
  useImporting.setState(({ files }) => ({ files: files.map((file) => (file.key === key ? { ...file, choice } : file)) }));
}

export function openImport(): void {
  useView.setState({ dialog: 'import' });
}

/** What is being read is read no further. */
export function closeImport(): void {
  cancelReading();
  useImporting.setState(NOTHING, true);
  useView.setState({ dialog: undefined });
}

export function cancelReading(): void {
  if (isAwaited) void main.cancelReading(null);
  isAwaited = false;
  useImporting.setState({ reading: undefined });
}

/** Main says how far it is; what it said last may come after its answer. */
export function readingGoesOn(reading: ReadingProgress): void {
  if (!isAwaited) return;
  useImporting.setState({ reading });
  useView.setState({ dialog: 'import' });
}

export async function chooseFiles(): Promise<void> {
  try {
    const read = await awaiting(main.readFiles(null));
    if (!('cancelled' in read)) addOutcomes(parsed(read));
  } catch {
    notify({ text: { key: 'import.failed' }, tone: 'error' });
  }
}

/** A project opens; files of other kinds are read. */
export async function openOrImport(files: readonly File[]): Promise<OpenOutcome> {
  try {
    const outcome = await awaiting(openDropped(files));
    if (!('read' in outcome)) return outcome;
    addOutcomes(parsed(outcome.read));
  } catch {
    notify({ text: { key: 'import.failed' }, tone: 'error' });
  }
  return { cancelled: true };
}

async function awaiting<T>(answer: Promise<T>): Promise<T> {
  isAwaited = true;
  try {
    return await answer;
  } finally {
    isAwaited = false;
    useImporting.setState({ reading: undefined });
  }
}

function parsed(read: readonly unknown[]): readonly ReadOutcome[] {
  return read.flatMap((each) => parseReadOutcome(each) ?? []);
}

export function addPasted(text: string, fileName: string): void {
  addOutcomes([readPasted(fileName, text)]);
}
