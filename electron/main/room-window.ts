// The window that a page opens for the room: which display it fills, and that it never outlives the page that draws it. What it shows is
// the page's matter (renderer/present/room.ts).

import type { BrowserWindow, BrowserWindowConstructorOptions, Display, Screen } from 'electron';
import { displayForRoom } from './displays.ts';

export type RoomWindow = {
  /** What the engine is to make of it; undefined while there is no display to spare. */
  options(): BrowserWindowConstructorOptions | undefined;
  /** Displays have come, gone or changed: it stays, moves, or closes where it has none left. */
  settle(): void;
};

/** How long a system may take to leave full screen before it is believed to have done so, in milliseconds. */
const LEAVING = 2000;
/** How long the presenter's window has to rest before it is asked on which display it is, in milliseconds. */
const REST = 300;

/** @param presenter the window whose page may open it. */
export function createRoomWindow(presenter: BrowserWindow, screen: Pick<Screen, 'getAllDisplays' | 'getPrimaryDisplay'>): RoomWindow {
  /** Never one that is on its way out. */
  let room: BrowserWindow | undefined;
  let display: Display | undefined;
  let leaving: NodeJS.Timeout | undefined;
  let resting: NodeJS.Timeout | undefined;

  function choose(): Display | undefined {
    return displayForRoom(screen.getAllDisplays(), {
      presenter: presenter.getBounds(),
      primaryId: screen.getPrimaryDisplay().id,
      nowId: display?.id,
    });
  }

  /** In full screen it stays where it is, and some systems take their time to leave that, or never say that they have. */
  function fill(): void {
    if (!room?.isFullScreen()) place();
    else if (leaving === undefined) {
      leaving = setTimeout(place, LEAVING);
      room.setFullScreen(false);
    }
  }

  /** Where it belongs by now. */
  function place(): void {
    clearTimeout(leaving);
    leaving = undefined;
    if (!room || !display) return;
    room.setBounds(display.bounds);
    room.setFullScreen(true);
  }

  function settle(): void {
    if (!room) return;
    const before = display;
    display = choose();
    if (!display) {
      const closing = room;
      forget();
      // Not destroyed: so its page hears of it.
      closing.close();
    } else if (display.id !== before?.id || !isSame(display.bounds, before.bounds)) fill();
  }

  function forget(): void {
    clearTimeout(leaving);
    leaving = undefined;
    room = undefined;
    display = undefined;
    if (!presenter.isDestroyed()) presenter.webContents.setBackgroundThrottling(true);
  }

  function end(): void {
    const ended = room;
    if (!ended) return;
    forget();
    ended.destroy();
  }

  presenter.webContents.on('did-create-window', (opened) => {
    room = opened;
    // Either of the two windows may be out of sight while the other is looked at, and one page draws both.
    for (const { webContents } of [presenter, opened]) webContents.setBackgroundThrottling(false);
    opened.showInactive();
    fill();
    // The keyboard stays with the presenter.
    presenter.focus();
    opened.on('leave-full-screen', () => room === opened && leaving !== undefined && place());
    for (const going of ['close', 'closed'] as const) opened.once(going as 'closed', () => room === opened && forget());
  });
  presenter.on('move', () => {
    clearTimeout(resting);
    resting = setTimeout(settle, REST);
  });
  // Loaded anew or gone, the page draws it no longer.
  presenter.webContents.on('did-navigate', end);
  presenter.webContents.on('render-process-gone', end);
  presenter.once('closed', () => {
    clearTimeout(resting);
    end();
  });

  return {
    options() {
      // The page asks for one when it has none: what is left of the one before goes now.
      end();
      display = choose();
      return (
        display && {
          ...display.bounds,
          show: false,
          frame: false,
          title: 'Frontstage',
          backgroundColor: '#000000',
          webPreferences: {
            sandbox: true,
            contextIsolation: true,
            nodeIntegration: false,
            webSecurity: true,
            devTools: false,
          },
        }
      );
    },
    settle,
  };
}

function isSame(a: Display['bounds'], b: Display['bounds']): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
