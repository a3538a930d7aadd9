// The storage of one open project across the processes that it outlives.

import { expect, test, vi } from 'vitest';
import { openProjectStorage, type StorageEnd } from '../../electron/main/project-storage.ts';
import { channelFor } from '../../shared/ipc/envelope.ts';
import { type Handlers, serve } from '../../shared/ipc/rpc.ts';
import { type OpenRefusal, type StorageApi, storageParsers } from '../../shared/ipc/storage-api.ts';
import { createFakeProcess, type FakeProcess } from '../support/fake-process.ts';

type Behaviour = 'opens' | 'ends' | OpenRefusal;

/** `behaviours`: how each process that is started takes the call to open; the last one holds for all further ones. */
function start(behaviours: readonly Behaviour[]) {
  const processes: FakeProcess[] = [];
  const ends: StorageEnd[] = [];
  const heard: unknown[] = [];
  const calls: string[] = [];
  const clock = { now: 0 };

  function startProcess(): FakeProcess {
    const behaviour = behaviours[Math.min(processes.length, behaviours.length - 1)]!;
    const process = createFakeProcess();
    processes.push(process);
    const handlers: Partial<Handlers<StorageApi>> = {
      open({ path }) {
        calls.push(`open ${path}`);
        if (behaviour === 'ends') process.end();
        return behaviour === 'opens' || behaviour === 'ends' ? { opened: { readOnly: false } } : { refused: behaviour };
      },
      close() {
        calls.push('close');
        return { closed: true };
      },
    };
    serve<StorageApi>(channelFor(process.inside, 'main'), handlers as Handlers<StorageApi>, storageParsers, () => undefined);
    const window = channelFor(process.inside, 'window');
    window.onMessage((message) => window.send({ echo: message }));
    return process;
  }

  const opening = openProjectStorage(
    { path: '/maps/a.frontstage' },
    {
      start: startProcess,
      now: () => clock.now,
      onMessage: (message) => heard.push(message),
      onEnded: (end) => ends.push(end),
    },
  );
  return { opening, processes, ends, heard, calls, clock };
}

async function startOpen(behaviours: readonly Behaviour[]) {
  const started = start(behaviours);
  const outcome = await started.opening;
  if ('refused' in outcome) throw new Error(outcome.refused);
  return { ...started, storage: outcome.storage };
}

test('what does not open is refused with its reason, and its process ends', async () => {
  const { opening, processes } = start(['not-ours']);
  expect(await opening).toEqual({ refused: 'not-ours' });
  expect(processes.map((process) => process.isRunning())).toEqual([false]);
});

test('a process that ends while it opens is a refusal, not a wait', async () => {
  expect(await start(['ends']).opening).toEqual({ refused: 'disk-error' });
});

test('R7: what a window says arrives as a window’s word, and the answer comes back', async () => {
  const { storage, heard, calls } = await startOpen(['opens']);
  storage.send({ id: 1, method: 'close', arg: null });
  await vi.waitFor(() => expect(heard).toEqual([{ echo: { id: 1, method: 'close', arg: null } }]));
  expect(calls).toEqual(['open /maps/a.frontstage']);
});

test('R8: a process that ends is followed by another with the same project', async () => {
  const { storage, processes, ends, heard, calls } = await startOpen(['opens']);
  processes[0]!.end();
  storage.send('lost');
  await vi.waitFor(() => expect(ends).toEqual([{ restored: true }]));
  storage.send('resent');
  await vi.waitFor(() => expect(heard).toEqual([{ echo: 'resent' }]));
  expect(calls).toEqual(['open /maps/a.frontstage', 'open /maps/a.frontstage']);
});

test('one that cannot be opened again is said to be so, with the reason', async () => {
  const { processes, ends, storage } = await startOpen(['opens', 'missing']);
  processes[0]!.end();
  await vi.waitFor(() => expect(ends).toEqual([{ restored: false, refused: 'missing' }]));
  expect(() => storage.api()).toThrow('closed');
});

test('five restarts within a minute, then only on demand; a minute later five more', async () => {
  const { processes, ends, storage, clock } = await startOpen(['opens', 'ends', 'ends', 'ends', 'ends', 'ends', 'opens']);
  processes[0]!.end();
  await vi.waitFor(() => expect(ends).toEqual([{ restored: false }]));
  expect(processes).toHaveLength(6);
  expect(await storage.retry()).toBe(true);
  expect(ends).toEqual([{ restored: false }, { restored: true }]);
  for (let kills = 1; kills <= 4; kills++) {
    processes.at(-1)!.end();
    await vi.waitFor(() => expect(ends).toHaveLength(2 + kills));
  }
  clock.now += 60_000;
  processes.at(-1)!.end();
  await vi.waitFor(() => expect(ends).toHaveLength(7));
  expect(ends.slice(2)).toEqual(Array(5).fill({ restored: true }));
});

test('closing closes the file, ends the process and starts no other', async () => {
  const { storage, processes, ends, calls } = await startOpen(['opens']);
  await Promise.all([storage.close(), storage.close()]);
  expect(calls).toEqual(['open /maps/a.frontstage', 'close']);
  expect(processes.map((process) => process.isRunning())).toEqual([false]);
  expect(ends).toEqual([]);
});

test('closing while it is being started again leaves no process behind', async () => {
  const { storage, processes, ends } = await startOpen(['opens']);
  processes[0]!.end();
  await storage.close();
  await vi.waitFor(() => expect(processes.map((process) => process.isRunning())).toEqual([false, false]));
  expect(ends).toEqual([]);
});
