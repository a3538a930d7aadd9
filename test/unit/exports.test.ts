// One export as main sees it.

import fs from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { startExport } from '../../electron/main/exports.ts';
import { type ExporterApi, type ExportProgress, exporterParsers } from '../../shared/ipc/export-api.ts';
import { type Handlers, RpcError, serve } from '../../shared/ipc/rpc.ts';
import { createFakeProcess } from '../support/fake-process.ts';
import { makeFolder } from '../support/folders.ts';

const OPTIONS = { mapId: 'm', slides: 'map', format: 'pdf', paper: 'A3', orientation: 'auto', scale: 1, language: 'en' } as const;
const SNAPSHOT = { rev: 1, token: 't', entities: [], readOnly: false, images: [] };

function start(write: Handlers<ExporterApi>['export'], folder = makeFolder()) {
  const process = createFakeProcess();
  const progress: ExportProgress[] = [];
  serve<ExporterApi>(process.inside, { export: write }, exporterParsers, () => undefined);
  const file = path.join(folder, 'map.pdf');
  const job = startExport(
    { snapshot: SNAPSHOT, options: OPTIONS, path: file },
    { start: () => process, onProgress: (step) => progress.push(step) },
  );
  return { job, process, progress, folder };
}

test('an export tells how far it is, ends with its size, and its process ends', async () => {
  const { job, process, progress } = start(async () => {
    process.inside.send({ progress: { done: 1, of: 2 } });
    process.inside.send({ progress: { done: 'half' } });
    process.inside.send({ progress: { done: 2, of: 2 } });
    return { bytes: 7 };
  });
  expect(await job.outcome).toEqual({ exported: true, fileName: 'map.pdf', bytes: 7 });
  expect(progress).toEqual([
    { done: 1, of: 2 },
    { done: 2, of: 2 },
  ]);
  expect(process.isRunning()).toBe(false);
});

test.each([{ problem: 'disk-full' }, { problem: 'too-many-sheets', values: { count: 900, most: 500 } }] as const)(
  'a problem comes back with the numbers of its sentence: %j',
  async (refusal) => {
    const { job } = start(() => refusal);
    expect(await job.outcome).toEqual(refusal);
  },
);

test('what nobody foresaw is a failed export', async () => {
  const { job } = start(() => {
    throw new RpcError('odd');
  });
  expect(await job.outcome).toEqual({ problem: 'failed' });
});

test('an exporter that ends by itself is a failed export', async () => {
  const { job, process } = start(() => {
    process.end();
    return { bytes: 1 };
  });
  expect(await job.outcome).toEqual({ problem: 'failed' });
});

test('a cancelled export takes its half-written file along, and no other', async () => {
  const folder = makeFolder();
  fs.writeFileSync(path.join(folder, '.frontstage-00aa.tmp'), 'of another export');
  fs.writeFileSync(path.join(folder, 'map.pdf'), 'as it was');
  const { job } = start(() => {
    fs.writeFileSync(path.join(folder, '.frontstage-11bb.tmp'), 'half');
    return new Promise(() => undefined);
  }, folder);
  await vi.waitFor(() => expect(fs.readdirSync(folder)).toHaveLength(3));
  job.cancel();
  expect(await job.outcome).toEqual({ cancelled: true });
  expect(fs.readdirSync(folder)).toEqual(['.frontstage-00aa.tmp', 'map.pdf']);
  expect(fs.readFileSync(path.join(folder, 'map.pdf'), 'utf8')).toBe('as it was');
});
