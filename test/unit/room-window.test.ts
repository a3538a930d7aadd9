// The room's window among displays that come, go and change; windows and displays are stood in for.

import { EventEmitter } from 'node:events';
import type { BrowserWindow, Display, Rectangle } from 'electron';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { createRoomWindow } from '../../electron/main/room-window.ts';

const at = (id: number, x: number, width = 1920) => ({ id, bounds: { x, y: 0, width, height: 1080 } }) as Display;
const [OWN, PROJECTOR, WALL] = [at(1, 0), at(2, 1920), at(3, 3840)];

/** A window whose system says only when it is told to that full screen is left. */
function standIn(bounds: Rectangle) {
  let isFullScreen = false;
  const own = {
    placed: [] as Rectangle[],
    /** What became of it. */
    fate: [] as ('asked to close' | 'destroyed')[],
    webContents: Object.assign(new EventEmitter(), { setBackgroundThrottling: () => undefined }),
    getBounds: () => bounds,
    moveTo: (to: Rectangle) => {
      bounds = to;
      window.emit('move');
    },
    setBounds: (to: Rectangle) => void own.placed.push(to),
    isFullScreen: () => isFullScreen,
    setFullScreen: (on: boolean) => {
      if (on) isFullScreen = true;
    },
    leave: () => {
      isFullScreen = false;
      window.emit('leave-full-screen');
    },
    showInactive: () => undefined,
    focus: () => undefined,
    isDestroyed: () => false,
    close: () => {
      own.fate.push('asked to close');
      window.emit('close');
    },
    destroy: () => {
      own.fate.push('destroyed');
      window.emit('closed');
    },
  };
  const window: EventEmitter & typeof own = Object.assign(new EventEmitter(), own);
  return window;
}

function withDisplays(...first: readonly Display[]) {
  let displays = [...first];
  const presenter = standIn(OWN.bounds);
  const asWindow = presenter as unknown as BrowserWindow;
  const room = createRoomWindow(asWindow, { getAllDisplays: () => displays, getPrimaryDisplay: () => displays[0]! });
  return {
    presenter,
    room,
    open: () => {
      const { x, y, width, height } = room.options()! as Rectangle;
      const opened = standIn({ x, y, width, height });
      presenter.webContents.emit('did-create-window', opened);
      return opened;
    },
    show: (...now: readonly Display[]) => {
      displays = [...now];
      room.settle();
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
});

test('it fills the display that is not the presenter’s, and none where there is one', () => {
  const { open, room, show } = withDisplays(OWN, PROJECTOR);
  const opened = open();
  expect([opened.placed, opened.isFullScreen()]).toEqual([[PROJECTOR.bounds], true]);
  show(OWN);
  expect(opened.fate).toEqual(['asked to close']);
  expect(room.options()).toBeUndefined();
});

test('moved twice while it leaves full screen, it goes once, to where it belongs by then', () => {
  const { open, show } = withDisplays(OWN, PROJECTOR);
  const opened = open();
  show(OWN, WALL);
  show(OWN, at(4, -1920));
  expect(opened.placed).toEqual([PROJECTOR.bounds]);
  opened.leave();
  expect(opened.placed.slice(1)).toEqual([at(4, -1920).bounds]);
  expect(opened.isFullScreen()).toBe(true);
  // What comes later is no answer to anything.
  opened.leave();
  vi.runAllTimers();
  expect(opened.placed).toHaveLength(2);
});

test('it moves although the system never says that full screen is left', () => {
  const { open, show } = withDisplays(OWN, PROJECTOR);
  const opened = open();
  show(OWN, WALL);
  vi.runAllTimers();
  expect(opened.placed.slice(1)).toEqual([WALL.bounds]);
});

test('it fills its display anew when that has another size, and stays as it is when nothing changed', () => {
  const { open, show } = withDisplays(OWN, PROJECTOR);
  const opened = open();
  show(OWN, { ...PROJECTOR, bounds: { ...PROJECTOR.bounds } });
  vi.runAllTimers();
  expect(opened.placed).toHaveLength(1);
  show(OWN, at(2, 1920, 1280));
  opened.leave();
  expect(opened.placed.slice(1)).toEqual([at(2, 1920, 1280).bounds]);
});

test('where the presenter’s window comes to rest on its display, the two change places', () => {
  const { open, presenter } = withDisplays(OWN, PROJECTOR);
  const opened = open();
  presenter.moveTo({ ...OWN.bounds, x: 1500 });
  presenter.moveTo(PROJECTOR.bounds);
  opened.leave();
  expect(opened.placed).toHaveLength(1);
  vi.runAllTimers();
  expect(opened.placed.slice(1)).toEqual([OWN.bounds]);
});

test('one that is still closing is none: the next opens, and outlives its end', () => {
  const { open, show } = withDisplays(OWN, PROJECTOR);
  const first = open();
  first.close();
  const second = open();
  expect([first.fate, second.placed]).toEqual([['asked to close'], [PROJECTOR.bounds]]);
  first.emit('closed');
  show(OWN, WALL);
  second.leave();
  expect(second.placed.slice(1)).toEqual([WALL.bounds]);
});

test('asked for another, the page has forgotten the first: it ends', () => {
  const { open, room } = withDisplays(OWN, PROJECTOR);
  const first = open();
  expect(room.options()).toBeDefined();
  expect(first.fate).toEqual(['destroyed']);
});

test.each(['did-navigate', 'render-process-gone'])('it ends with its page: %s', (event) => {
  const { open, presenter } = withDisplays(OWN, PROJECTOR);
  const opened = open();
  presenter.webContents.emit(event);
  expect(opened.fate).toEqual(['destroyed']);
});

test('it ends with the presenter’s window', () => {
  const { open, presenter } = withDisplays(OWN, PROJECTOR);
  const opened = open();
  presenter.moveTo(PROJECTOR.bounds);
  presenter.emit('closed');
  expect(opened.fate).toEqual(['destroyed']);
  expect(vi.getTimerCount()).toBe(0);
});
