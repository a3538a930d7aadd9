// A table with a card a row as what it comes to on a map. Its steps come in the order in which they are first named.

import { shortened } from '../../layout/outline.ts';
import { LIMITS } from '../../model/limits.ts';
import { letterOf } from '../column-letter.ts';
import type { Table } from '../table.ts';
import { readFields } from './card-fields.ts';
import { readScore } from './grid-outline.ts';
import type { LongField, LongMapping } from './mapping.ts';
import { toName, zoneFor } from './names.ts';
import { createNotes, type Notes } from './notes.ts';
import type { Outline, OutlinedLane, OutlinedStage, OutlinedStep } from './outline.ts';
import { titleAbove } from './title-above.ts';

type Stage = { readonly title: string; readonly steps: { title: string }[]; readonly byName: Map<string, OutlinedStep> };

/** A stage, a step or a lane that a row does not name is that of the row above. */
export function outlineLong(rows: Table, mapping: LongMapping): Outline {
  const notes = createNotes();
  const columnOf = new Map<LongField, number>();
  for (const [column, field] of mapping.columns.entries()) if (field !== undefined && !columnOf.has(field)) columnOf.set(field, column);
  const cell = (row: number, field: LongField) => rows[row]?.[columnOf.get(field) ?? -1]?.trim() ?? '';
  const spot = (row: number, field: LongField) => ({ row, column: columnOf.get(field) ?? 0 });

  sayAside(rows, mapping, notes);
  const lanes = new Map<string, OutlinedLane | undefined>();
  for (const { title, laneKind, zone, at, isUnknown } of mapping.lanes) {
    const isFull = lanes.size >= LIMITS.tableSide;
    if (isFull) notes.add('too-many-lanes', spot(at, 'lane'), { limit: LIMITS.tableSide });
    if (laneKind !== undefined && isUnknown) notes.add('lane-unknown', spot(at, 'lane'), { found: shortened(title) });
    const lane =
      laneKind && !isFull ? { title: notes.toTitle(title, spot(at, 'lane')), laneKind, zone: zoneFor(laneKind, zone) } : undefined;
    lanes.set(toName(title), lane);
  }
  const [only] = lanes.values();
  const taken = new Set<OutlinedLane>();
  let emotion = [...lanes.values()].find((lane) => lane?.laneKind === 'emotion');

  const stages = new Map<string, Stage>();
  const hasSteps = columnOf.has('step');
  let steps = 0;
  const stepAt = (row: number, stageName: string, stepName: string): OutlinedStep | undefined => {
    const named = hasSteps ? { stage: stageName, step: stepName } : { stage: '', step: stageName };
    const stage = stages.get(toKey(named.stage)) ?? {
      title: notes.toTitle(named.stage, spot(row, 'stage')),
      steps: [],
      byName: new Map<string, OutlinedStep>(),
    };
    const there = stage.byName.get(toKey(named.step));
    if (there) return there;
    if (steps === LIMITS.tableSide) {
      notes.add('too-many-steps', spot(row, 'step'), { limit: LIMITS.tableSide });
      return undefined;
    }
    steps += 1;
    const step = { title: notes.toTitle(named.step, spot(row, 'step')) };
    stages.set(toKey(named.stage), stage);
    stage.byName.set(toKey(named.step), step);
    stage.steps.push(step);
    return step;
  };

  const cards: (Outline['cards'][number] & { readonly row: number; readonly stageName: string })[] = [];
  const scores: Outline['scores'][number][] = [];
  const scored = new Map<string, number>();
  const numbers = new Map<OutlinedLane | OutlinedStep, number>();
  const numberOf = (each: OutlinedLane | OutlinedStep) => {
    const number = numbers.get(each) ?? numbers.size;
    numbers.set(each, number);
    return number;
  };
  const addScore = (row: number, field: 'score' | 'text', lane: OutlinedLane, step: OutlinedStep, persona: string) => {
    const value = readScore(cell(row, field), mapping.scale, notes, spot(row, field));
    if (value === undefined) return;
    const key = `${numberOf(lane)} ${numberOf(step)} ${persona}`;
    const before = scored.get(key);
    if (before !== undefined && before !== value) notes.add('score-again', spot(row, field), { found: shortened(cell(row, field)) });
    if (before !== undefined) return;
    scored.set(key, value);
    scores.push({ lane, step, persona: persona === '' ? undefined : persona, value });
  };

  const title = titleAbove(rows, mapping.headRow ?? 0, [], notes, (row, column) => ({ row, column }));
  let [stageName, stepName, laneName] = ['', '', ''];
  for (let row = (mapping.headRow ?? -1) + 1; row < rows.length; row += 1) {
    if (!rows[row]?.some((each) => each.trim() !== '')) continue;
    const isNewStage = cell(row, 'stage') !== '' && cell(row, 'stage') !== stageName;
    stageName = cell(row, 'stage') || stageName;
    stepName = cell(row, 'step') || (isNewStage ? '' : stepName);
    laneName = cell(row, 'lane') || laneName;
    const lane = columnOf.has('lane') ? lanes.get(toName(laneName)) : only;
    const text = cell(row, 'text');
    const isScored = cell(row, 'score') !== '';
    if (text === '' && !isScored && !isPlace(row, cell)) {
      notes.add('row-empty', { row }, { found: shortened(rows[row]?.find((each) => each.trim() !== '') ?? '') });
      continue;
    }
    const step = stepAt(row, stageName, stepName);
    if (!step) continue;
    if (lane) taken.add(lane);
    const persona = notes.toTitle(cell(row, 'persona'), spot(row, 'persona'));
    if (lane?.laneKind === 'emotion') {
      if (isScored || text !== '') addScore(row, isScored ? 'score' : 'text', lane, step, persona);
      continue;
    }
    if (isScored) {
      emotion ??= { title: '', laneKind: 'emotion', zone: 'customer' };
      taken.add(emotion);
      addScore(row, 'score', emotion, step, persona);
    }
    if (!lane) {
      if (text !== '') notes.add('lane-aside', spot(row, 'lane'), { found: shortened(laneName || text) });
      continue;
    }
    if (text === '') continue;
    const fields = readFields(
      lane.laneKind,
      (field) => cell(row, field),
      notes,
      (field) => spot(row, field),
    );
    const personas = lane.laneKind === 'pain-points' && persona !== '' ? [persona] : [];
    cards.push({ lane, step, text: notes.toText(text, spot(row, 'text')), fields, personas, row, stageName });
  }
  /** In the same stage, else in any. */
  const lastStepOf = (row: number, stageOfRow: string): OutlinedStep | undefined => {
    const name = toKey(cell(row, 'lastStep'));
    if (name === '') return undefined;
    const found = [stages.get(toKey(stageOfRow)), ...stages.values()].find((stage) => stage?.byName.has(name))?.byName.get(name);
    if (!found) notes.add('not-known', spot(row, 'lastStep'), { found: shortened(name) });
    return found;
  };
  const whole = cards.map(({ row, stageName: stageOfRow, ...card }) => {
    const lastStep = lastStepOf(row, stageOfRow);
    return lastStep ? { ...card, lastStep } : card;
  });
  const shown = [...lanes.values(), ...(emotion && ![...lanes.values()].includes(emotion) ? [emotion] : [])];
  return {
    title,
    scale: mapping.scale,
    stages: withoutNumbers([...stages.values()]),
    lanes: shown.flatMap((lane) => (lane && taken.has(lane) ? [lane] : [])),
    cards: whole,
    scores,
    notes: notes.all(),
  };
}

/** Columns that have a name and a text, and come to nothing. */
function sayAside(rows: Table, { headRow, columns }: LongMapping, notes: Notes): void {
  if (headRow === undefined) return;
  const aside = (rows[headRow] ?? []).flatMap((name, column) => {
    const isAside = name.trim() !== '' && columns[column] === undefined;
    return isAside && rows.some((row, at) => at > headRow && (row[column] ?? '').trim() !== '')
      ? [`${letterOf(column)} “${shortened(name)}”`]
      : [];
  });
  if (aside.length > 0) notes.add('columns-aside', { row: headRow }, { count: aside.length, columns: aside.join(', ') });
}

const NUMBERED = /^(\d{1,3})[.)、．]\s*(?=\S)/;

/** Where all steps are numbered, as this program writes them, the numbers are their order, within their stages, and no part of their names. */
function withoutNumbers(stages: readonly Stage[]): readonly OutlinedStage[] {
  if (!stages.every(({ steps }) => steps.every(({ title }) => NUMBERED.test(title)))) return stages;
  const numberOf = ({ title }: OutlinedStep) => Number(NUMBERED.exec(title)?.[1]);
  for (const { steps } of stages) {
    steps.sort((a, b) => numberOf(a) - numberOf(b));
    // Cards and scores know their steps as these very things.
    for (const step of steps) step.title = step.title.replace(NUMBERED, '');
  }
  return stages;
}

const toKey = (name: string) => name.normalize('NFC').replace(/\s+/g, ' ').trim();

/** It names where something would stand, and so a step or a lane that is to be there though nothing stands in it. */
function isPlace(row: number, cell: (row: number, field: LongField) => string): boolean {
  return cell(row, 'step') !== '' && (cell(row, 'lane') !== '' || cell(row, 'stage') !== '');
}
