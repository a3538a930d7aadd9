// The desktop shell: makes the parts, ties them together, and hears what the system asks of the program. No product logic.

import { webcrypto } from 'node:crypto';
import path from 'node:path';
import { app, type IpcMainInvokeEvent, ipcMain, Menu, nativeTheme, protocol, screen, session, shell, type WebContents } from 'electron';
import { z } from 'zod';
import { argument } from '../../shared/ipc/argument.ts';
import { type MainEvent, mainParsers } from '../../shared/ipc/main-api.ts';
import { createSay, type Say } from '../../shared/text/text.ts';
import { answerOne } from './answer-one.ts';
import { registerScheme, serveApp } from './app-protocol.ts';
import { fileArgument, parseHandover } from './arguments.ts';
import { createHistories } from './histories.ts';
import { createLibrary } from './library.ts';
import { programMenu } from './menu.ts';
import { createOpenProjects } from './open-projects.ts';
import { startNodeProcess as start } from './processes.ts';
import { createRequests, type ShellParts } from './requests.ts';
import { guardContents, guardSession, isTrustedFrame, keepOffNetwork } from './security.ts';
import { createSettings, shownLanguage, withRecent } from './settings.ts';
import { openWindow, type ShellWindow, surroundOf } from './window.ts';

// Node before 20 has no global one, and ids would fall back to a weaker source of chance.
globalThis.crypto ??= webcrypto as typeof globalThis.crypto;

const MOST_DROPPED = 1000;
const isMac = process.platform === 'darwin';
const handover = { file: fileArgument(process.argv, { isDefaultApp: process.defaultApp === true, cwd: process.cwd() }) };

if (app.requestSingleInstanceLock(handover)) run();
else app.quit();

function run(): void {
  registerScheme(protocol);
  keepOffNetwork(app.commandLine);
  app.on('web-contents-created', (_event, contents) => guardContents(contents, (url) => shell.openExternal(url), roomOf));

  const settings = createSettings(path.join(app.getPath('userData'), 'settings.json'));
  const windows = new Map<ShellWindow, ReturnType<typeof createRequests>>();
  let isQuitting = false;

  const histories = createHistories(path.join(app.getPath('userData'), 'histories'));
  const projects = createOpenProjects({
    start,
    historyOf: histories.of,
    onOpened: (file) => settings.set({ recent: withRecent(settings.get().recent, file) }),
  });
  const library = createLibrary({
    start,
    folder,
    recent: () => settings.get().recent,
    openAt: async (file) => (await projects.at(file))?.storage.api(),
  });
  const parts: ShellParts = {
    settings,
    library,
    projects,
    histories,
    start,
    say,
    documents,
    folder,
    shownSettings,
    tellAll,
    applyTheme,
    openSomewhere,
  };

  function documents(): string {
    const [home, found] = [app.getPath('home'), app.getPath('documents')];
    // What Linux says where no such folder is set up.
    return found === home ? path.join(home, 'Documents') : found;
  }

  function folder(): string {
    return settings.get().folder ?? path.join(documents(), 'Frontstage');
  }

  function shownSettings() {
    const { language, theme } = settings.get();
    const shown = shownLanguage(language, app.getPreferredSystemLanguages());
    return { language, shownLanguage: shown, theme, folderLabel: folder().split(path.sep).slice(-2).join('/') };
  }

  const says = { en: createSay('en'), 'zh-CN': createSay('zh-CN') };
  function say(): Say {
    return says[shownSettings().shownLanguage];
  }

  function tellAll(event: MainEvent): void {
    for (const window of windows.keys()) window.tell(event);
  }

  function applyTheme(): void {
    const { theme } = settings.get();
    nativeTheme.themeSource = theme === 'contrast' ? 'dark' : theme === 'projector' ? 'light' : theme;
    showSurround();
  }

  function showSurround(): void {
    for (const { native } of windows.keys()) native.setBackgroundColor(surroundOf(settings));
  }

  function openHome(): ShellWindow {
    const opened = openWindow({
      settings,
      say,
      hasProject: (window) => projects.of(window) !== undefined,
      onStay: () => {
        isQuitting = false;
      },
      onClosed: (window) => {
        windows.delete(window);
        void projects.close(window);
        if (isQuitting) app.quit();
      },
    });
    windows.set(opened, createRequests(opened, parts));
    return opened;
  }

  async function openSomewhere(file: string): Promise<void> {
    const shown = await projects.at(file);
    if (shown) return shown.window.focus();
    const window = [...windows.keys()].find((window) => !projects.of(window)) ?? openHome();
    const outcome = await projects.open(window, file);
    if ('occupied' in outcome) return openSomewhere(file);
    if ('refused' in outcome) window.tell({ type: 'openRefused', ...outcome });
    window.focus();
  }

  /** What the system asks for: a file, or nothing but to be here. */
  function bringForward(file: string | undefined): void {
    async function come(): Promise<void> {
      await app.whenReady();
      if (file !== undefined) await openSomewhere(file);
      else if (windows.size === 0) openHome();
      else [...windows.keys()].at(-1)?.focus();
    }
    come().catch((error) => console.error('Nothing could be shown:', error));
  }

  function roomOf(contents: WebContents) {
    return [...windows.keys()].find(({ native }) => native.webContents === contents)?.room.options();
  }

  function onDisplaysChanged(): void {
    tellAll({ type: 'displaysChanged', count: screen.getAllDisplays().length });
    for (const { room } of windows.keys()) room.settle();
  }

  function requestsOf({ sender, senderFrame }: IpcMainInvokeEvent) {
    const window = [...windows.keys()].find(({ native }) => native.webContents === sender);
    return window && isTrustedFrame(senderFrame) ? windows.get(window) : undefined;
  }

  ipcMain.handle('request', (event, method: unknown, arg: unknown) => answerOne(requestsOf(event)?.page, mainParsers, method, arg));
  ipcMain.handle('dropped', (event, files: unknown) =>
    answerOne(
      requestsOf(event)?.drop,
      { openDropped: argument(z.array(z.string().refine(path.isAbsolute)).min(1).max(MOST_DROPPED)) },
      'openDropped',
      files,
    ),
  );

  app.on('second-instance', (_event, _argv, _cwd, handedOver) => bringForward(parseHandover(handedOver).file));
  app.on('open-file', (event, file) => {
    event.preventDefault();
    bringForward(file);
  });
  app.on('activate', () => bringForward(undefined));
  app.on('window-all-closed', () => {
    if (!isMac) app.quit();
  });
  app.on('before-quit', () => {
    isQuitting = true;
  });
  let isSettled = false;
  app.on('will-quit', (event) => {
    library.stop();
    if (isSettled) return;
    event.preventDefault();
    void projects.settled().finally(() => {
      isSettled = true;
      // Not within this event: a program that is about to quit does not hear that it should.
      setImmediate(() => app.quit());
    });
  });

  app.once('ready', () => {
    guardSession(session.defaultSession);
    applyTheme();
    nativeTheme.on('updated', showSurround);
    for (const change of ['display-added', 'display-removed', 'display-metrics-changed'] as const)
      screen.on(change as 'display-added', onDisplaysChanged);
    serveApp(protocol, { renderer: path.join(__dirname, 'renderer'), fonts: path.join(__dirname, 'fonts') });
    Menu.setApplicationMenu(isMac ? Menu.buildFromTemplate([programMenu(say())]) : null);
    bringForward(handover.file);
    void histories.sweep(Date.now());
  });
}
