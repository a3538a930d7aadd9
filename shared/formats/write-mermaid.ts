// A map as a `journey` of Mermaid that Mermaid's own parser takes, whatever its titles hold: stages are sections, steps tasks, personas
// actors. Says nothing of cards: a journey has none.

import type { ExportOptions } from '../ipc/export-api.ts';
import { laneTitle } from '../layout/heads.ts';
import { type Doc, get } from '../model/document.ts';
import type { Lane, Score } from '../model/entities/map.ts';
import type { Persona } from '../model/entities/personas.ts';
import { gridOf, personasOf } from '../model/grid.ts';
import { groupBy } from '../model/group-by.ts';
import { hiddenIn, shownGrid } from '../model/views.ts';
import type { Say } from '../text/text.ts';

/** Where a face of Mermaid neither smiles nor frowns. */
const MIDDLE = 3;

/**
 * A task has one score for all its actors: a step comes to one line where its personas agree on a whole score from 1 to 5, else to a line
 * for each score, which the reader knows for one step again. A mean would say what nobody felt.
 * @param say in the language of the map's own words.
 * @returns undefined where no step is shown.
 */
export function writeMermaid(doc: Doc, { mapId, hiddenIds }: Pick<ExportOptions, 'mapId' | 'hiddenIds'>, say: Say): string | undefined {
  const map = get(doc, 'map', mapId);
  if (!map) return undefined;
  const hidden = hiddenIds ?? hiddenIn(doc, mapId, undefined);
  const grid = shownGrid(gridOf(doc, mapId), hidden);
  if (grid.steps.length === 0) return undefined;
  const isShown = ({ stepId, personaId }: Score) => grid.stepIndex.has(stepId) && !(personaId && hidden.includes(personaId));
  const byLane = groupBy([...doc.score.values()].filter(isShown), ({ laneId }) => laneId);
  const [lane, ...others] = grid.lanes.filter(({ id }) => byLane.has(id));
  const byStep = groupBy(byLane.get(lane?.id ?? '') ?? [], ({ stepId }) => stepId);
  const personas = personasOf(doc);
  const untitled = say('editor.untitled');

  const unscored = grid.steps.flatMap(({ id }, index) => (byStep.has(id) ? [] : [index + 1]));
  const comments = [
    say('export.mermaid.about'),
    ...(unscored.length > 0 ? [say('export.mermaid.unscored', { middle: MIDDLE, steps: unscored.join(', ') })] : []),
    ...(others.length > 0 ? [say('export.mermaid.other-curves', { lane: nameOf(lane, say) })] : []),
  ];
  const sections = grid.stages.flatMap((stage) => {
    const steps = grid.steps.filter(({ stageId }) => stageId === stage.id);
    const tasks = steps.flatMap(({ id, title }) =>
      linesOf(byStep.get(id) ?? [], personas, untitled).map((line) => `    ${toTitle(title)}: ${line}`),
    );
    return tasks.length === 0 ? [] : [`  section ${toTitle(stage.title)}`, ...tasks];
  });
  const title = toText(map.title);
  return [...comments.map((comment) => `%% ${comment}`), 'journey', ...(title ? [`  title ${title}`] : []), ...sections, ''].join('\n');
}

/** `score: actor, actor` for each score that is held, in the order of the personas; nobody's stands alone. */
function linesOf(scores: readonly Score[], personas: readonly Persona[], untitled: string): readonly string[] {
  if (scores.length === 0) return [`${MIDDLE}`];
  const nobodys = scores.filter(({ personaId }) => personaId === undefined).map(({ value }) => `${toWhole(value)}`);
  const actors = new Map<number, string[]>();
  for (const { id, title } of personas) {
    for (const { value } of scores.filter(({ personaId }) => personaId === id)) {
      const whole = toWhole(value);
      actors.set(whole, [...(actors.get(whole) ?? []), toText(title) || untitled]);
    }
  }
  return [...nobodys, ...[...actors].map(([whole, names]) => `${whole}: ${[...new Set(names)].join(', ')}`)];
}

/** A stored score as a whole number from 1 to 5; halves go away from the middle. */
function toWhole(value: number): number {
  return MIDDLE + Math.sign(value) * Math.round(Math.abs(value) / 450);
}

function nameOf(lane: Lane | undefined, say: Say): string {
  return lane ? toText(laneTitle(lane, say)) : '';
}

/** A title is never empty for Mermaid: a space that does not break stands for one. */
function toTitle(title: string): string {
  return toText(title) || '#160;';
}

/** All of ASCII that may mean something somewhere, what parts actors, and the signs that Mermaid itself writes for entities. */
const SIGNS = /[#:;%&<>"`$*,=@[\\\]^_{|}~，、：ﬂ¶]/g;
const KEYWORDS = /^(?:journey|title|section|acc)/i;

/** In one line, with entities for what Mermaid would take for its own. */
function toText(text: string): string {
  const line = text
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/\s+/g, ' ')
    .trim();
  const escaped = line.replace(SIGNS, toEntity);
  return KEYWORDS.test(escaped) ? `${toEntity(escaped.charAt(0))}${escaped.slice(1)}` : escaped;
}

function toEntity(sign: string): string {
  return `#${sign.charCodeAt(0)};`;
}
