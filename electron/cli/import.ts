// `frontstage import INPUT… --to FILE`: journeys, tables and projects in a new project or in one that is there; all of them or none.

import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { uuidv7 } from 'uuidv7';
import { runEach } from '../../shared/commands/run-each.ts';
import { type ImportPlan, planImport } from '../../shared/formats/import-plan.ts';
import { type ImportNote, untitledOf } from '../../shared/formats/planned.ts';
import { sayReadProblem } from '../../shared/formats/read-problem.ts';
import type { ImportSource } from '../../shared/ipc/import-api.ts';
import type { OpenRefusal } from '../../shared/ipc/storage-api.ts';
import { type Change, compose } from '../../shared/model/change.ts';
import { type Doc, get, toDoc, toEntities } from '../../shared/model/document.ts';
import type { Language } from '../../shared/model/entities/project.ts';
import { gridOf } from '../../shared/model/grid.ts';
import { loadDoc } from '../../shared/model/load.ts';
import type { Say } from '../../shared/text/text.ts';
import { readSource } from '../importer/read-source.ts';
import { orRefusal } from '../storage/error-codes.ts';
import { createProjectFile } from '../storage/new-file.ts';
import { openProjectFile } from '../storage/project-file.ts';
import { type Command, type Outcome, refusal } from './command-line.ts';

type Imported = { readonly plan: ImportPlan; readonly doc: Doc; readonly change: Change };

export const importCommand: Command = {
  usage: 'import INPUT… --to FILE [--json]',
  options: { to: { type: 'string' }, json: { type: 'boolean' } },
  isOfMany: true,
  run({ files, folder, values, language, say }): Outcome {
    const { to } = values;
    if (typeof to !== 'string') return { code: 2, problem: say('cli.missingOption', { option: '--to' }) };
    const outcomes = files.map(({ path: inputPath }) => readSource(inputPath));
    const unread = outcomes.flatMap((outcome, at) =>
      'problem' in outcome ? [`${files[at]?.file}: ${sayReadProblem(outcome.problem, say)}`] : [],
    );
    if (unread.length > 0) return { code: 1, problem: unread.join('\n') };
    const sources = outcomes.filter((outcome) => 'kind' in outcome);
    const projectPath = path.resolve(folder, to);
    const isNew = !fs.existsSync(projectPath);
    const done = isNew ? importInNew(projectPath, sources, language) : importInto(projectPath, sources);
    if ('refused' in done) return refusal(done.refused, to, say);
    const { plan, doc } = done;
    const notes = plan.files.flatMap((each, at) => each.notes.map((note) => ({ ...note, file: files[at]?.file ?? note.fileName })));
    const errors = notes.filter(({ isError }) => isError);
    if (errors.length > 0) return { code: 1, problem: errors.map((error) => toLine(error, say)).join('\n') };
    const maps = plan.mapIds.map((id) => countsOf(doc, id));
    const warnings = notes.map(({ file, sheet, line, column, key, values: named }) => {
      return { file, sheet, line, column, message: say(key, named) };
    });
    if (values.json) return { code: 0, text: JSON.stringify({ file: to, created: isNew, maps, changes: done.change.length, warnings }) };
    return {
      code: 0,
      text: [
        say(isNew ? 'cli.created' : done.change.length > 0 ? 'cli.import.added' : 'cli.import.nothing', { file: to }),
        ...maps.map((map) => `  ${say('cli.import.map', { ...map, title: map.title || say('cli.untitled') })}`),
        ...(maps.length === 0 && done.change.length > 0 ? [`  ${say('cli.import.changes', { count: done.change.length })}`] : []),
        ...notes.map((note) => `  ${toLine(note, say)}`),
      ].join('\n'),
    };
  },
};

/** `file:line:column: sentence`; of a workbook, with the name of the sheet before the row. */
function toLine({ file, sheet, line, column, key, values }: ImportNote & { readonly file: string }, say: Say): string {
  return `${[file, sheet, line, column].filter((part) => part !== undefined).join(':')}: ${say(key, values)}`;
}

function hasErrors({ notes }: ImportPlan): boolean {
  return notes.some(({ isError }) => isError);
}

function importInNew(
  projectPath: string,
  sources: readonly ImportSource[],
  language: Language,
): Imported | { readonly refused: OpenRefusal } {
  const title = untitledOf(sources[0]?.fileName ?? '');
  const project = { kind: 'project', id: uuidv7(), title, client: '', language } as const;
  const imported = planAll(toDoc([project]), sources, true);
  const { plan, doc } = imported;
  if (hasErrors(plan)) return imported;
  const [map] = plan.mapIds.flatMap((id) => get(doc, 'map', id) ?? []);
  const named = { ...project, title: map?.title ?? title };
  const made = plan.whole
    ? createProjectFile(projectPath, plan.whole.records, { images: plan.whole.images, isWhole: true })
    : createProjectFile(projectPath, [named, ...toEntities(doc).filter(({ kind }) => kind !== 'project')], { images: plan.images });
  return 'refused' in made ? made : imported;
}

/** One revision: all of it or nothing. What had to be mended in the file to work with it is written as well. */
function importInto(projectPath: string, sources: readonly ImportSource[]): Imported | { readonly refused: OpenRefusal } {
  const opened = openProjectFile(projectPath);
  if ('refused' in opened) return opened;
  const { file } = opened;
  try {
    return orRefusal(() => {
      const { rev, token, entities, readOnly } = file.load();
      if (readOnly) return { refused: 'no-access' } as const;
      const loaded = loadDoc(entities);
      const imported = planAll(loaded.doc, sources, false);
      if (hasErrors(imported.plan) || imported.change.length === 0) return imported;
      for (const { bytes } of imported.plan.images) file.putImage(bytes);
      file.commit([{ rev: rev + 1, baseToken: token, token: randomUUID(), change: compose(loaded.change, imported.change) }]);
      return imported;
    });
  } finally {
    file.close();
  }
}

function planAll(before: Doc, sources: readonly ImportSource[], isNew: boolean): Imported {
  const plan = planImport(before, sources, uuidv7, isNew);
  const made = runEach(before, plan.commands);
  if ('refused' in made) throw new Error(`a plan of what is refused: ${made.refused.code}`);
  return { plan, doc: made.doc, change: made.change };
}

function countsOf(doc: Doc, mapId: string) {
  const { stages, steps, laneIndex } = gridOf(doc, mapId);
  const scores = [...doc.score.values()].filter(({ laneId }) => laneIndex.has(laneId));
  const personas = new Set(scores.flatMap(({ personaId }) => personaId ?? []));
  return {
    title: get(doc, 'map', mapId)?.title ?? '',
    stages: stages.length,
    steps: steps.length,
    scores: scores.length,
    personas: personas.size,
  };
}
