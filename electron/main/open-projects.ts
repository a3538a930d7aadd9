// Which window shows which project. A window holds a port that is its project (R7); what goes through it is passed on unread.

import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { MessageChannelMain } from 'electron';
import type { OpenOutcome } from '../../shared/ipc/main-api.ts';
import type { StartNodeProcess } from './processes.ts';
import { openProjectStorage, type ProjectStorage } from './project-storage.ts';
import type { ShellWindow } from './window.ts';

export type OpenProject = { readonly path: string; readonly window: ShellWindow; readonly storage: ProjectStorage };

export type OpenProjects = {
  of(window: ShellWindow): OpenProject | undefined;
  at(path: string): Promise<OpenProject | undefined>;
  /**
   * Opens it in this window, or brings the window to the front that shows it already. A window that shows another project by the
   * time it comes to it is `occupied`, unless this is to take that one's place.
   */
  open(window: ShellWindow, path: string, how?: { readonly inPlace: boolean }): Promise<OpenOutcome | { readonly occupied: true }>;
  close(window: ShellWindow): Promise<void>;
  /** When nothing is being opened or closed any more. */
  settled(): Promise<void>;
};

export function createOpenProjects(on: {
  readonly start: StartNodeProcess;
  /** Where the history of that project is kept. */
  readonly historyOf: (path: string) => string;
  readonly onOpened: (path: string) => void;
}): OpenProjects {
  const projects = new Map<ShellWindow, OpenProject & { readonly end: () => Promise<void> }>();
  // One after the other, so that two requests for one file cannot both find it closed.
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const turn = last.then(task, task);
    last = turn;
    return turn;
  }

  async function at(file: string): Promise<OpenProject | undefined> {
    const real = await toRealPath(file);
    return [...projects.values()].find(({ path }) => path === real);
  }

  async function open(window: ShellWindow, wanted: string, inPlace: boolean): Promise<OpenOutcome | { readonly occupied: true }> {
    const file = await toRealPath(wanted);
    const shown = await at(file);
    if (shown) {
      shown.window.focus();
      return { cancelled: true };
    }
    if (projects.has(window) && !inPlace) return { occupied: true };
    const { port1: port, port2: portOfWindow } = new MessageChannelMain();
    const outcome = await openProjectStorage(
      { path: file, historyPath: on.historyOf(file) },
      {
        start: on.start,
        now: () => performance.now(),
        onMessage: (message) => port.postMessage(message),
        onEnded: (end) => window.tell({ type: 'storageEnded', ...end }),
      },
    );
    if ('refused' in outcome) return { refused: outcome.refused, fileName: path.basename(file) };
    const { storage, opened } = outcome;
    if (window.native.isDestroyed()) {
      await storage.close();
      return { cancelled: true };
    }
    const before = projects.get(window);
    await before?.end();
    const project = {
      path: file,
      window,
      storage,
      async end() {
        if (projects.get(window) === project) projects.delete(window);
        port.close();
        await storage.close();
      },
    };
    projects.set(window, project);
    port.on('message', ({ data }) => storage.send(data));
    // The page has gone or was loaded anew; nobody else can use this project.
    port.on('close', () => void inTurn(project.end));
    port.start();
    const copied = opened.copiedBeforeMigration;
    window.tell(
      {
        type: 'projectOpened',
        fileName: path.basename(file),
        ...(before && { isSameWork: true }),
        ...(copied ? { copiedBeforeMigration: copied } : {}),
      },
      portOfWindow,
    );
    on.onOpened(file);
    return { opened: true };
  }

  return {
    at,
    of: (window) => projects.get(window),
    open: (window, file, { inPlace } = { inPlace: false }) => inTurn(() => open(window, file, inPlace)),
    close: (window) => inTurn(async () => projects.get(window)?.end()),
    async settled() {
      await last;
    },
  };
}

/** One file has one path here, whatever links lead to it. */
function toRealPath(file: string): Promise<string> {
  return realpath(file).catch(() => file);
}
