// One export: a revision from storage, a process of its own that writes it, progress on the way, and an end that leaves no half-written file.

import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { ExporterApi, ExportOptions, ExportProgress } from '../../shared/ipc/export-api.ts';
import type { ExportOutcome } from '../../shared/ipc/main-api.ts';
import { connect } from '../../shared/ipc/rpc.ts';
import type { Snapshot } from '../../shared/ipc/storage-api.ts';
import type { StartNodeProcess } from './processes.ts';

const progressMessage = z.object({ progress: z.object({ done: z.number().min(0), of: z.number().min(0) }) });

export type ExportJob = { readonly outcome: Promise<ExportOutcome>; cancel(): void };

export function startExport(
  job: { readonly snapshot: Snapshot; readonly options: ExportOptions; readonly path: string },
  on: { readonly start: StartNodeProcess; readonly onProgress: (progress: ExportProgress) => void },
): ExportJob {
  const process = on.start('exporter');
  let isCancelled = false;

  process.channel.onMessage((message) => {
    const result = progressMessage.safeParse(message);
    if (result.success) on.onProgress(result.data.progress);
  });

  async function run(): Promise<ExportOutcome> {
    const { entities, images } = job.snapshot;
    const folder = path.dirname(job.path);
    const before = await temporariesIn(folder);
    try {
      const result = await connect<ExporterApi>(process.channel).export({ entities, images, options: job.options, path: job.path });
      return 'problem' in result ? result : { exported: true, fileName: path.basename(job.path), ...result };
    } catch {
      const left = (await temporariesIn(folder)).filter((name) => !before.includes(name));
      await Promise.all(left.map((name) => rm(path.join(folder, name), { force: true }).catch(() => undefined)));
      return isCancelled ? { cancelled: true } : { problem: 'failed' };
    } finally {
      process.kill();
    }
  }

  return {
    outcome: run(),
    cancel() {
      isCancelled = true;
      process.kill();
    },
  };
}

/** What a process that is killed while it writes leaves behind, named by storage/whole-file.ts. */
async function temporariesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => /^\.frontstage-[0-9a-f]+\.tmp$/.test(name));
}
