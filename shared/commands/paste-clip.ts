// What a pasted clip comes to on a map: commands that make it all anew, with new ids, from a place on. What the clip says of itself is
// believed only where it fits together.

import type { Clip } from '../formats/clip.ts';
import { all, type Doc, get } from '../model/document.ts';
import type { Card, Id } from '../model/entities.ts';
import type { Grid } from '../model/grid.ts';
import { LIMITS } from '../model/limits.ts';
import type { NewCard } from './cards.ts';
import { groundByKin, groundByPlace, wholeStepsOf } from './clip-ground.ts';
import type { Command } from './command.ts';
import type { Refusal } from './outcome.ts';
import type { Place } from './paste-table.ts';
import { scoreAt } from './scores.ts';

export type PasteOfClip = {
  readonly mapId: Id<'map'>;
  /** The grid as it is looked at. */
  readonly grid: Grid;
  readonly clip: Clip;
  readonly at: Place;
  /** The clip's images that the project has, or is getting, by their ids in the clip. */
  readonly imageIds: ReadonlyMap<string, Id<'image'>>;
  readonly newId: () => string;
};

export type ClipPlan = {
  readonly commands: readonly Command[];
  /** What is then selected: the lanes, steps and stages that came, else the cards and scores. */
  readonly ids: readonly string[];
  /** Cards over an emotion lane and scores over another. */
  readonly notTaken: number;
  /** Links to a map that is not there, or is the one that is pasted on. */
  readonly untied: number;
};

export function planClip(doc: Doc, paste: PasteOfClip): ClipPlan | { readonly refused: Refusal } {
  const { mapId, clip, imageIds, newId } = paste;
  const from = clip.doc;
  if (Math.max(from.lane.size, from.step.size) > LIMITS.tableSide * 2) return { refused: { code: 'table-too-large' } };
  const wholeSteps = wholeStepsOf(clip);
  const ground = clip.whole.size === 0 ? groundByPlace(paste) : groundByKin(doc, paste);
  const commands: Command[] = [...ground.commands];
  const cardIds = new Map<string, string>();
  const ids: string[] = [];
  let notTaken = 0;
  let untied = 0;

  const personas = new Map<string, string>();
  for (const { order: _, ...persona } of from.persona.values()) {
    const known = get(doc, 'persona', persona.id) ?? all(doc, 'persona').find(({ title }) => title === persona.title);
    const id = known?.id ?? newId();
    personas.set(persona.id, id);
    if (!known) commands.push({ type: 'add', entity: { ...persona, id } });
  }
  for (const { laneId, stepId, personaId, value, isPeak, isEnd } of from.score.values()) {
    const lane = ground.lanes.get(laneId);
    const step = ground.steps.get(stepId);
    const whose = personaId === undefined ? undefined : personas.get(personaId);
    if (!lane || step === undefined || (personaId !== undefined && whose === undefined)) continue;
    if (lane.laneKind !== 'emotion') {
      notTaken += 1;
      continue;
    }
    const id = scoreAt(doc, lane.id, step, whose)?.id ?? newId();
    ids.push(id);
    commands.push({ type: 'setScore', id, laneId: lane.id, stepId: step, ...(whose !== undefined && { personaId: whose }), value });
    if (isPeak) commands.push({ type: 'flagScore', scoreId: id, flag: 'isPeak', on: true });
    if (isEnd) commands.push({ type: 'flagScore', scoreId: id, flag: 'isEnd', on: true });
  }

  const steps = [...from.step.keys()];
  const lastStepOf = ({ stepId, lastStepId }: Card): string | undefined => {
    const span = steps.slice(steps.indexOf(stepId), steps.indexOf(lastStepId) + 1);
    const last = span.findLast((id) => ground.steps.has(id) && wholeSteps.has(id) === wholeSteps.has(stepId));
    return ground.steps.get(last ?? stepId);
  };
  const placed: { readonly card: Card; readonly laneId: string; readonly stepId: string }[] = [];
  for (const card of from.card.values()) {
    const lane = ground.lanes.get(card.laneId);
    const stepId = ground.steps.get(card.stepId);
    if (!lane || stepId === undefined) continue;
    if (lane.laneKind === 'emotion') {
      notTaken += 1;
      continue;
    }
    cardIds.set(card.id, newId());
    placed.push({ card, laneId: lane.id, stepId });
  }
  const cards = placed.map(({ card, laneId, stepId }): NewCard => {
    const { kind: _, order: __, aboutIds, imageId, linkedMapId, ...rest } = card;
    const about = aboutIds?.flatMap((id) => (id === card.id ? [] : (cardIds.get(id) ?? (doc.card.has(id) ? [id] : []))));
    const image = imageIds.get(imageId ?? '');
    const id = cardIds.get(card.id) ?? '';
    const isLinked = linkedMapId !== undefined && linkedMapId !== mapId && doc.map.has(linkedMapId);
    if (linkedMapId !== undefined && !isLinked) untied += 1;
    return {
      ...rest,
      ...{ id, laneId, stepId, lastStepId: lastStepOf(card) ?? stepId, index: undefined },
      ...(about && about.length > 0 && { aboutIds: about }),
      ...(image !== undefined && { imageId: image }),
      ...(isLinked && { linkedMapId }),
    };
  });
  if (cards.length > 0) commands.push({ type: 'addCards', cards });
  for (const { id } of cards) ids.push(id);

  const connected = new Set<string>();
  for (const { fromCardId, toCardId, connectorKind, label } of from.connector.values()) {
    const ends = { fromCardId: cardIds.get(fromCardId), toCardId: cardIds.get(toCardId) };
    if (ends.fromCardId === undefined || ends.toCardId === undefined || fromCardId === toCardId) continue;
    if (connected.has(`${fromCardId} ${toCardId}`)) continue;
    connected.add(`${fromCardId} ${toCardId}`);
    const id = newId();
    commands.push({ type: 'connect', id, fromCardId: ends.fromCardId, toCardId: ends.toCardId, connectorKind });
    if (label !== undefined) commands.push({ type: 'set', ids: [id], fields: { label } });
  }
  const measureIds = new Map<string, string>();
  for (const { order: _, ...measure } of from.measure.values()) {
    const subjectId = cardIds.get(measure.subjectId) ?? ground.made.get(measure.subjectId);
    if (subjectId === undefined) continue;
    const id = newId();
    measureIds.set(measure.id, id);
    commands.push({ type: 'add', entity: { ...measure, id, subjectId } });
  }
  for (const round of from.round.values()) {
    const measureId = measureIds.get(round.measureId);
    if (measureId !== undefined) commands.push({ type: 'add', entity: { ...round, id: newId(), measureId } });
  }
  const whole = [...clip.whole].flatMap((id) => ground.made.get(id) ?? []);
  return { commands, ids: whole.length > 0 ? whole : ids, notTaken, untied };
}
