// The window that a page opens for the room: which display it fills, and that it never outlives the page that draws it. What it shows is
// the page's matter (renderer/present/room.ts).

import { type BrowserWindow, type BrowserWindowConstructorOptions, type Display, screen } from 'electron';
import { displayForRoom } from './displays.ts';

export type RoomWindow = {
  /** What the engine is to make of it; undefined while there is no display to spare, or one is open already. */
  options(): BrowserWindowConstructorOptions | undefined;
  /** Displays have come or gone: it stays, moves, or closes where it has none left. */
  settle(): void;
};

/** @param presenter the window whose page may open it. */
export function createRoomWindow(presenter: BrowserWindow): RoomWindow {
  let room: BrowserWindow | undefined;
  let display: Display | undefined;

  function choose(): Display | undefined {
    return displayForRoom(screen.getAllDisplays(), {
      presenter: presenter.getBounds(),
      primaryId: screen.getPrimaryDisplay().id,
      nowId: display?.id,
    });
  }

  function fill(window: BrowserWindow, { bounds }: Display): void {
    const place = () => {
      window.setBounds(bounds);
      window.setFullScreen(true);
    };
    if (window.isFullScreen()) {
      // In full screen it stays where it is, and some systems take their time to leave that.
      window.once('leave-full-screen', place);
      window.setFullScreen(false);
    } else place();
  }

  const end = () => room?.destroy();

  presenter.webContents.on('did-create-window', (opened) => {
    room = opened;
    // Either of the two windows may be out of sight while the other is looked at, and one page draws both.
    for (const { webContents } of [presenter, opened]) webContents.setBackgroundThrottling(false);
    opened.showInactive();
    if (display) fill(opened, display);
    // The keyboard stays with the presenter.
    presenter.focus();
    opened.once('closed', () => {
      room = undefined;
      display = undefined;
      if (!presenter.isDestroyed()) presenter.webContents.setBackgroundThrottling(true);
    });
  });
  // Loaded anew or gone, the page draws it no longer.
  presenter.webContents.on('did-navigate', end);
  presenter.webContents.on('render-process-gone', end);
  presenter.once('closed', end);

  return {
    options() {
      if (room) return undefined;
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
    settle() {
      if (!room) return;
      const before = display;
      display = choose();
      // Closed, not destroyed: so its page hears of it.
      if (!display) room.close();
      else if (display.id !== before?.id) fill(room, display);
    },
  };
}
