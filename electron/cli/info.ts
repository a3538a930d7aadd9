// `frontstage info FILE`: what a project holds, in numbers. Changes nothing.

import { all, type Doc, projectOf } from '../../shared/model/document.ts';
import type { JourneyMap } from '../../shared/model/entities/map.ts';
import { gridOf, mapIdOfCard, mapsOf } from '../../shared/model/grid.ts';
import { type Command, type Outcome, refusal } from './command-line.ts';

import { readProject } from './read-project.ts';

export const infoCommand: Command = {
  usage: 'info FILE [--json]',
  options: { json: { type: 'boolean' } },
  run({ file, path, values, say }): Outcome {
    const project = readProject(path);
    if ('refused' in project) return refusal(project.refused, file, say);
    const { doc } = project;
    const workshops = all(doc, 'workshop').length;
    const info = { title: projectOf(doc).title, maps: mapsOf(doc).map((map) => countsOf(doc, map)), workshops };
    if (values.json) return { code: 0, text: JSON.stringify(info) };
    const lines = info.maps.flatMap(({ title, ...counts }) => [`  ${title || say('cli.untitled')}`, `    ${say('cli.counts', counts)}`]);
    if (workshops > 0) lines.push(`  ${say('cli.workshops', { count: workshops })}`);
    return { code: 0, text: [info.title || say('cli.untitled'), ...lines].join('\n') };
  },
};

function countsOf(doc: Doc, map: JourneyMap) {
  const { stages, steps, lanes, laneIndex } = gridOf(doc, map.id);
  return {
    title: map.title,
    stages: stages.length,
    steps: steps.length,
    lanes: lanes.length,
    cards: all(doc, 'card').filter((card) => laneIndex.has(card.laneId)).length,
    connectors: all(doc, 'connector').filter((connector) => mapIdOfCard(doc, connector.fromCardId) === map.id).length,
  };
}
