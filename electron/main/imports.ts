// One import: files read one after the other by a process of their own. What they come to, the window decides.

import path from 'node:path';
import { type ImporterApi, parseReadOutcome, type ReadingProgress, type ReadOutcome } from '../../shared/ipc/import-api.ts';
import { type Client, connect } from '../../shared/ipc/rpc.ts';
import { LIMITS } from '../../shared/model/limits.ts';
import type { NodeProcess, StartNodeProcess } from './processes.ts';

/** Undefined where it was cancelled. */
export type ImportJob = { readonly outcomes: Promise<readonly ReadOutcome[] | undefined>; cancel(): void };

type Reader = { readonly process: NodeProcess; readonly api: Client<ImporterApi> };

export function startImport(
  files: readonly string[],
  on: { readonly start: StartNodeProcess; readonly onProgress: (progress: ReadingProgress) => void },
): ImportJob {
  let reader: Reader | undefined;
  let isCancelled = false;

  /** A file that ends the process takes none of the others along. */
  async function read(file: string): Promise<unknown> {
    if (!reader) {
      const process = on.start('importer');
      reader = { process, api: connect<ImporterApi>(process.channel) };
    }
    try {
      return await reader.api.read({ path: file });
    } catch {
      reader.process.kill();
      reader = undefined;
      return undefined;
    }
  }

  async function run(): Promise<readonly ReadOutcome[] | undefined> {
    const outcomes: ReadOutcome[] = [];
    const taken = files.slice(0, LIMITS.filesAtOnce);
    for (const file of taken) {
      const fileName = path.basename(file);
      on.onProgress({ done: outcomes.length, of: taken.length, fileName });
      const outcome = parseReadOutcome(await read(file));
      if (isCancelled) return undefined;
      outcomes.push(outcome ?? { fileName, problem: 'failed' });
    }
    reader?.process.kill();
    const left = files.slice(LIMITS.filesAtOnce).map((file) => ({ fileName: path.basename(file), problem: 'too-many-files' }) as const);
    return [...outcomes, ...left];
  }

  return {
    outcomes: run(),
    cancel() {
      isCancelled = true;
      reader?.process.kill();
    },
  };
}
