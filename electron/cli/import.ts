// `frontstage import INPUT --to FILE`: a Mermaid journey as a map, in a new project or at the end of one that is there.

import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { uuidv7 } from 'uuidv7';
import { type Command as DocCommand, run } from '../../shared/commands/command.ts';
import type { Refusal } from '../../shared/commands/outcome.ts';
import { toMap } from '../../shared/formats/journey-map.ts';
import { type Journey, parseJourneys } from '../../shared/formats/mermaid.ts';
import type { OpenRefusal } from '../../shared/ipc/storage-api.ts';
import { apply, type Change, compose } from '../../shared/model/change.ts';
import { type Doc, get, toDoc, toEntities } from '../../shared/model/document.ts';
import type { Language } from '../../shared/model/entities.ts';
import { gridOf } from '../../shared/model/grid.ts';
import { LIMITS } from '../../shared/model/limits.ts';
import { loadDoc } from '../../shared/model/load.ts';
import { orRefusal } from '../storage/error-codes.ts';
import { createProjectFile } from '../storage/new-file.ts';
import { openProjectFile } from '../storage/project-file.ts';
import { readText } from '../text-files.ts';
import { type Command, type Outcome, refusal } from './command-line.ts';

type Imported = { readonly doc: Doc; readonly change: Change; readonly mapIds: readonly string[] };

export const importCommand: Command = {
  usage: 'import INPUT --to FILE [--json]',
  options: { to: { type: 'string' }, json: { type: 'boolean' } },
  run({ file, path: inputPath, folder, values, language, say }): Outcome {
    const { to } = values;
    if (typeof to !== 'string') return { code: 2, problem: say('cli.missingOption', { option: '--to' }) };
    const read = readText(inputPath);
    if ('problem' in read)
      return { code: 1, problem: say(`cli.import.${read.problem}`, { file, megabytes: LIMITS.readBytes / 1024 / 1024 }) };
    const parsed = parseJourneys(read.text);
    if ('problem' in parsed) {
      const { code, line, column } = parsed.problem;
      return { code: 1, problem: say(`cli.import.${code}`, { file, line, column }) };
    }
    const untitled = path.parse(inputPath).name.slice(0, LIMITS.titleLength);
    const journeys = parsed.journeys.map((journey) => ({ ...journey, title: journey.title || untitled }));
    const projectPath = path.resolve(folder, to);
    const isNew = !fs.existsSync(projectPath);
    const done = isNew ? importInNew(projectPath, journeys, language) : importInto(projectPath, journeys);
    if ('refused' in done) return refusal(done.refused, to, say);
    if ('refusal' in done) return { code: 1, problem: say(`refusal.${done.refusal.code}`, done.refusal.values) };
    const maps = done.mapIds.map((id) => countsOf(done.doc, id));
    const warnings = journeys.flatMap((journey) =>
      journey.warnings.map(({ line, code, found }) => ({
        line,
        message: say(`cli.import.${code}`, { found, titleLength: LIMITS.titleLength }),
      })),
    );
    if (values.json) return { code: 0, text: JSON.stringify({ file: to, created: isNew, maps, warnings }) };
    return {
      code: 0,
      text: [
        say(isNew ? 'cli.created' : 'cli.import.added', { file: to }),
        ...maps.map((map) => `  ${say('cli.import.map', map)}`),
        ...warnings.map(({ line, message }) => `  ${file}:${line}: ${message}`),
      ].join('\n'),
    };
  },
};

function importInNew(projectPath: string, journeys: readonly Journey[], language: Language) {
  const [first] = journeys;
  const project = { kind: 'project', id: uuidv7(), title: first?.title ?? '', client: '', language } as const;
  const imported = addMaps(toDoc([project]), journeys);
  if ('refusal' in imported) return imported;
  const made = createProjectFile(projectPath, toEntities(imported.doc));
  return 'refused' in made ? made : imported;
}

/** One revision: all of it or nothing. What had to be mended in the file to work with it is written as well. */
function importInto(
  projectPath: string,
  journeys: readonly Journey[],
): Imported | { readonly refusal: Refusal } | { readonly refused: OpenRefusal } {
  const opened = openProjectFile(projectPath);
  if ('refused' in opened) return opened;
  const { file } = opened;
  try {
    return orRefusal(() => {
      const { rev, token, entities, readOnly } = file.load();
      if (readOnly) return { refused: 'no-access' } as const;
      const loaded = loadDoc(entities);
      const imported = addMaps(loaded.doc, journeys);
      if ('refusal' in imported) return imported;
      const change = compose(loaded.change, imported.change);
      file.commit([{ rev: rev + 1, baseToken: token, token: randomUUID(), change }]);
      return imported;
    });
  } finally {
    file.close();
  }
}

function addMaps(before: Doc, journeys: readonly Journey[]): Imported | { readonly refusal: Refusal } {
  let doc = before;
  const changes: Change[] = [];
  const mapIds: string[] = [];
  const dispatch = (command: DocCommand): Refusal | undefined => {
    const outcome = run(doc, command);
    if ('refused' in outcome) return outcome.refused;
    doc = apply(doc, outcome.change);
    changes.push(outcome.change);
    return undefined;
  };
  for (const journey of journeys) {
    const { mapId, commands } = toMap(doc, journey, uuidv7);
    for (const command of commands) {
      const refused = dispatch(command);
      if (refused) return { refusal: refused };
    }
    mapIds.push(mapId);
  }
  return { doc, change: compose(...changes), mapIds };
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
