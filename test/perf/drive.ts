// Drives a page as a hand does (input at a fixed rate, whether or not the page keeps up) and reads what that cost it.

import type { CDPSession, Page } from '@playwright/test';
import { quantile } from './figures.ts';

export type Point = { readonly x: number; readonly y: number };
export type Driver = { readonly page: Page; readonly cdp: CDPSession };

/** Per step: time of the main thread on script, style and layout, and in all; from an event to the end of the frame that follows it. */
export type Cost = { readonly work: number; readonly main: number; readonly latency: number; readonly latency95: number };

/** In milliseconds: from a key to the end of the frame that follows it, and between the frames from there on while things move. */
export type Film = { readonly first: number; readonly median: number; readonly longest: number };

type Probe = {
  /** When the last busy frame ended: the first of five in a row that took no longer than two beats of the display. */
  settled(): Promise<number>;
  watch(types: readonly string[]): void;
  latencies(): readonly number[];
  /** Of what the next key sets in motion. */
  film(): void;
  filmed(): Promise<Film>;
};
type ProbeWindow = { readonly probe: Probe };

const MOUSE_MS = 16;
const KEY_MS = 80;

export async function createDriver(page: Page): Promise<Driver> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.evaluate(installProbe);
  return { page, cdp };
}

function installProbe(): void {
  const frame = () => new Promise<number>((shown) => requestAnimationFrame(shown));
  let latencies: number[] = [];
  let since: number | undefined;
  const afterFrame = new MessageChannel();
  afterFrame.port1.onmessage = () => {
    if (since !== undefined) latencies.push(performance.now() - since);
    since = undefined;
  };
  const onEvent = (event: Event) => {
    if (since !== undefined) return;
    since = event.timeStamp;
    requestAnimationFrame(() => afterFrame.port2.postMessage(0));
  };
  /** Milliseconds: nothing moves for longer. */
  const LONG = 400;
  /** Frames, however slowly they come. */
  const FEWEST = 12;
  let filmed: Promise<Film> = Promise.reject(new Error('nothing was filmed'));
  filmed.catch(() => undefined);
  const shoot = async ({ timeStamp }: Event): Promise<Film> => {
    const begun = await frame();
    const first = await new Promise<number>((ended) => setTimeout(() => ended(performance.now() - timeStamp)));
    const gaps: number[] = [];
    for (let last = begun; last < begun + LONG || gaps.length < FEWEST; ) {
      const now = await frame();
      gaps.push(now - last);
      last = now;
    }
    gaps.sort((a, b) => a - b);
    return { first, median: gaps[Math.floor(gaps.length / 2)] ?? Number.NaN, longest: gaps.at(-1) ?? Number.NaN };
  };
  const probe: Probe = {
    async settled() {
      let last = await frame();
      let end = last;
      for (let calm = 0; calm < 5; ) {
        const now = await frame();
        calm = now - last < 34 ? calm + 1 : 0;
        if (calm === 0) end = now;
        last = now;
      }
      return end;
    },
    watch(types) {
      latencies = [];
      for (const type of types) window.addEventListener(type, onEvent, { capture: true, passive: true });
    },
    latencies: () => latencies,
    film() {
      filmed = new Promise<Event>((pressed) => window.addEventListener('keydown', pressed, { capture: true, once: true })).then(shoot);
    },
    filmed: () => filmed,
  };
  Object.assign(window, { probe });
}

/** In milliseconds since 1970. */
export function settled({ page }: Driver): Promise<number> {
  return page.evaluate(async () => performance.timeOrigin + (await (window as unknown as ProbeWindow).probe.settled()));
}

/** Of what a key sets in motion. */
export async function filmOf(driver: Driver, key: string): Promise<Film> {
  await settled(driver);
  await driver.page.evaluate(() => (window as unknown as ProbeWindow).probe.film());
  await driver.page.keyboard.press(key);
  return await driver.page.evaluate(() => (window as unknown as ProbeWindow).probe.filmed());
}

async function mainThread({ cdp }: Driver): Promise<{ readonly work: number; readonly main: number }> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
  return { work: of('ScriptDuration') + of('LayoutDuration') + of('RecalcStyleDuration'), main: of('TaskDuration') };
}

/** What `act` costs, shared out over its steps. */
export async function costOf(driver: Driver, steps: number, events: readonly string[], act: () => Promise<void>): Promise<Cost> {
  await settled(driver);
  await driver.page.evaluate((types) => (window as unknown as ProbeWindow).probe.watch(types), events);
  const before = await mainThread(driver);
  await act();
  await settled(driver);
  const after = await mainThread(driver);
  const latencies = await driver.page.evaluate(() => (window as unknown as ProbeWindow).probe.latencies());
  return {
    work: (after.work - before.work) / steps,
    main: (after.main - before.main) / steps,
    latency: quantile(latencies, 0.5),
    latency95: quantile(latencies, 0.95),
  };
}

/** Sends each step when it is due, without waiting for the page to have taken the one before. */
async function atRate(count: number, everyMs: number, send: (index: number) => Promise<unknown>): Promise<void> {
  const start = performance.now();
  const sent: Promise<unknown>[] = [];
  for (let index = 0; index < count; index += 1) {
    sent.push(send(index));
    const wait = start + (index + 1) * everyMs - performance.now();
    if (wait > 0) await new Promise((due) => setTimeout(due, wait));
  }
  await Promise.all(sent);
}

/** Half of the steps there, half of them back. With `isZoom` as a pinch does: the wheel with Ctrl. */
export function wheel({ cdp }: Driver, at: Point, by: Point, count: number, isZoom = false): Promise<void> {
  return atRate(count, MOUSE_MS, (index) => {
    const sign = index < count / 2 ? 1 : -1;
    const event = { type: 'mouseWheel', ...at, deltaX: sign * by.x, deltaY: sign * by.y, modifiers: isZoom ? 2 : 0 } as const;
    return cdp.send('Input.dispatchMouseEvent', event);
  });
}

export async function press({ cdp }: Driver, at: Point): Promise<void> {
  await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at });
  await cdp.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at, button: 'left', buttons: 1, clickCount: 1 });
}

export function drag({ cdp }: Driver, from: Point, by: Point, count: number): Promise<void> {
  return atRate(count, MOUSE_MS, (index) => {
    const at = { x: from.x + (index + 1) * by.x, y: from.y + (index + 1) * by.y };
    return cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at, button: 'left', buttons: 1 });
  });
}

export async function release({ cdp }: Driver, at: Point): Promise<void> {
  await cdp.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at, button: 'left', clickCount: 1 });
}

export function type({ cdp }: Driver, text: string): Promise<void> {
  return atRate(text.length, KEY_MS, async (index) => {
    const key = text[index];
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
  });
}

/** Megabytes of JavaScript that are still needed. */
export async function heapOf({ cdp }: Driver): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / 1_048_576;
}

export function elementsOf({ page }: Driver): Promise<number> {
  return page.evaluate(() => document.getElementsByTagName('*').length);
}
