// One import: files read one after the other by a process of its own. What they come to, the window decides.

import path from 'node:path';
import type { ImporterApi, ReadOutcome } from '../../shared/ipc/import-api.ts';
import { connect } from '../../shared/ipc/rpc.ts';
import type { StartNodeProcess } from './processes.ts';

export type ImportJob = { readonly outcomes: Promise<readonly ReadOutcome[]>; cancel(): void };

export function startImport(files: readonly string[], start: StartNodeProcess): ImportJob {
  const process = start('importer');
  let isCancelled = false;

  async function run(): Promise<readonly ReadOutcome[]> {
    const api = connect<ImporterApi>(process.channel);
    const outcomes: ReadOutcome[] = [];
    try {
      for (const file of files) {
        const failed: ReadOutcome = { fileName: path.basename(file), problem: 'failed' };
        const outcome = await api.read({ path: file }).catch(() => failed);
        if (isCancelled) return [];
        outcomes.push(outcome);
      }
      return outcomes;
    } finally {
      process.kill();
    }
  }

  return {
    outcomes: run(),
    cancel() {
      isCancelled = true;
      process.kill();
    },
  };
}
