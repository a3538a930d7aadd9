// `frontstage import INPUT --to FILE`: a Mermaid journey as a map, in a new project or at the end of one that is there.

import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { uuidv7 } from 'uuidv7';
import { run } from '../../shared/commands/command.ts';
import { type ImportPlan, planImport } from '../../shared/formats/import-plan.ts';
import type { ImportNote } from '../../shared/formats/planned.ts';
import { sayReadProblem } from '../../shared/formats/read-problem.ts';
import type { ImportSource } from '../../shared/ipc/import-api.ts';
import type { OpenRefusal } from '../../shared/ipc/storage-api.ts';
import { apply, type Change, compose } from '../../shared/model/change.ts';
import { type Doc, get, toDoc, toEntities } from '../../shared/model/document.ts';
import type { Language } from '../../shared/model/entities.ts';
import { gridOf } from '../../shared/model/grid.ts';
import { loadDoc } from '../../shared/model/load.ts';
import { readSource } from '../importer/read-source.ts';
import { orRefusal } from '../storage/error-codes.ts';
import { createProjectFile } from '../storage/new-file.ts';
import { openProjectFile } from '../storage/project-file.ts';
import { type Command, type Outcome, refusal } from './command-line.ts';

type Imported = Pick<ImportPlan, 'mapIds' | 'notes'> & { readonly doc: Doc; readonly change: Change };

export const importCommand: Command = {
  usage: 'import INPUT --to FILE [--json]',
  options: { to: { type: 'string' }, json: { type: 'boolean' } },
  run({ file, path: inputPath, folder, values, language, say }): Outcome {
    const { to } = values;
    if (typeof to !== 'string') return { code: 2, problem: say('cli.missingOption', { option: '--to' }) };
    const source = readSource(inputPath);
    if ('problem' in source) return { code: 1, problem: `${file}: ${sayReadProblem(source.problem, say)}` };
    const projectPath = path.resolve(folder, to);
    const isNew = !fs.existsSync(projectPath);
    const done = isNew ? importInNew(projectPath, [source], language) : importInto(projectPath, [source]);
    if ('refused' in done) return refusal(done.refused, to, say);
    const error = done.notes.find(({ isError }) => isError);
    if (error) return { code: 1, problem: `${placeOf(error, file)}: ${say(error.key, error.values)}` };
    const maps = done.mapIds.map((id) => countsOf(done.doc, id));
    const warnings = done.notes.map(({ line, key, values: named }) => ({ line, message: say(key, named) }));
    if (values.json) return { code: 0, text: JSON.stringify({ file: to, created: isNew, maps, warnings }) };
    return {
      code: 0,
      text: [
        say(isNew ? 'cli.created' : 'cli.import.added', { file: to }),
        ...maps.map((map) => `  ${say('cli.import.map', map)}`),
        ...done.notes.map((note) => `  ${placeOf(note, file)}: ${say(note.key, note.values)}`),
      ].join('\n'),
    };
  },
};

function placeOf({ sheet, line, column }: ImportNote, file: string): string {
  return [file, sheet, line, column].filter((part) => part !== undefined).join(':');
}

function importInNew(projectPath: string, sources: readonly ImportSource[], language: Language) {
  const [title = ''] = sources.map(({ fileName }) => path.parse(fileName).name);
  const project = { kind: 'project', id: uuidv7(), title, client: '', language } as const;
  const before = toDoc([project]);
  const imported = plan(before, sources);
  const [map] = imported.mapIds.flatMap((id) => get(imported.doc, 'map', id) ?? []);
  const named = { ...project, title: map?.title ?? title };
  if (imported.notes.some(({ isError }) => isError)) return imported;
  const made = createProjectFile(projectPath, [named, ...toEntities(imported.doc).filter(({ kind }) => kind !== 'project')]);
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
      const imported = plan(loaded.doc, sources);
      if (imported.notes.some(({ isError }) => isError)) return imported;
      const change = compose(loaded.change, imported.change);
      file.commit([{ rev: rev + 1, baseToken: token, token: randomUUID(), change }]);
      return imported;
    });
  } finally {
    file.close();
  }
}

function plan(before: Doc, sources: readonly ImportSource[]): Imported {
  const { commands, mapIds, notes } = planImport(before, sources, uuidv7);
  let doc = before;
  const changes: Change[] = [];
  for (const command of commands) {
    const outcome = run(doc, command);
    if ('refused' in outcome) throw new Error(`a plan of what is refused: ${outcome.refused.code}`);
    doc = apply(doc, outcome.change);
    changes.push(outcome.change);
  }
  return { doc, change: compose(...changes), mapIds, notes };
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
