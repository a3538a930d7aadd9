// What a command is, and how its words become values, or the sentence that says what is wrong with them. Reads no file, prints nothing.

import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import type { OpenRefusal } from '../../shared/ipc/storage-api.ts';
import type { Language } from '../../shared/model/entities/project.ts';
import { LIMIT_VALUES } from '../../shared/text/problems.ts';
import type { Say } from '../../shared/text/text.ts';

export type Command = {
  /** Its line of the usage text, after the program's name and before `--lang`. */
  readonly usage: string;
  readonly options: ParseArgsOptionsConfig;
  /** It takes several files. */
  readonly isOfMany?: true;
  readonly run: (task: Task) => Outcome | Promise<Outcome>;
};

export type NamedFile = { /** As the user wrote it. */ readonly file: string; readonly path: string };

/** `file` and `path` of the first of the files. */
export type Task = NamedFile & {
  readonly files: readonly NamedFile[];
  /** Where the caller stands. */
  readonly folder: string;
  readonly values: Values;
  readonly language: Language;
  /** The language that --lang named. */
  readonly givenLanguage: Language | undefined;
  readonly say: Say;
};

/**
 * What came of a command: `0` done, `1` the input is wrong (or a strict check found something), `2` wrong usage. `warning`: what is
 * to be known of something done; like a problem it is said on standard error.
 */
export type Outcome =
  | { readonly code: 0 | 1; readonly text: string; readonly warning?: string | undefined }
  | { readonly code: 1 | 2; readonly problem: string };

export type Values = Readonly<Record<string, string | boolean | undefined>>;

export function readWords(
  name: string,
  words: readonly string[],
  options: ParseArgsOptionsConfig,
  say: Say,
): { readonly values: Values; readonly files: readonly string[] } | { readonly problem: string } {
  const { tokens, positionals } = parseArgs({ args: [...words], options, allowPositionals: true, strict: false, tokens: true });
  const values: Record<string, string | boolean> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { rawName: option, value } = token;
    const wanted = Object.hasOwn(options, token.name) ? options[token.name]?.type : undefined;
    if (!wanted) return { problem: say('cli.unknownOption', { command: name, option }) };
    if (wanted === 'boolean' && value !== undefined) return { problem: say('cli.unwantedValue', { option }) };
    // The next option is no value; a value that begins with a dash is given as --option=-value.
    if (wanted === 'string' && (!value || (!token.inlineValue && value.startsWith('-'))))
      return { problem: say('cli.noValue', { option }) };
    values[token.name] = value ?? true;
  }
  return { values, files: positionals };
}

/** One of the choices, whatever its case; `fallback` where the option was not given. */
export function readChoice<T extends string>(
  values: Values,
  name: string,
  choices: readonly T[],
  say: Say,
  fallback?: T,
): { readonly choice: T } | { readonly problem: string } {
  const value = values[name];
  const option = `--${name}`;
  if (typeof value !== 'string') return fallback === undefined ? { problem: say('cli.missingOption', { option }) } : { choice: fallback };
  const choice = choices.find((each) => each.toLowerCase() === value.toLowerCase());
  return choice === undefined ? { problem: say('cli.badChoice', { option, choices: choices.join(', '), value }) } : { choice };
}

/** A project file that does not open, or cannot be made. */
export function refusal(refused: OpenRefusal, file: string, say: Say): Outcome {
  return { code: 1, problem: say(`open.${refused}`, { name: file, ...LIMIT_VALUES }) };
}
