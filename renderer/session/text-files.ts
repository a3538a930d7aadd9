// Files that the user saves and reads, with a word on how it went.

import type { TextKind, TextRead, TextSaveOutcome } from '../../shared/ipc/main-api.ts';
import { LIMITS } from '../../shared/model/limits.ts';
import { main } from '../bridge.ts';
import { notify } from '../ui/notices.tsx';

export async function saveText(kind: TextKind, suggestedName: string, text: string): Promise<void> {
  sayOutcome(await main.saveText({ kind, suggestedName, text }));
}

/** What the window shows, as pages. @param foot of each, beside its number. */
export async function savePage(suggestedName: string, isLandscape: boolean, foot: string): Promise<void> {
  sayOutcome(await main.savePage({ suggestedName, isLandscape, foot }));
}

function sayOutcome(outcome: TextSaveOutcome): void {
  if ('saved' in outcome)
    notify({ text: { key: 'text.saved', values: { name: outcome.fileName, megabytes: LIMITS.readBytes / 1024 / 1024 } }, tone: 'passing' });
  else if ('problem' in outcome) notify({ text: { key: `text.save.${outcome.problem}` }, tone: 'error' });
}

/** Undefined where the user chose none, or it could not be read, which is said. */
export async function readText(kind: TextKind): Promise<TextRead | undefined> {
  const outcome = await main.readText({ kind });
  if ('text' in outcome) return outcome;
  if ('problem' in outcome) notify({ text: { key: `text.read.${outcome.problem}`, values: { name: outcome.fileName } }, tone: 'error' });
  return undefined;
}
