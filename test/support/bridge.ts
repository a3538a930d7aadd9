// Speaks to main as the window's page does, through its bridge: for tests of what main answers, not of what the page shows.

import type { JSHandle, Page } from '@playwright/test';
import type { Bridge, MainApi, MainEvent } from '../../shared/ipc/main-api.ts';

export type Answer<T> = { readonly value: T } | { readonly code: string; readonly detail: string };

type BridgeWindow = { readonly frontstage: Bridge };

/** Any request, also one that no page of ours would make. */
export function request(page: Page, method: unknown, arg: unknown): Promise<Answer<unknown>> {
  return page.evaluate(
    ([method, arg]) => (window as unknown as BridgeWindow).frontstage.request(method as string, arg) as Promise<Answer<unknown>>,
    [method, arg] as const,
  );
}

/** As the page does with what was dropped on it. */
export function drop(page: Page, ...files: readonly JSHandle<unknown>[]): Promise<Answer<unknown>> {
  return page.evaluate((files) => (window as unknown as BridgeWindow).frontstage.openDropped(files) as Promise<Answer<unknown>>, files);
}

/** A request that is expected to be answered. */
export async function ask<Method extends keyof MainApi>(
  page: Page,
  method: Method,
  arg: Parameters<MainApi[Method]>[0],
): Promise<ReturnType<MainApi[Method]>> {
  const answer = await request(page, method, arg);
  if ('code' in answer) throw new Error(`${method}: ${answer.code} ${answer.detail}`);
  return answer.value as ReturnType<MainApi[Method]>;
}

/** What main tells this window from now on. */
export async function recordEvents(page: Page): Promise<() => Promise<readonly MainEvent[]>> {
  const heard = await page.evaluateHandle(() => {
    const events: MainEvent[] = [];
    window.addEventListener('message', ({ source, data }) => {
      if (source === window && data?.frontstage) events.push(data.frontstage);
    });
    return events;
  });
  return () => heard.jsonValue();
}
