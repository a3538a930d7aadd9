// What the main process (and the command line, in its own process) may ask of storage. Only main knows paths.

import { z } from 'zod';
import { LIMITS } from '../model/limits.ts';
import { argument } from './argument.ts';
import type { Loaded, StoredImage } from './project-api.ts';
import type { Parsers } from './rpc.ts';
import { storedImage } from './stored-image.ts';

/**
 * Why a file does not open; each has a sentence in shared/text. A refused file is never changed (R9). `unfinished`: its last save
 * was interrupted, and where it lies it may only be looked at, not put right.
 */
export const OPEN_REFUSALS = [
  'missing',
  'no-access',
  'no-place',
  'not-ours',
  'too-new',
  'damaged',
  'tampered',
  'in-use',
  'unfinished',
  'too-large',
  'disk-full',
  'exists',
  'disk-error',
] as const;
export type OpenRefusal = (typeof OPEN_REFUSALS)[number];

/** What Home shows of a project without opening it in a window. */
export type Summary = {
  readonly title: string;
  readonly client: string;
  readonly maps: number;
  /** A small SVG of the first map, or '' where there is none. */
  readonly picture: string;
};

export type Opened = {
  readonly readOnly: boolean;
  /** File name of the copy made before a migration. */
  readonly copiedBeforeMigration?: string;
};

export type Snapshot = Loaded & { readonly images: readonly StoredImage[] };

export type StorageApi = {
  /** Creates a project file of these entities; never over an existing file (`exists`). `isWhole`: also of what does not pass its parser. */
  create(arg: {
    readonly path: string;
    readonly entities: readonly unknown[];
    readonly images?: readonly StoredImage[] | undefined;
    readonly isWhole?: boolean | undefined;
  }): { readonly created: true } | { readonly refused: OpenRefusal };
  /** Opens the one project of this process, whose history is kept in that other file. */
  open(arg: { readonly path: string; readonly historyPath?: string }): { readonly opened: Opened } | { readonly refused: OpenRefusal };
  /** The open project at one revision with the images that it shows, for the exporter. */
  snapshot(arg: null): Snapshot;
  /** Writes a clean copy (what was deleted and images that nothing shows left out), whole or not at all; fails with a `SaveProblem`. */
  saveCopy(arg: { readonly path: string }): { readonly saved: true };
  /** The same with the window's entities instead of the file's: "save my version as a copy". */
  saveVersion(arg: { readonly path: string; readonly entities: readonly unknown[] }): { readonly saved: true };
  /** Of the open project. */
  summary(arg: null): Summary;
  close(arg: null): { readonly closed: true };
  /** Of a file that is not open: a read-only look that changes nothing. */
  summarise(arg: { readonly path: string }): { readonly summary: Summary } | { readonly refused: OpenRefusal };
};

const path = z.string().min(1).max(32_767);
/** Each entity meets its parser where it becomes a row (electron/storage/rows.ts). */
const entities = z.array(z.unknown()).max(LIMITS.entities);

export const storageParsers: Parsers<StorageApi> = {
  create: argument(
    z.strictObject({ path, entities, images: z.array(storedImage).max(LIMITS.entities).optional(), isWhole: z.boolean().optional() }),
  ),
  open: argument(z.strictObject({ path, historyPath: path.optional() })),
  snapshot: argument(z.null()),
  saveCopy: argument(z.strictObject({ path })),
  saveVersion: argument(z.strictObject({ path, entities })),
  summary: argument(z.null()),
  close: argument(z.null()),
  summarise: argument(z.strictObject({ path })),
};
