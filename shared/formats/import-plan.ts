// What an import will do, before it does it: commands that are one undo step, and what of the files could not be taken, line by line.
// What each kind of file comes to is said in files of its own.

import { type Command, run } from '../commands/command.ts';
import type { ImportSource } from '../ipc/import-api.ts';
import { apply } from '../model/change.ts';
import type { Doc } from '../model/document.ts';
import type { Id } from '../model/entities.ts';
import { LIMITS } from '../model/limits.ts';
import type { TextKey } from '../text/text.ts';
import { toMap } from './journey-map.ts';
import { parseJourneys } from './mermaid.ts';

/** A sentence about a place of a file; line and column count from 1. */
export type ImportNote = {
  readonly fileName: string;
  readonly line?: number;
  readonly column?: number;
  /** Nothing was taken of the file. */
  readonly isError?: true;
  readonly key: TextKey;
  readonly values: Readonly<Record<string, string | number>>;
};

export type ImportPlan = {
  /** In their order; none where nothing could be read. */
  readonly commands: readonly Command[];
  /** Maps that they make, in order. */
  readonly mapIds: readonly Id<'map'>[];
  /** What was not taken, or otherwise than it is written. */
  readonly notes: readonly ImportNote[];
};

type Part = Pick<ImportPlan, 'commands' | 'mapIds' | 'notes'>;

/** Files are taken in their order, each on top of what the ones before it made. @param newId gives a new unique id at each call. */
export function planImport(before: Doc, sources: readonly ImportSource[], newId: () => string): ImportPlan {
  let doc = before;
  const parts: Part[] = [];
  for (const source of sources) {
    if (source.kind === 'table') continue;
    const part = planJourneys(doc, source, newId);
    const made = runAll(doc, part.commands);
    if ('refused' in made) {
      const { code, values } = made.refused;
      parts.push({
        commands: [],
        mapIds: [],
        notes: [{ fileName: source.fileName, isError: true, key: `refusal.${code}`, values: values ?? {} }],
      });
      continue;
    }
    doc = made.doc;
    parts.push(part);
  }
  return {
    commands: parts.flatMap(({ commands }) => commands),
    mapIds: parts.flatMap(({ mapIds }) => mapIds),
    notes: parts.flatMap(({ notes }) => notes),
  };
}

function runAll(before: Doc, commands: readonly Command[]) {
  let doc = before;
  for (const command of commands) {
    const outcome = run(doc, command);
    if ('refused' in outcome) return outcome;
    doc = apply(doc, outcome.change);
  }
  return { doc };
}

function planJourneys(before: Doc, { fileName, text }: Extract<ImportSource, { readonly kind: 'journey' }>, newId: () => string): Part {
  const parsed = parseJourneys(text);
  if ('problem' in parsed) {
    const { code, line, column } = parsed.problem;
    return { commands: [], mapIds: [], notes: [{ fileName, line, column, isError: true, key: `import.${code}`, values: {} }] };
  }
  const untitled = fileName.replace(/\.[^.]+$/, '').slice(0, LIMITS.titleLength);
  let doc = before;
  const commands: Command[] = [];
  const mapIds: Id<'map'>[] = [];
  for (const journey of parsed.journeys) {
    const made = toMap(doc, { ...journey, title: journey.title || untitled }, newId);
    const after = runAll(doc, made.commands);
    // What is refused is refused again, and said, where all of it is run.
    if ('doc' in after) doc = after.doc;
    commands.push(...made.commands);
    mapIds.push(made.mapId);
  }
  const notes = parsed.journeys.flatMap(({ warnings }) =>
    warnings.map(
      ({ line, code, found }): ImportNote => ({
        fileName,
        line,
        key: `import.${code}`,
        values: { found, titleLength: LIMITS.titleLength },
      }),
    ),
  );
  return { commands, mapIds, notes };
}
