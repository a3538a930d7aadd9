// What main answers to a window (MainApi): each request in a few lines that say who does it. No path goes back (R7).

import path from 'node:path';
import { app, screen, shell } from 'electron';
import { uuidv7 } from 'uuidv7';
import { type ExportProgress, endingOf } from '../../shared/ipc/export-api.ts';
import type { ReadingProgress, ReadOutcome } from '../../shared/ipc/import-api.ts';
import type { DropOutcome, MainApi, MainEvent, OpenOutcome, SaveOutcome, Settings as ShownSettings } from '../../shared/ipc/main-api.ts';
import { type Client, type Handlers, RpcError } from '../../shared/ipc/rpc.ts';
import type { OpenRefusal, StorageApi } from '../../shared/ipc/storage-api.ts';
import { createTemplate } from '../../shared/model/templates.ts';
import type { Say } from '../../shared/text/text.ts';
import { readText, writeWhole } from '../text-files.ts';
import {
  askForCopyPlace,
  askForExportPlace,
  askForFolder,
  askForImports,
  askForProject,
  askForText,
  askForTextPlace,
  TEXT_ENDINGS,
} from './dialogs.ts';
import { type ExportJob, startExport } from './exports.ts';
import { isThere, PROJECT_ENDING, toFileName } from './file-names.ts';
import type { Histories } from './histories.ts';
import { type ImportJob, startImport } from './imports.ts';
import type { Library, MoreOfProject } from './library.ts';
import { toMenuTemplate } from './menu.ts';
import type { OpenProject, OpenProjects } from './open-projects.ts';
import { toPageFoot } from './page-foot.ts';
import type { StartNodeProcess } from './processes.ts';
import type { Settings } from './settings.ts';
import type { ShellWindow } from './window.ts';

export type ShellParts = {
  readonly settings: Settings;
  readonly library: Library;
  readonly projects: OpenProjects;
  readonly histories: Histories;
  readonly start: StartNodeProcess;
  say(): Say;
  /** Where exports go as long as the user has not said otherwise. */
  documents(): string;
  folder(): string;
  shownSettings(): ShownSettings;
  tellAll(event: MainEvent): void;
  /** What the system draws, and what shows before a page does, follows the chosen theme. */
  applyTheme(): void;
  /** Opens a file in a window that shows Home, a new one if need be; that window says what went wrong. */
  openSomewhere(path: string): Promise<void>;
};

/** What only the preload script may ask: it knows the paths of files that were dropped, and the page does not. */
export type DropApi = { openDropped(paths: readonly string[]): DropOutcome };

export function createRequests(
  window: ShellWindow,
  parts: ShellParts,
): { readonly page: Handlers<MainApi>; readonly drop: Handlers<DropApi> } {
  const { settings, library, projects, histories } = parts;
  const { native } = window;
  let job: ExportJob | undefined;
  let reading: ImportJob | undefined;
  let lastExported: string | undefined;
  native.once('closed', () => {
    job?.cancel();
    reading?.cancel();
  });

  function project(): OpenProject {
    const open = projects.of(window);
    if (!open) throw new RpcError('no-project');
    return open;
  }

  async function openFile(file: string): Promise<OpenOutcome> {
    const outcome = await projects.open(window, file);
    if (!('occupied' in outcome)) return outcome;
    await parts.openSomewhere(file);
    return { cancelled: true };
  }

  async function create(title: string, entities: readonly unknown[], more?: MoreOfProject): Promise<OpenOutcome> {
    const made = await library.create(title, entities, more);
    return 'path' in made ? openFile(made.path) : { refused: made.refused, fileName: toFileName(title) };
  }

  async function read(files: readonly string[]): Promise<readonly ReadOutcome[] | undefined> {
    if (reading) throw new RpcError('busy');
    const onProgress = (progress: ReadingProgress) => window.tell({ type: 'readingProgress', progress });
    try {
      reading = startImport(files, { start: parts.start, onProgress });
      return await reading.outcomes;
    } finally {
      reading = undefined;
    }
  }

  async function openDropped(files: readonly string[]): Promise<DropOutcome> {
    if (files.every((file) => file.toLowerCase().endsWith(PROJECT_ENDING))) return openFile(files[0] ?? '');
    const outcomes = await read(files);
    return outcomes ? { read: outcomes } : { cancelled: true };
  }

  type Unsaved = Exclude<SaveOutcome, { readonly saved: true }>;
  async function saveElsewhere(
    save: (api: Client<StorageApi>, file: string) => Promise<unknown>,
    /** Where the project's own storage does not run: what the window holds, without images. */
    rescue?: (file: string) => Promise<{ readonly created: true } | { readonly refused: OpenRefusal }>,
  ): Promise<{ readonly path: string } | Unsaved> {
    const from = project();
    const name = parts.say()('shell.copyName', { name: path.basename(from.path, PROJECT_ENDING) });
    const file = await askForCopyPlace(native, parts.say(), path.join(path.dirname(from.path), `${name}${PROJECT_ENDING}`));
    if (file === undefined) return { cancelled: true };
    if (await projects.at(file)) return { problem: 'in-use' };
    try {
      await save(from.storage.api(), file);
    } catch (error) {
      const problem = error instanceof RpcError ? error.code : 'disk-error';
      if (problem !== 'closed' || !rescue) return { problem };
      const rescued = await rescue(file);
      if ('refused' in rescued) return { problem: rescued.refused };
    }
    return { path: file };
  }

  const page: Handlers<MainApi> = {
    settings: () => parts.shownSettings(),
    setLanguage({ language }) {
      settings.set({ language });
      return tellOfSettings();
    },
    setTheme({ theme }) {
      settings.set({ theme });
      parts.applyTheme();
      return tellOfSettings();
    },
    async chooseFolder() {
      const folder = await askForFolder(native, parts.say(), parts.folder());
      if (folder !== undefined) settings.set({ folder });
      return tellOfSettings();
    },

    listProjects: () => library.list(),
    summariseProject: ({ key }) => library.summarise(key),
    openProject: ({ key }) => openFile(library.pathOf(key)),
    async askToOpen() {
      const file = await askForProject(native, parts.say(), parts.folder());
      return file === undefined ? { cancelled: true } : openFile(file);
    },
    async createProject({ template, language }) {
      const entities = createTemplate(template, language, uuidv7);
      return create(entities.find((entity) => entity.kind === 'project')?.title ?? '', entities);
    },
    createProjectOf: ({ title, entities, ...more }) => create(title, entities, more),
    showInFolder({ key }) {
      shell.showItemInFolder(library.pathOf(key));
      return { shown: true };
    },
    async trashProject({ key }) {
      const file = library.pathOf(key);
      if (await projects.at(file)) return { trashed: false };
      const journal = `${file}-journal`;
      try {
        await histories.forget(file);
        await shell.trashItem(file);
        if (await isThere(journal)) await shell.trashItem(journal);
        return { trashed: true };
      } catch {
        return { trashed: false };
      }
    },

    async closeProject() {
      await projects.close(window);
      return { closed: true };
    },
    async saveCopy() {
      const made = await saveElsewhere((api, file) => api.saveCopy({ path: file }));
      return 'path' in made ? { saved: true, fileName: path.basename(made.path) } : made;
    },
    async saveVersion({ entities }) {
      const made = await saveElsewhere(
        (api, file) => api.saveVersion({ path: file, entities }),
        (file) => library.createAt(file, entities),
      );
      if (!('path' in made)) return made;
      const opened = await projects.open(window, made.path, { inPlace: true });
      return 'refused' in opened ? { problem: opened.refused } : { saved: true, fileName: path.basename(made.path) };
    },
    async retryStorage() {
      return { started: await project().storage.retry() };
    },

    async exportMap({ options, suggestedName }) {
      if (job) throw new RpcError('busy');
      const { storage } = project();
      const folder = settings.get().lastExportFolder ?? parts.documents();
      const suggested = path.join(folder, `${toFileName(suggestedName)}.${endingOf(options.format)}`);
      const file = await askForExportPlace(native, parts.say(), suggested, options.format);
      if (file === undefined) return { cancelled: true };
      settings.set({ lastExportFolder: path.dirname(file) });
      try {
        const onProgress = (progress: ExportProgress) => window.tell({ type: 'exportProgress', progress });
        job = startExport({ snapshot: await storage.api().snapshot(null), options, path: file }, { start: parts.start, onProgress });
        const outcome = await job.outcome;
        if ('exported' in outcome) lastExported = file;
        return outcome;
      } catch {
        return { problem: 'failed' };
      } finally {
        job = undefined;
      }
    },
    cancelExport() {
      job?.cancel();
      return { cancelled: true };
    },
    showExported() {
      if (lastExported !== undefined) shell.showItemInFolder(lastExported);
      return { shown: lastExported !== undefined };
    },

    async saveText({ kind, suggestedName, text }) {
      const folder = settings.get().lastExportFolder ?? parts.documents();
      const suggested = path.join(folder, `${toFileName(suggestedName)}.${TEXT_ENDINGS[kind][0]}`);
      const file = await askForTextPlace(native, parts.say(), suggested, kind);
      if (file === undefined) return { cancelled: true };
      settings.set({ lastExportFolder: path.dirname(file) });
      return writeWhole(file, text);
    },
    async readText({ kind }) {
      const file = await askForText(native, parts.say(), settings.get().lastExportFolder ?? parts.documents(), kind);
      return file === undefined ? { cancelled: true } : readText(file);
    },

    async readFiles() {
      const files = await askForImports(native, parts.say(), settings.get().lastExportFolder ?? parts.documents());
      const outcomes = files.length > 0 ? await read(files) : undefined;
      return outcomes ?? { cancelled: true };
    },
    cancelReading() {
      reading?.cancel();
      return { cancelled: true };
    },

    async print() {
      return new Promise((resolve) => native.webContents.print({ printBackground: true }, (printed) => resolve({ printed })));
    },
    async savePage({ suggestedName, isLandscape, foot }) {
      const folder = settings.get().lastExportFolder ?? parts.documents();
      const suggested = path.join(folder, `${toFileName(suggestedName)}.pdf`);
      const file = await askForExportPlace(native, parts.say(), suggested, 'pdf');
      if (file === undefined) return { cancelled: true };
      settings.set({ lastExportFolder: path.dirname(file) });
      const pdf = await native.webContents.printToPDF({
        pageSize: 'A4',
        landscape: isLandscape,
        printBackground: true,
        generateTaggedPDF: true,
        displayHeaderFooter: true,
        headerTemplate: '<span></span>',
        footerTemplate: toPageFoot(foot),
      });
      return writeWhole(file, pdf);
    },
    setFullScreen({ on }) {
      const was = native.isFullScreen();
      native.setFullScreen(on);
      return { was };
    },
    displays: () => ({ count: screen.getAllDisplays().length }),

    edit({ command }) {
      native.webContents[command]();
      return { done: true };
    },
    setMenu({ menus }) {
      const onAction = (id: string) => window.tell({ type: 'menuAction', id });
      const isMac = process.platform === 'darwin';
      window.setMenu(toMenuTemplate(menus, { isMac, hasDevTools: !app.isPackaged, say: parts.say(), onAction }));
      return { set: true };
    },
    setTitle({ title, unsaved }) {
      native.setTitle(title === '' ? 'Frontstage' : `${title} — Frontstage`);
      native.setDocumentEdited(unsaved);
      return { set: true };
    },
    answerClosing({ close }) {
      window.closing.answer(close);
      return { answered: true };
    },
  };
  return { page, drop: { openDropped } };

  function tellOfSettings(): ShownSettings {
    const shown = parts.shownSettings();
    parts.tellAll({ type: 'settingsChanged', settings: shown });
    return shown;
  }
}
