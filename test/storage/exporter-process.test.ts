// The exporter as a process of its own, asked over its channel.

import { type ChildProcess, fork, type Serializable } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { ExporterApi, ExportOptions } from '../../shared/ipc/export-api.ts';
import { type Channel, connect } from '../../shared/ipc/rpc.ts';
import { makeFolder } from '../support/folders.ts';
import { card, SMALL_EXPORT, SMALL_PROJECT } from '../support/small-project.ts';

describe('the exporter process', () => {
  function start(): { readonly child: ChildProcess; readonly channel: Channel } {
    const entry = fileURLToPath(new URL('../../electron/exporter/entry.ts', import.meta.url));
    const child = fork(entry, [], { serialization: 'advanced', execArgv: [] });
    onTestFinished(() => void child.kill('SIGKILL'));
    const channel: Channel = {
      send: (message) => void child.send(message as Serializable),
      onMessage: (listener) => void child.on('message', listener),
      onClose: (listener) => void child.once('exit', () => listener()),
    };
    return { child, channel };
  }

  const job = (target: string, options: Partial<ExportOptions> = {}) => ({
    entities: SMALL_PROJECT,
    images: [],
    options: { ...SMALL_EXPORT, ...options },
    path: target,
  });

  test('answers with the bytes written, and with progress before', async () => {
    const target = path.join(makeFolder(), 'out.pdf');
    const { channel } = start();
    const told: unknown[] = [];
    channel.onMessage((message) => told.push(message));
    const result = await connect<ExporterApi>(channel).export(job(target, { format: 'pdf' }));
    expect(result).toEqual({ bytes: fs.statSync(target).size });
    expect(told.filter((message) => Object.hasOwn(message as object, 'progress')).at(-1)).toMatchObject({
      progress: { done: expect.any(Number), of: expect.any(Number) },
    });
  });

  test('R6: answers with a problem, and refuses what is no job', async () => {
    const client = connect<ExporterApi>(start().channel);
    await expect(client.export(job(path.join(makeFolder(), 'a', 'b.svg')))).resolves.toEqual({ problem: 'no-access' });
    await expect(client.export({ ...job('x'), options: { ...SMALL_EXPORT, scale: 99 } })).rejects.toMatchObject({ code: 'bad-argument' });
    await expect(client.export(null as never)).rejects.toMatchObject({ code: 'bad-argument' });
  });

  test.each([
    ['killed', (child: ChildProcess) => void child.kill('SIGKILL')],
    ['left alone', (child: ChildProcess) => child.disconnect()],
  ])('is cancelled by being %s, and leaves what was there', async (_, end) => {
    const folder = makeFolder();
    const target = path.join(folder, 'out.png');
    fs.writeFileSync(target, 'old');
    // So many that it tells of its progress long before its end.
    const many = Array.from({ length: 400 }, (_, index) => card(`many-${index}`, 'Waits in the queue'));
    const { child, channel } = start();
    const exported = connect<ExporterApi>(channel).export({ ...job(target, { format: 'png' }), entities: [...SMALL_PROJECT, ...many] });
    const ended = once(child, 'exit');
    let hasEnded = false;
    channel.onMessage(() => {
      if (!hasEnded) end(child);
      hasEnded = true;
    });
    await expect(exported).rejects.toMatchObject({ code: 'closed' });
    // Where it ended by itself, not by `process.exit`: see `endAtOnce`.
    expect(await ended).toEqual([null, 'SIGKILL']);
    expect(fs.readFileSync(target, 'utf8')).toBe('old');
  });
});
