// What an import will do, before it does it: commands that are one undo step, and what of the files could not be taken, line by line.
// What each kind of file comes to is said in files of its own.

import { runEach } from '../commands/run-each.ts';
import type { ImportSource, TableSource } from '../ipc/import-api.ts';
import type { StoredImage } from '../ipc/project-api.ts';
import type { Doc } from '../model/document.ts';
import { refusalValues } from '../words/say-refused.ts';
import { planJourneys } from './journey-plan.ts';
import { planProject } from './json/project-plan.ts';
import { type ImportChoice, type ImportNote, type Planned, untitledOf } from './planned.ts';
import { planTables } from './table-plan.ts';
import { planOwnMap } from './workbook/plan-own-map.ts';
import { comesBackTo, planWorkbook } from './workbook/plan-workbook.ts';
import { isWorkbook } from './workbook/read-tables.ts';

/** And the document with it. */
export type FilePlan = Planned & { readonly after: Doc };

export type ImportPlan = FilePlan & {
  readonly images: readonly StoredImage[];
  /** In the order of the sources. */
  readonly files: readonly FilePlan[];
};

/** A file and what was chosen for it. */
export type Chosen = { readonly source: ImportSource; readonly choice: ImportChoice };

/** @param newId gives a new unique id at each call. */
export function planFile(before: Doc, { source, choice }: Chosen, newId: () => string): FilePlan {
  const planned = planOf(before, source, choice, newId);
  const made = runEach(before, planned.commands);
  if ('doc' in made) return { ...planned, after: made.doc };
  const { refused } = made;
  const note: ImportNote = { fileName: source.fileName, isError: true, key: `refusal.${refused.code}`, values: refusalValues(refused) };
  return { commands: [], mapIds: [], notes: [note], after: before };
}

/**
 * Files are taken in their order, each on top of what the ones before it made; a single project that is to be a new one is taken as it is.
 * @param isNew whether all of it becomes a new project, `before` then being an empty one.
 * @param planNext such as `planFile`, or what remembers what that said.
 */
export function planFiles<T>(before: Doc, files: readonly T[], isNew: boolean, planNext: (before: Doc, file: T) => FilePlan): ImportPlan {
  const plans: FilePlan[] = [];
  for (const file of files) plans.push(planNext(plans.at(-1)?.after ?? before, file));
  const [only] = plans;
  const whole = plans.length === 1 && isNew ? only?.whole : undefined;
  if (only && whole) return { ...only, whole, notes: whole.notes, images: whole.images, files: [{ ...only, notes: whole.notes }] };
  return {
    commands: plans.flatMap(({ commands }) => commands),
    mapIds: plans.flatMap(({ mapIds }) => mapIds),
    notes: plans.flatMap(({ notes }) => notes),
    images: plans.flatMap(({ images = [] }) => images),
    after: plans.at(-1)?.after ?? before,
    files: plans,
  };
}

/** Of files that are taken as they come. */
export function planImport(before: Doc, sources: readonly ImportSource[], newId: () => string, isNew = false): ImportPlan {
  return planFiles(before, sources, isNew, (doc, source) => planFile(doc, { source, choice: {} }, newId));
}

function planOf(before: Doc, source: ImportSource, choice: ImportChoice, newId: () => string): Planned {
  switch (source.kind) {
    case 'journey':
      return planJourneys(before, source, newId);
    case 'project':
      return planProject(before, source, newId);
    case 'table':
      return planTable(before, source, choice, newId);
  }
}

/** Tables of ours are compared with the map that they came from; any others, or without that map, are maps of their own. */
function planTable(before: Doc, source: TableSource, { mappings, ...choice }: ImportChoice, newId: () => string): Planned {
  const mapId = comesBackTo(before, source);
  if (mapId !== undefined) return planWorkbook(before, source, { mapId, newId, ...choice });
  const own = mappings ? undefined : planOwnMap(before, source, { newId, untitled: untitledOf(source.fileName) });
  const planned = own ?? planTables(before, source, newId, mappings);
  if (!isWorkbook(source.sheets)) return planned;
  return { ...planned, notes: [{ fileName: source.fileName, key: 'import.workbook.other-project', values: {} }, ...planned.notes] };
}
