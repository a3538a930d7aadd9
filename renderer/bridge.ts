// The window's only way out: typed calls to main, and main's events. A project's port arrives with its event.

import type { Bridge, DropOutcome, MainApi, MainEvent } from '../shared/ipc/main-api.ts';
import { type Client, RpcError } from '../shared/ipc/rpc.ts';

declare global {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface merges into Window
  interface Window {
    readonly frontstage: Bridge;
  }
}

type Answer = { readonly value: unknown } | { readonly code: string; readonly detail: string };

function unwrap(answer: unknown): unknown {
  const said = answer as Answer;
  if ('value' in said) return said.value;
  throw new RpcError(said.code, said.detail);
}

export const main: Client<MainApi> = new Proxy({} as Client<MainApi>, {
  get: (_, method) => async (arg: unknown) => unwrap(await window.frontstage.request(String(method), arg)),
});

/** Takes files that were dropped on the window. */
export async function openDropped(files: readonly File[]): Promise<DropOutcome> {
  return unwrap(await window.frontstage.openDropped(files)) as DropOutcome;
}

export type MainListener = (event: MainEvent, port: MessagePort | undefined) => void;

/** Begins the events; returns what ends them. */
export function listenToMain(listener: MainListener): () => void {
  const onMessage = (message: MessageEvent<unknown>) => {
    if (message.source !== window || message.origin !== window.location.origin) return;
    const event = (message.data as { frontstage?: MainEvent } | null)?.frontstage;
    if (event) listener(event, message.ports[0]);
  };
  window.addEventListener('message', onMessage);
  window.frontstage.startEvents();
  return () => window.removeEventListener('message', onMessage);
}
