// The system's dialogs, in the user's language. The only seam that end-to-end tests stub.

import { type BrowserWindow, dialog } from 'electron';
import { type ExportFormat, endingOf } from '../../shared/ipc/export-api.ts';
import { IMPORT_KINDS } from '../../shared/ipc/import-api.ts';
import type { TextKind } from '../../shared/ipc/main-api.ts';
import type { Say } from '../../shared/text/text.ts';
import { PROJECT_ENDING, withEnding } from './file-names.ts';

export async function askForProject(window: BrowserWindow, say: Say, folder: string): Promise<string | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: say('shell.openTitle'),
    defaultPath: folder,
    properties: ['openFile'],
    filters: [{ name: say('shell.kind.project'), extensions: [PROJECT_ENDING.slice(1)] }],
  });
  return canceled ? undefined : filePaths[0];
}

export async function askForFolder(window: BrowserWindow, say: Say, folder: string): Promise<string | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: say('shell.folderTitle'),
    buttonLabel: say('shell.folderButton'),
    defaultPath: folder,
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? undefined : filePaths[0];
}

export function askForCopyPlace(window: BrowserWindow, say: Say, suggested: string): Promise<string | undefined> {
  return askForPlace(window, { title: say('shell.copyTitle'), kind: say('shell.kind.project'), suggested, ending: PROJECT_ENDING });
}

/** What a text file of a kind ends in. */
export const TEXT_ENDINGS: Readonly<Record<TextKind, readonly string[]>> = {
  md: ['md'],
  csv: ['csv', 'tsv', 'txt'],
  personas: ['personas.json', 'json'],
  brand: ['brand.json', 'json'],
};

export function askForTextPlace(window: BrowserWindow, say: Say, suggested: string, kind: TextKind): Promise<string | undefined> {
  return askForPlace(window, {
    title: say('shell.textTitle'),
    kind: say(`shell.kind.${kind}`),
    suggested,
    ending: `.${TEXT_ENDINGS[kind][0]}`,
  });
}

export async function askForText(window: BrowserWindow, say: Say, folder: string, kind: TextKind): Promise<string | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: say('shell.readTitle'),
    defaultPath: folder,
    properties: ['openFile'],
    filters: [{ name: say(`shell.kind.${kind}`), extensions: [...TEXT_ENDINGS[kind]] }],
  });
  return canceled ? undefined : filePaths[0];
}

/** None where the user chose none. */
export async function askForImports(window: BrowserWindow, say: Say, folder: string): Promise<readonly string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: say('import.title'),
    defaultPath: folder,
    properties: ['openFile', 'multiSelections'],
    filters: [{ name: say('shell.kind.import'), extensions: Object.values(IMPORT_KINDS).flat() }],
  });
  return canceled ? [] : filePaths;
}

export function askForExportPlace(window: BrowserWindow, say: Say, suggested: string, format: ExportFormat): Promise<string | undefined> {
  return askForPlace(window, {
    title: say('shell.exportTitle'),
    kind: say(`shell.kind.${format}`),
    suggested,
    ending: `.${endingOf(format)}`,
  });
}

async function askForPlace(
  window: BrowserWindow,
  {
    title,
    kind,
    suggested,
    ending,
  }: { readonly title: string; readonly kind: string; readonly suggested: string; readonly ending: string },
): Promise<string | undefined> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    defaultPath: suggested,
    filters: [{ name: kind, extensions: [ending.slice(1)] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return canceled || !filePath ? undefined : withEnding(filePath, ending);
}

/** The page was asked to let its window be closed and does not answer. */
export async function askWhetherToClose(window: BrowserWindow, say: Say): Promise<'wait' | 'close'> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: say('shell.silentTitle'),
    detail: say('shell.silentDetail'),
    buttons: [say('shell.wait'), say('shell.closeAnyway')],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1 ? 'close' : 'wait';
}

export async function sayThatPageEnded(window: BrowserWindow, say: Say): Promise<void> {
  await dialog.showMessageBox(window, {
    type: 'warning',
    message: say('shell.crashedTitle'),
    detail: say('shell.crashedDetail'),
    buttons: [say('shell.ok')],
  });
}
