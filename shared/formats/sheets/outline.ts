// What a table comes to before it is a map: stages, steps, lanes, cards and scores that name each other, and what was not taken. As entities
// they are one new map.

import type { Command } from '../../commands/command.ts';
import type { Doc } from '../../model/document.ts';
import type { Card, LaneKind, Scale, Zone } from '../../model/entities/map.ts';
import type { Entity, Id } from '../../model/entities.ts';
import { groupBy } from '../../model/group-by.ts';
import { keysBetween } from '../../model/order.ts';
import { freeTitle } from '../free-title.ts';
import { createPersonaNames } from '../persona-names.ts';

/** Why something of a table is not on the map, or otherwise than it is written; each has a sentence `import.table.…`. */
export const TABLE_NOTES = [
  'most-aside', 'columns-aside', 'lane-unknown', 'lanes-unknown', 'lane-aside', 'row-aside', 'row-empty', 'text-cut', 'title-cut', 'not-a-score', 'score-off-scale', 'score-again', 'out-of-range',
  'not-known', 'no-place', 'taken-as', 'too-many-steps', 'too-many-lanes', 'rows-cut', 'too-many', 'nothing', 'more',
] as const; // biome-ignore format: a few lines read better than eighteen
export type TableNoteCode = (typeof TABLE_NOTES)[number];

/** `row` and `column` count from 1, as a spreadsheet says them. */
export type TableNote = {
  readonly row?: number;
  readonly column?: number;
  readonly code: TableNoteCode;
  readonly values: Readonly<Record<string, string | number>>;
};

export type OutlinedStep = { readonly title: string };
export type OutlinedStage = { readonly title: string; readonly steps: readonly OutlinedStep[] };
export type OutlinedLane = { readonly title: string; readonly laneKind: LaneKind; readonly zone: Zone };
/** What a card holds beside its place and its text. */
export type CardFields = Partial<
  Pick<
    Card,
    | 'marks' | 'owner' | 'helpers' | 'channel' | 'tags' | 'evidence' | 'sources' | 'severity' | 'frequency' | 'importance' | 'performance'
    | 'value' | 'effort' | 'status' | 'votes'
  >
>; // biome-ignore format: a few lines read better than fifteen

export type Outline = {
  /** Of the table itself; undefined where it has none. */
  readonly title: string | undefined;
  readonly scale: Scale;
  readonly stages: readonly OutlinedStage[];
  readonly lanes: readonly OutlinedLane[];
  readonly cards: readonly {
    readonly lane: OutlinedLane;
    readonly step: OutlinedStep;
    /** Where the card goes on to; one before its first says nothing. */
    readonly lastStep?: OutlinedStep;
    readonly text: string;
    readonly fields: CardFields;
    /** Names of those who have this pain. */
    readonly personas: readonly string[];
  }[];
  /** In stored units. */
  readonly scores: readonly {
    readonly lane: OutlinedLane;
    readonly step: OutlinedStep;
    readonly persona: string | undefined;
    readonly value: number;
  }[];
  readonly notes: readonly TableNote[];
};

/** @param newId gives a new unique id at each call. */
export function toNewMap(
  doc: Doc,
  outline: Outline,
  title: string,
  newId: () => string,
): { readonly mapId: Id<'map'>; readonly commands: readonly Command[] } {
  const mapId = newId();
  const names = createPersonaNames(doc, newId);
  const keys = (count: number) => keysBetween(undefined, undefined, count);
  const [order = ''] = keys(1);
  const entities: Entity[] = [{ kind: 'map', id: mapId, order, title: freeTitle(doc, title), scale: outline.scale }];
  const ids = new Map<OutlinedLane | OutlinedStep, string>();
  const idOf = (each: OutlinedLane | OutlinedStep) => ids.get(each) ?? '';

  const places = new Map(outline.stages.flatMap(({ steps }) => steps).map((step, at) => [step, at]));
  const placeOf = (step: OutlinedStep) => places.get(step) ?? 0;
  const laneKeys = keys(outline.lanes.length);
  for (const [at, lane] of outline.lanes.entries()) {
    const id = newId();
    ids.set(lane, id);
    entities.push({ kind: 'lane', id, mapId, order: laneKeys[at] ?? '', ...lane });
  }
  const stageKeys = keys(outline.stages.length);
  for (const [at, stage] of outline.stages.entries()) {
    const stageId = newId();
    entities.push({ kind: 'stage', id: stageId, mapId, order: stageKeys[at] ?? '', title: stage.title });
    const stepKeys = keys(stage.steps.length);
    for (const [index, step] of stage.steps.entries()) {
      const id = newId();
      ids.set(step, id);
      entities.push({ kind: 'step', id, stageId, order: stepKeys[index] ?? '', title: step.title, marks: [] });
    }
  }
  for (const cell of groupBy(outline.cards, ({ lane, step }) => `${idOf(lane)} ${idOf(step)}`).values()) {
    const cardKeys = keys(cell.length);
    for (const [at, { lane, step, lastStep = step, text, fields, personas }] of cell.entries()) {
      const last = placeOf(lastStep) < placeOf(step) ? step : lastStep;
      const place = { laneId: idOf(lane), stepId: idOf(step), lastStepId: idOf(last), order: cardKeys[at] ?? '' };
      const personaIds = [...new Set(personas.map(names.idOf))];
      entities.push({ kind: 'card', id: newId(), ...place, text, marks: [], ...fields, ...(personaIds.length > 0 && { personaIds }) });
    }
  }
  for (const { lane, step, persona, value } of outline.scores) {
    const personaId = persona === undefined ? undefined : names.idOf(persona);
    entities.push({
      kind: 'score',
      id: newId(),
      laneId: idOf(lane),
      stepId: idOf(step),
      ...(personaId !== undefined && { personaId }),
      value,
    });
  }
  return { mapId, commands: [...names.additions(), { type: 'addMap', entities }] };
}
