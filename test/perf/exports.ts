// Every export as the program does it: a process of its own for each. How long from the question to the file on disk (a deck and a poster too),
// the most memory that the process took, how large the file is; and how soon a cancelled one is over.

import { fork, type Serializable } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startExport } from '../../electron/main/exports.ts';
import type { NodeProcess } from '../../electron/main/processes.ts';
import { EXPORT_FORMATS, type ExportOptions, PAGED_FORMATS } from '../../shared/ipc/export-api.ts';
import type { Channel } from '../../shared/ipc/rpc.ts';
import type { Entity } from '../../shared/model/entities.ts';
import type { Figure } from './figures.ts';

const EXPORTER = fileURLToPath(new URL('../../dist/exporter.cjs', import.meta.url));
const MB = 1024 * 1024;

const OPTIONS: Omit<ExportOptions, 'format'> = {
  mapId: 'map',
  slides: 'map',
  paper: 'map',
  orientation: 'auto',
  scale: 1,
  language: 'en',
};

type Asked = { readonly name: string; readonly options: ExportOptions };

const ASKED: readonly Asked[] = [
  ...EXPORT_FORMATS.map((format) => ({ name: `export of ${format}`, options: { ...OPTIONS, format } })),
  ...PAGED_FORMATS.map((format) => ({ name: `export of ${format}, by stage`, options: { ...OPTIONS, slides: 'stages' as const, format } })),
];

export async function measureExports(entities: readonly Entity[], parse: NonNullable<Figure['baseline']>): Promise<readonly Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'frontstage-bench-'));
  const figures: Figure[] = [];
  try {
    for (const { name, options } of ASKED) {
      const file = path.join(folder, `map.${options.format}`);
      const start = performance.now();
      const child = startChild();
      const outcome = await exportBy(child, entities, options, file).outcome;
      const took = performance.now() - start;
      const said = 'exported' in outcome ? name : `${name}: refused, ${'problem' in outcome ? outcome.problem : 'cancelled'}`;
      figures.push({ name: said, unit: 'ms', value: took, baseline: parse });
      if (!('exported' in outcome)) continue;
      figures.push({ name: `${name}: file`, unit: 'MB', value: outcome.bytes / MB });
      figures.push({ name: `${name}: most memory`, unit: 'MB', value: child.most() });
    }
    figures.push({ name: 'cancel of an export', unit: 'ms', value: await timeToCancel(entities, path.join(folder, 'cancelled.pdf')) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return figures;
}

function exportBy(child: Child, entities: readonly Entity[], options: ExportOptions, file: string) {
  return startExport(
    { snapshot: { entities, images: [], rev: 1, token: 'bench', readOnly: false }, options, path: file },
    { start: () => child, onProgress: () => child.look() },
  );
}

/** From the wish until the folder is as it was, begun in the midst of it. */
async function timeToCancel(entities: readonly Entity[], file: string): Promise<number> {
  const child = startChild();
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const job = startExport(
    { snapshot: { entities, images: [], rev: 1, token: 'bench', readOnly: false }, options: { ...OPTIONS, format: 'pdf' }, path: file },
    { start: () => child, onProgress: () => begin() },
  );
  await Promise.race([begun, job.outcome]);
  const start = performance.now();
  job.cancel();
  await job.outcome;
  await child.ended;
  return performance.now() - start;
}

type Child = NodeProcess & {
  readonly ended: Promise<unknown>;
  /** The most memory seen, in MB. */
  readonly most: () => number;
  readonly look: () => void;
};

function startChild(): Child {
  const child = fork(EXPORTER, [], { serialization: 'advanced', execArgv: [] });
  let most = Number.NaN;
  const look = () => {
    most = mostMemoryOf(child.pid) ?? most;
  };
  const channel: Channel = {
    send: (message) => void child.send(message as Serializable, () => undefined),
    onMessage: (listener) => void child.on('message', listener),
    onClose: (listener) => void child.once('exit', () => listener()),
  };
  const kill = () => {
    look();
    child.kill();
  };
  return { channel, kill, look, most: () => most, ended: once(child, 'exit') };
}

/** As Linux counts it; undefined elsewhere, or where the process is gone. */
function mostMemoryOf(pid: number | undefined): number | undefined {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}
