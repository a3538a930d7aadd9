// What a file of Mermaid journeys will do: a map for each of them.

import type { Command } from '../commands/command.ts';
import { runEach } from '../commands/run-each.ts';
import type { JourneySource } from '../ipc/import-api.ts';
import type { Doc } from '../model/document.ts';
import type { Id } from '../model/entities.ts';
import { LIMITS } from '../model/limits.ts';
import { toMap } from './journey-map.ts';
import { parseJourneys } from './mermaid.ts';
import { type ImportNote, type Planned, untitledOf } from './planned.ts';

export function planJourneys(before: Doc, { fileName, text }: JourneySource, newId: () => string): Planned {
  const parsed = parseJourneys(text);
  if ('problem' in parsed) {
    const { code, line, column } = parsed.problem;
    return { commands: [], mapIds: [], notes: [{ fileName, line, column, isError: true, key: `import.${code}`, values: {} }] };
  }
  const untitled = untitledOf(fileName);
  let doc = before;
  const commands: Command[] = [];
  const mapIds: Id<'map'>[] = [];
  for (const journey of parsed.journeys) {
    const made = toMap(doc, { ...journey, title: journey.title || untitled }, newId);
    const after = runEach(doc, made.commands);
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
        values: {
          found,
          titleLength: LIMITS.titleLength,
          ...(/^\s*[-−]|^\s*[0０]/.test(found) ? { taken: 1, shown: '−2' } : { taken: 5, shown: '+2' }),
        },
      }),
    ),
  );
  return { commands, mapIds, notes };
}
