// Calls over any message channel: a MessagePort, utilityProcess.parentPort, a forked Node process. One typed contract, a
// parser for every argument, one form of error. Knows nothing of what is asked.

/** A way to one other process, message by message, in order. Messages survive structured clone. */
export type Channel = {
  /** Throws where there is nobody left to send to. */
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** The other side has ended: what was asked until now will not be answered. A relayed channel may go on with its successor. */
  onClose(listener: () => void): void;
};

/** A method takes one value and returns one value. */
type AnyApi = Record<string, (arg: never) => unknown>;
type Arg<Api extends AnyApi, M extends keyof Api> = Parameters<Api[M]>[0];

export type Handlers<Api extends AnyApi> = {
  readonly [M in keyof Api]: (arg: Arg<Api, M>) => ReturnType<Api[M]> | Promise<ReturnType<Api[M]>>;
};
/** Each turns an untrusted value into the argument, or throws an RpcError (R6). */
export type Parsers<Api extends AnyApi> = { readonly [M in keyof Api]: (value: unknown) => Arg<Api, M> };
export type Client<Api extends AnyApi> = { readonly [M in keyof Api]: (arg: Arg<Api, M>) => Promise<ReturnType<Api[M]>> };

/** The one form in which a call fails. `detail` is for a log, never for a user. */
export class RpcError extends Error {
  readonly code: string;
  readonly detail: string;
  constructor(code: string, detail = '') {
    super(detail ? `${code}: ${detail}` : code);
    this.code = code;
    this.detail = detail;
  }
}

type Request = { readonly id: number; readonly method: string; readonly arg: unknown };
type Reply = { readonly id: number } & ({ readonly value: unknown } | { readonly code: string; readonly detail: string });

function isRequest(message: unknown): message is Request {
  const request = message as Partial<Request> | null;
  return typeof request === 'object' && request !== null && typeof request.id === 'number' && typeof request.method === 'string';
}

function isReply(message: unknown): message is Reply {
  const reply = message as Partial<Reply> | null;
  return typeof reply === 'object' && reply !== null && typeof reply.id === 'number' && ('value' in reply || 'code' in reply);
}

/**
 * Answers calls. Handlers are begun in the order of arrival. A thrown RpcError travels as its code and detail; any other
 * error as `failed` alone, for its message may name a path (R7): `onUnexpected` gets it here.
 */
export function serve<Api extends AnyApi>(
  channel: Channel,
  handlers: Handlers<Api>,
  parsers: Parsers<Api>,
  onUnexpected: (error: unknown) => void,
): void {
  async function answer(method: string, arg: unknown): Promise<unknown> {
    // Own properties only: 'constructor' is not a method.
    if (!Object.hasOwn(parsers, method)) throw new RpcError('unknown-method');
    const parsed = parsers[method as keyof Api](arg);
    return await handlers[method as keyof Api](parsed);
  }
  channel.onMessage((message) => {
    if (!isRequest(message)) return;
    const { id, method, arg } = message;
    answer(method, arg)
      .then((value) => channel.send({ id, value } satisfies Reply))
      .catch((error: unknown) => {
        if (!(error instanceof RpcError)) onUnexpected(error);
        const { code, detail } = error instanceof RpcError ? error : new RpcError('failed');
        channel.send({ id, code, detail } satisfies Reply);
      });
  });
}

/** The other end of `serve`. Every call ends: with its value, an RpcError of the other side, or `closed` when that has ended. */
export function connect<Api extends AnyApi>(channel: Channel): Client<Api> {
  let lastId = 0;
  const waiting = new Map<number, { readonly resolve: (value: unknown) => void; readonly reject: (error: RpcError) => void }>();

  channel.onMessage((message) => {
    if (!isReply(message)) return;
    const call = waiting.get(message.id);
    waiting.delete(message.id);
    if ('value' in message) call?.resolve(message.value);
    else call?.reject(new RpcError(message.code, message.detail));
  });
  channel.onClose(() => {
    for (const call of waiting.values()) call.reject(new RpcError('closed'));
    waiting.clear();
  });

  function call(method: string, arg: unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = ++lastId;
      channel.send({ id, method, arg } satisfies Request);
      waiting.set(id, { resolve, reject });
    });
  }
  // `then` is not a method of any contract: with it a client that is awaited would call the other side.
  const get = (_: object, method: string | symbol) =>
    typeof method === 'string' && method !== 'then' ? (arg: unknown) => call(method, arg) : undefined;
  return new Proxy({}, { get }) as Client<Api>;
}
