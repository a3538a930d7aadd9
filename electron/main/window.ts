// One native window: how it is made, where it stands, and how it goes. What it shows is decided elsewhere.

import path from 'node:path';
import { app, BrowserWindow, Menu, type MenuItemConstructorOptions, type MessagePortMain, nativeTheme, screen } from 'electron';
import type { MainEvent } from '../../shared/ipc/main-api.ts';
import { THEMES } from '../../shared/layout/theme.ts';
import type { Say } from '../../shared/text/text.ts';
import { type Closing, createClosing } from './closing.ts';
import { askWhetherToClose, sayThatPageEnded } from './dialogs.ts';
import { boundsOnDisplays } from './displays.ts';
import { fieldMenu } from './menu.ts';
import { createRoomWindow, type RoomWindow } from './room-window.ts';
import { ORIGIN } from './security.ts';
import { type Settings, shownTheme } from './settings.ts';

export type ShellWindow = {
  readonly native: BrowserWindow;
  readonly closing: Closing;
  readonly room: RoomWindow;
  /** Waits for a page that is being loaded; lost when the window is gone. */
  tell(event: MainEvent, port?: MessagePortMain): void;
  focus(): void;
  setMenu(template: MenuItemConstructorOptions[]): void;
};

/** What a window shows before its page does. */
export function surroundOf(settings: Settings): string {
  return THEMES[shownTheme(settings.get().theme, nativeTheme)].surround;
}

export function openWindow(on: {
  readonly settings: Settings;
  readonly say: () => Say;
  /** Whether the page has to be asked before the window goes. */
  readonly hasProject: (window: ShellWindow) => boolean;
  readonly onStay: () => void;
  readonly onClosed: (window: ShellWindow) => void;
}): ShellWindow {
  const remembered = on.settings.get().window;
  const native = new BrowserWindow({
    width: 1440,
    height: 900,
    ...boundsOnDisplays(
      remembered?.bounds,
      screen.getAllDisplays().map(({ workArea }) => workArea),
    ),
    minWidth: 800,
    minHeight: 560,
    show: false,
    title: 'Frontstage',
    backgroundColor: surroundOf(on.settings),
    autoHideMenuBar: true,
    webPreferences: {
      preload: path.join(__dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      devTools: !app.isPackaged,
    },
  });

  // A Mac has one menu, that of the window in front.
  const isMac = process.platform === 'darwin';
  let menu: Menu | undefined;
  native.on('focus', () => isMac && menu && Menu.setApplicationMenu(menu));

  native.webContents.on('context-menu', (_, { isEditable }) => {
    if (isEditable) Menu.buildFromTemplate(fieldMenu(on.say())).popup({ window: native });
  });

  // Before the page is there, nobody hears what it is told.
  let loading = load();
  function load(): Promise<void> {
    return native.loadURL(`${ORIGIN}/`).catch((error) => console.error('The page was not loaded:', error));
  }

  const window: ShellWindow = {
    native,
    closing: createClosing({
      tellPage: () => window.tell({ type: 'closing' }),
      askUser: () => askWhetherToClose(native, on.say()),
      leave: () => native.destroy(),
      stay: on.onStay,
    }),
    room: createRoomWindow(native, screen),
    tell(event, port) {
      void loading.then(() => native.isDestroyed() || native.webContents.postMessage('event', event, port ? [port] : []));
    },
    focus() {
      if (native.isMinimized()) native.restore();
      native.show();
      native.focus();
    },
    setMenu(template) {
      menu = Menu.buildFromTemplate(template);
      if (!isMac) native.setMenu(menu);
      else if (native.isFocused()) Menu.setApplicationMenu(menu);
    },
  };

  native.once('ready-to-show', () => {
    if (remembered?.isMaximized) native.maximize();
    native.show();
  });
  native.on('page-title-updated', (event) => event.preventDefault());
  native.on('close', (event) => {
    on.settings.set({ window: { bounds: native.getNormalBounds(), isMaximized: native.isMaximized() } });
    if (!on.hasProject(window)) return;
    event.preventDefault();
    window.closing.begin();
  });
  native.on('closed', () => on.onClosed(window));
  native.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    // Asked whether it may go, it has gone.
    window.closing.answer(true);
    if (native.isDestroyed()) return;
    native.setTitle('Frontstage');
    loading = load();
    sayThatPageEnded(native, on.say()).catch(() => undefined);
  });

  return window;
}
