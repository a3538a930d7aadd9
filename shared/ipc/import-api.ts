// What files are read in as: texts and tables, not yet believed. No paths: main asks which files, and an importer process reads them.

import { z } from 'zod';
import { argument } from './argument.ts';
import type { TextEncoding } from './main-api.ts';
import type { Parsers } from './rpc.ts';

/** What can be read in, by the endings of its files. */
export const IMPORT_KINDS = {
  journey: ['mmd', 'mermaid', 'md', 'txt'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type ImportKind = keyof typeof IMPORT_KINDS;

/** One file as it was read. `fileName` without its folder. */
export type ImportSource = { readonly fileName: string } & {
  readonly kind: 'journey';
  readonly text: string;
  readonly encoding: TextEncoding;
};

/** Why a file could not be read; each has a sentence. */
export const READ_PROBLEMS = ['no-access', 'too-large', 'not-text', 'unknown-kind', 'cancelled', 'failed'] as const;
export type ReadProblem = (typeof READ_PROBLEMS)[number];

export type ReadOutcome = ImportSource | { readonly fileName: string; readonly problem: ReadProblem };

/** Spoken by main to an importer process, one for each import. Killing the process cancels it. */
export type ImporterApi = {
  read(arg: { readonly path: string }): ReadOutcome;
};

export const importerParsers: Parsers<ImporterApi> = {
  read: argument(z.strictObject({ path: z.string().min(1) })),
};
