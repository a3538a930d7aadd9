// What files are read in as: texts and tables, not yet believed. No paths: main asks which files, and an importer process reads them.

import { z } from 'zod';
import { PROJECT_FAULTS, type ProjectFault, type ProjectRecord } from '../formats/json/project-json.ts';
import type { Table } from '../formats/table.ts';
import { LIMITS } from '../model/limits.ts';
import { argument } from './argument.ts';
import type { StoredImage } from './project-api.ts';
import type { Parsers } from './rpc.ts';
import { storedImage } from './stored-image.ts';
import { TEXT_ENCODINGS, type TextEncoding } from './text-encoding.ts';

/** What can be read in, by the endings of its files. */
export const IMPORT_KINDS = {
  table: ['csv', 'tsv', 'xlsx', 'xlsm'],
  project: ['json'],
  journey: ['mmd', 'mermaid', 'md', 'txt'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** By the ending of its name. */
export function kindOf(fileName: string): keyof typeof IMPORT_KINDS | undefined {
  const ending = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase();
  const kinds = Object.keys(IMPORT_KINDS) as (keyof typeof IMPORT_KINDS)[];
  return kinds.find((kind) => IMPORT_KINDS[kind].some((each) => each === ending));
}

/**
 * One sheet of a workbook, or all of a CSV file. `rows[0]` is the file's first row, so that notes can say where; empty rows are there, and
 * rows need not be of one length. A cell is text: a number with a decimal point, a date as ISO 8601, `TRUE` or `FALSE`; '' where it is empty.
 */
export type Sheet = { readonly name: string; readonly isHidden?: true; readonly rows: Table };

/** What a reader has to say of cells that are not simply text. */
export const SHEET_REMARKS = [
  'formulas',
  'formula-empty',
  'error-cell',
  'hidden-rows',
  'macros',
  'links',
  'more',
  'open-quote',
  'stray-quote',
] as const;
/** `row` and `column` count from 1; `count` of what is many; `found` in the cell. */
export type SheetRemark = {
  readonly code: (typeof SHEET_REMARKS)[number];
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: number;
  readonly count?: number;
  readonly found?: string;
};

/** A project as JSON; its images are what they say they are. */
export type ProjectRead =
  | { readonly records: readonly ProjectRecord[]; readonly images: readonly StoredImage[]; readonly faults: readonly ProjectFault[] }
  | { readonly fault: ProjectFault };

/** One file as it was read. `fileName` without its folder. A table of one sheet has its name from a workbook, '' from a text. */
export type ImportSource = { readonly fileName: string } & (
  | { readonly kind: 'journey'; readonly text: string; readonly encoding: TextEncoding }
  | {
      readonly kind: 'table';
      readonly sheets: readonly Sheet[];
      readonly remarks: readonly SheetRemark[];
      readonly encoding?: TextEncoding;
    }
  | ({ readonly kind: 'project' } & ProjectRead)
);
export type ProjectSource = Extract<ImportSource, { readonly kind: 'project' }>;
export type JourneySource = Extract<ImportSource, { readonly kind: 'journey' }>;
export type TableSource = Extract<ImportSource, { readonly kind: 'table' }>;

/** Why a file could not be read; each has a sentence. */
export const READ_PROBLEMS = [
  'no-access', 'no-file', 'too-many-files', 'too-large', 'project-too-large', 'not-text', 'unknown-kind', 'cancelled', 'failed', 'damaged', 'protected', 'old-workbook', 'other-spreadsheet',
  'is-project', 'empty', 'not-a-workbook', 'unpacks-too-large', 'too-many-cells', 'too-many-sheets', 'unsafe-xml',
] as const; // biome-ignore format: two lines read better than fourteen
export type ReadProblem = (typeof READ_PROBLEMS)[number];

export type ReadOutcome = ImportSource | { readonly fileName: string; readonly problem: ReadProblem };

/** How far reading is: `done` of so many files, this one under way. */
export type ReadingProgress = { readonly done: number; readonly of: number; readonly fileName: string };

const fileName = z.string().min(1).max(1000);
const encoding = z.enum(TEXT_ENCODINGS);
const name = z.string().max(1000);
const count = z.int().min(0).optional();
const sheet = z.strictObject({ name, isHidden: z.literal(true).optional(), rows: z.array(z.array(z.string())) });
const remark = z.strictObject({
  code: z.enum(SHEET_REMARKS),
  sheet: name.optional(),
  row: count,
  column: count,
  count,
  found: z.string().optional(),
});
const fault = z.strictObject({
  code: z.enum(PROJECT_FAULTS),
  path: z.string().optional(),
  value: z.string().optional(),
  line: count,
  column: count,
});
const record = z.looseObject({ kind: z.string(), id: z.string() });
const readOutcome = z.union([
  z.strictObject({ fileName, problem: z.enum(READ_PROBLEMS) }),
  z.strictObject({ fileName, kind: z.literal('journey'), text: z.string().max(LIMITS.readBytes), encoding }),
  z.strictObject({
    fileName,
    kind: z.literal('table'),
    sheets: z.array(sheet),
    remarks: z.array(remark),
    encoding: encoding.optional(),
  }),
  z.strictObject({ fileName, kind: z.literal('project'), fault }),
  z.strictObject({
    fileName,
    kind: z.literal('project'),
    records: z.array(record).max(LIMITS.entities),
    images: z.array(storedImage),
    faults: z.array(fault),
  }),
]) satisfies z.ZodType<ReadOutcome>;

/** What a process says that it has read: believed by nobody before. Undefined where it is nothing of the kind. */
export function parseReadOutcome(value: unknown): ReadOutcome | undefined {
  return readOutcome.safeParse(value).data;
}

/** Spoken by main to an importer process, one for each import. Killing the process cancels it. */
export type ImporterApi = {
  read(arg: { readonly path: string }): ReadOutcome;
};

export const importerParsers: Parsers<ImporterApi> = {
  read: argument(z.strictObject({ path: z.string().min(1) })),
};
