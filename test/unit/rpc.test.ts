// The call layer over a channel that does what real ones do: structured clone, in order, later.

import { expect, test } from 'vitest';
import { z } from 'zod';
import { argument } from '../../shared/ipc/argument.ts';
import { channelFor } from '../../shared/ipc/envelope.ts';
import { type Channel, connect, type Handlers, type Parsers, RpcError, serve } from '../../shared/ipc/rpc.ts';

type Api = {
  double(arg: { readonly value: number }): number;
  refuse(arg: null): never;
  break(arg: null): unknown;
  wait(arg: null): null;
};

const parsers: Parsers<Api> = {
  double: argument(z.strictObject({ value: z.number() })),
  refuse: argument(z.null()),
  break: argument(z.null()),
  wait: argument(z.null()),
};

function createPair(): { readonly near: Channel; readonly far: Channel; close(): void } {
  const heard = { near: [] as ((message: unknown) => void)[], far: [] as ((message: unknown) => void)[] };
  const closed: (() => void)[] = [];
  const side = (mine: 'near' | 'far', other: 'near' | 'far'): Channel => ({
    send(message) {
      const copy = structuredClone(message);
      queueMicrotask(() => {
        for (const listener of heard[other]) listener(copy);
      });
    },
    onMessage: (listener) => void heard[mine].push(listener),
    onClose: (listener) => void closed.push(listener),
  });
  return {
    near: side('near', 'far'),
    far: side('far', 'near'),
    close() {
      for (const listener of closed) listener();
    },
  };
}

function start() {
  const pair = createPair();
  const unexpected: unknown[] = [];
  const handlers: Handlers<Api> = {
    double: ({ value }) => value * 2,
    refuse: () => {
      throw new RpcError('too-late', 'by a day');
    },
    break: () => {
      throw new Error("ENOENT: no such file, open '/home/mina/secret.frontstage'");
    },
    wait: () => new Promise(() => undefined),
  };
  serve(pair.far, handlers, parsers, (error) => unexpected.push(error));
  return { ...pair, client: connect<Api>(pair.near), unexpected };
}

test('A call answers with its value, calls answer in the order in which they were made', async () => {
  const { client } = start();
  const order: number[] = [];
  await Promise.all([1, 2, 3].map(async (value) => order.push(await client.double({ value }))));
  expect(order).toEqual([2, 4, 6]);
});

test('R6: an argument that does not parse never reaches the handler', async () => {
  const { client, unexpected } = start();
  const wrong = client.double({ value: 'two' } as never);
  await expect(wrong).rejects.toBeInstanceOf(RpcError);
  await expect(wrong).rejects.toMatchObject({ code: 'bad-argument', detail: expect.stringContaining('value') });
  await expect(client.double({ value: 1, more: 2 } as never)).rejects.toMatchObject({ code: 'bad-argument' });
  expect(unexpected).toEqual([]);
});

test('R6: only the methods of the contract can be called', async () => {
  const { near } = start();
  const client = connect<Record<string, (arg: null) => unknown>>(near);
  for (const method of ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'nothing']) {
    await expect(client[method]!(null)).rejects.toMatchObject({ code: 'unknown-method' });
  }
});

test('R7: an RpcError travels as its code and detail, any other error as `failed` without its words', async () => {
  const { client, unexpected } = start();
  await expect(client.refuse(null)).rejects.toMatchObject({ code: 'too-late', detail: 'by a day' });
  const broken = client.break(null).catch((error: unknown) => JSON.stringify({ ...(error as object), text: String(error) }));
  expect(await broken).not.toContain('secret');
  expect(await broken).toContain('failed');
  expect(unexpected).toEqual([expect.objectContaining({ message: expect.stringContaining('secret') })]);
});

test('A value that cannot be sent fails its own call and no other', async () => {
  const { near, far } = createPair();
  const unexpected: unknown[] = [];
  serve<Pick<Api, 'break'>>(far, { break: () => () => 'a function' }, { break: parsers.break }, (error) => unexpected.push(error));
  await expect(connect<Api>(near).break(null)).rejects.toMatchObject({ code: 'failed' });
  expect(unexpected).toHaveLength(1);
  await expect(connect<Api>(near).double({ value: (() => 1) as never })).rejects.toThrow();
});

test('When the other side ends, what was asked fails as closed; a successor on the same channel is heard', async () => {
  const { client, close } = start();
  const waiting = client.wait(null);
  close();
  await expect(waiting).rejects.toMatchObject({ code: 'closed' });
  expect(await client.double({ value: 4 })).toBe(8);
});

test('Messages that are no calls or answers are let be', async () => {
  const { client, near, far } = start();
  for (const nonsense of [null, 1, 'text', [], {}, { id: 1 }, { id: 'x', method: 'double' }, { id: 99, value: 1 }]) {
    near.send(nonsense);
    far.send(nonsense);
  }
  expect(await client.double({ value: 1 })).toBe(2);
});

test('A client that is awaited calls nothing', async () => {
  const { client } = start();
  expect(await client).toBe(client);
});

test('R7: two kinds of calls on one channel never meet', async () => {
  type Named = { name(arg: null): string };
  const { near, far } = createPair();
  for (const between of ['main', 'window'] as const) {
    serve<Named>(channelFor(far, between), { name: () => between }, { name: argument(z.null()) }, () => undefined);
  }
  expect(await connect<Named>(channelFor(near, 'main')).name(null)).toBe('main');
  expect(await connect<Named>(channelFor(near, 'window')).name(null)).toBe('window');
});
