// What a window may ask of the main process, and what main tells a window. Keys stand for files: a path never crosses (R7).

import { z } from 'zod';
import { THEMES, type ThemeName } from '../layout/theme.ts';
import { LANGUAGES, type Language } from '../model/entities/project.ts';
import { LIMITS } from '../model/limits.ts';
import { TEMPLATES, type Template } from '../model/templates.ts';
import { argument } from './argument.ts';
import { type Exported, type ExportOptions, type ExportProgress, type ExportRefusal, exportOptions } from './export-api.ts';
import type { ReadingProgress, ReadOutcome } from './import-api.ts';
import type { StoredImage } from './project-api.ts';
import type { Parsers } from './rpc.ts';
import type { OpenRefusal, Summary } from './storage-api.ts';
import { storedImage } from './stored-image.ts';
import type { TextEncoding } from './text-encoding.ts';

export type Settings = {
  /** What the user chose; `system` follows the operating system. */
  readonly language: Language | 'system';
  /** What that comes to now. */
  readonly shownLanguage: Language;
  /** What the user chose; what `system` comes to, a window sees by itself. */
  readonly theme: ThemeName | 'system';
  /** The Frontstage folder as shown to the user, such as `Documents/Frontstage`. */
  readonly folderLabel: string;
};

/** A project as Home shows it. `key` is main's name for the file, good for this run of the program. */
export type ProjectEntry = {
  readonly key: string;
  readonly fileName: string;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
  readonly place: 'folder' | 'elsewhere';
};

/**
 * The one window that a page may open by itself, and draws: `window.open('about:blank', ROOM_NAME)`. It stands on a display that the page's own window
 * is not on; where there is none, it does not open.
 */
export const ROOM_NAME = 'frontstage-room';

export const MENU_ROLES = ['cut', 'copy', 'paste', 'selectAll', 'quit', 'minimize', 'togglefullscreen', 'toggleDevTools'] as const;
export type MenuRole = (typeof MENU_ROLES)[number];

export const EDIT_COMMANDS = ['cut', 'copy', 'paste'] as const;
export type EditCommand = (typeof EDIT_COMMANDS)[number];

/** One entry of a native menu. `role` entries are the system's own (copy, paste, quit…). */
export type MenuEntry =
  /** `accelerator` is only shown, in Electron's spelling (`CmdOrCtrl+Z`): the page handles its keys itself. `checked`: of what is on or off. */
  | {
      readonly type: 'action';
      readonly id: string;
      readonly label: string;
      readonly accelerator?: string;
      readonly enabled: boolean;
      readonly checked?: boolean;
    }
  | { readonly type: 'role'; readonly role: MenuRole; readonly label: string }
  | { readonly type: 'separator' };
export type Menu = { readonly label: string; readonly entries: readonly MenuEntry[] };

/** `cancelled`: by the user, or because another window shows the project already and came to the front. */
export type OpenOutcome =
  | { readonly opened: true }
  | { readonly cancelled: true }
  | { readonly refused: OpenRefusal; readonly fileName: string };
/** What becomes of files that are dropped on a window: a project opens, everything else is read. */
export type DropOutcome = OpenOutcome | { readonly read: readonly ReadOutcome[] };
export type SaveOutcome = { readonly saved: true; readonly fileName: string } | { readonly cancelled: true } | { readonly problem: string };
export type ExportOutcome =
  | ({ readonly exported: true; readonly fileName: string } & Exported)
  | { readonly cancelled: true }
  | ExportRefusal;

/** Text files that are written or read on request, by their endings. */
export const TEXT_KINDS = ['md', 'csv', 'personas', 'brand'] as const;
export type TextKind = (typeof TEXT_KINDS)[number];
export type TextSaveOutcome =
  | { readonly saved: true; readonly fileName: string }
  | { readonly cancelled: true }
  | { readonly problem: 'disk-full' | 'no-access' | 'failed' };
/** A text, and in which encoding it was found to be. */
export type TextRead = { readonly text: string; readonly encoding: TextEncoding; readonly fileName: string };
export type TextReadOutcome =
  | TextRead
  | { readonly cancelled: true }
  | { readonly problem: 'too-large' | 'not-text' | 'no-access'; readonly fileName: string };

export type MainApi = {
  settings(arg: null): Settings;
  setLanguage(arg: { readonly language: Language | 'system' }): Settings;
  setTheme(arg: { readonly theme: ThemeName | 'system' }): Settings;
  /** Asks for another Frontstage folder; files are not moved. */
  chooseFolder(arg: null): Settings;

  listProjects(arg: null): readonly ProjectEntry[];
  /** Title, client and picture of one; `refused` says why it would not open. */
  summariseProject(arg: { readonly key: string }): { readonly summary: Summary } | { readonly refused: OpenRefusal };
  openProject(arg: { readonly key: string }): OpenOutcome;
  /** The system's open dialog. */
  askToOpen(arg: null): OpenOutcome;
  /** Makes a file in the Frontstage folder, named after the title, and opens it in this window. */
  createProject(arg: { readonly template: Template; readonly language: Language }): OpenOutcome;
  showInFolder(arg: { readonly key: string }): { readonly shown: true };
  /** Moves the file to the system's trash. */
  trashProject(arg: { readonly key: string }): { readonly trashed: boolean };

  /** Closes this window's project (its outbox is empty by now) and goes back to Home. */
  closeProject(arg: null): { readonly closed: true };
  saveCopy(arg: null): SaveOutcome;
  /** "Save my version as a copy": the window's entities, the file's images. The copy is opened in this window. */
  saveVersion(arg: { readonly entities: readonly unknown[] }): SaveOutcome;
  /** Starts the storage process again after it ended; the same port goes on. */
  retryStorage(arg: null): { readonly started: boolean };

  /** Asks where to, exports, and answers when done; progress comes as events. One job a window. */
  exportMap(arg: { readonly options: ExportOptions; readonly suggestedName: string }): ExportOutcome;
  cancelExport(arg: null): { readonly cancelled: true };
  showExported(arg: null): { readonly shown: boolean };

  /** Asks where to, and writes a text there as UTF-8: a report, a table, a library of personas, a brand. */
  saveText(arg: { readonly kind: TextKind; readonly suggestedName: string; readonly text: string }): TextSaveOutcome;
  /** Asks for a file and reads it; what it holds is not yet believed. UTF-8, UTF-16, GB18030 and Windows-1252 are told apart. */
  readText(arg: { readonly kind: TextKind }): TextReadOutcome;

  /** Makes a file of these entities in the Frontstage folder and opens it: here, or in another window where this one shows a project. */
  createProjectOf(arg: {
    readonly title: string;
    readonly entities: readonly unknown[];
    readonly images?: readonly StoredImage[] | undefined;
    readonly isWhole?: boolean | undefined;
  }): OpenOutcome;

  /** Asks which files to import, and reads them; progress comes as events. One job a window. */
  readFiles(arg: null): readonly ReadOutcome[] | { readonly cancelled: true };
  cancelReading(arg: null): { readonly cancelled: true };

  /** The page that the window shows, by the system's print dialog. */
  print(arg: null): { readonly printed: boolean };
  /** The same as a PDF of A4 pages, where the user says. At the foot of each stands what it is of, beside its number. */
  savePage(arg: { readonly suggestedName: string; readonly isLandscape: boolean; readonly foot: string }): TextSaveOutcome;
  /** `was`: how it was before. */
  setFullScreen(arg: { readonly on: boolean }): { readonly was: boolean };
  /** How many displays the system has. */
  displays(arg: null): { readonly count: number };

  /** Cuts, copies or pastes where the focus is, as the system's own menu entries do. */
  edit(arg: { readonly command: EditCommand }): { readonly done: true };

  setMenu(arg: { readonly menus: readonly Menu[] }): { readonly set: true };
  setTitle(arg: { readonly title: string; readonly unsaved: boolean }): { readonly set: true };
  /** Answers `closing`: everything is on disk (or the user gave it up), or the window stays. */
  answerClosing(arg: { readonly close: boolean }): { readonly answered: true };
};

export type MainEvent =
  /** The port to the project follows as the message's only port. `isSameWork`: a copy of what the window holds, in its place. */
  | { readonly type: 'projectOpened'; readonly fileName: string; readonly isSameWork?: true; readonly copiedBeforeMigration?: string }
  /** The storage process ended; main starts it again by itself. `restored` says whether calls go through again. */
  | { readonly type: 'storageEnded'; readonly restored: boolean; readonly refused?: OpenRefusal }
  | { readonly type: 'openRefused'; readonly refused: OpenRefusal; readonly fileName: string }
  | { readonly type: 'exportProgress'; readonly progress: ExportProgress }
  | { readonly type: 'readingProgress'; readonly progress: ReadingProgress }
  | { readonly type: 'menuAction'; readonly id: string }
  | { readonly type: 'settingsChanged'; readonly settings: Settings }
  | { readonly type: 'displaysChanged'; readonly count: number }
  /** The window is about to be closed: flush, then `answerClosing`. */
  | { readonly type: 'closing' };

/**
 * What the preload script puts into the window as `window.frontstage`.
 *
 * Every event reaches the page as a window message `{ frontstage: MainEvent }`, because the port that comes with `projectOpened` (as
 * `ports[0]`) cannot cross the bridge. The page believes only messages whose `source` is its own window.
 */
export type Bridge = {
  /** Answers `{ value }`, or `{ code, detail }` as an RpcError carries them; never rejects. */
  request(method: string, arg: unknown): Promise<unknown>;
  /** Begins the events; those that came earlier follow first. Called once, when the page listens. */
  startEvents(): void;
  /** Takes dropped `File`s; their paths go from the preload script straight to main. Answers like `request`, with a `DropOutcome`. */
  openDropped(files: unknown): Promise<unknown>;
};

const nothing = z.null();
const key = z.string().min(1).max(64);
const label = z.string().max(200);
const language = z.enum(LANGUAGES);
export const themeChoice = z.enum([...(Object.keys(THEMES) as [ThemeName]), 'system']);

const menuEntry = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('action'),
    id: z.string().min(1).max(100),
    label,
    accelerator: z.string().max(60).optional(),
    enabled: z.boolean(),
    checked: z.boolean().optional(),
  }),
  z.strictObject({ type: z.literal('role'), role: z.enum(MENU_ROLES), label }),
  z.strictObject({ type: z.literal('separator') }),
]);

export const mainParsers: Parsers<MainApi> = {
  settings: argument(nothing),
  setLanguage: argument(z.strictObject({ language: z.enum([...LANGUAGES, 'system']) })),
  setTheme: argument(z.strictObject({ theme: themeChoice })),
  chooseFolder: argument(nothing),
  listProjects: argument(nothing),
  summariseProject: argument(z.strictObject({ key })),
  openProject: argument(z.strictObject({ key })),
  askToOpen: argument(nothing),
  createProject: argument(z.strictObject({ template: z.enum(TEMPLATES), language })),
  showInFolder: argument(z.strictObject({ key })),
  trashProject: argument(z.strictObject({ key })),
  closeProject: argument(nothing),
  saveCopy: argument(nothing),
  saveVersion: argument(z.strictObject({ entities: z.array(z.unknown()).max(LIMITS.entities) })),
  retryStorage: argument(nothing),
  exportMap: argument(z.strictObject({ options: exportOptions, suggestedName: z.string().max(LIMITS.titleLength) })),
  cancelExport: argument(nothing),
  showExported: argument(nothing),
  saveText: argument(
    z.strictObject({ kind: z.enum(TEXT_KINDS), suggestedName: z.string().max(LIMITS.titleLength), text: z.string().max(LIMITS.readBytes) }),
  ),
  createProjectOf: argument(
    z.strictObject({
      title: z.string().max(LIMITS.titleLength),
      entities: z.array(z.unknown()).max(LIMITS.entities),
      images: z.array(storedImage).max(LIMITS.entities).optional(),
      isWhole: z.boolean().optional(),
    }),
  ),
  readFiles: argument(nothing),
  cancelReading: argument(nothing),
  readText: argument(z.strictObject({ kind: z.enum(TEXT_KINDS) })),
  print: argument(nothing),
  savePage: argument(
    z.strictObject({
      suggestedName: z.string().max(LIMITS.titleLength),
      isLandscape: z.boolean(),
      foot: z.string().max(4 * LIMITS.titleLength),
    }),
  ),
  setFullScreen: argument(z.strictObject({ on: z.boolean() })),
  displays: argument(nothing),
  edit: argument(z.strictObject({ command: z.enum(EDIT_COMMANDS) })),
  setMenu: argument(z.strictObject({ menus: z.array(z.strictObject({ label, entries: z.array(menuEntry).max(100) })).max(20) })),
  setTitle: argument(z.strictObject({ title: z.string().max(LIMITS.titleLength), unsaved: z.boolean() })),
  answerClosing: argument(z.strictObject({ close: z.boolean() })),
};
