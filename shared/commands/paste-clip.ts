// What a pasted clip comes to on a map: commands that make it all anew, with new ids, from a place on. What the clip says of itself is
// believed only where it fits together.

import type { Clip } from '../formats/clip.ts';
import { all, type Doc, get } from '../model/document.ts';
import type { Card } from '../model/entities/map.ts';
import type { Id } from '../model/entities.ts';
import type { Grid } from '../model/grid.ts';
import { LIMITS } from '../model/limits.ts';
import { cardsByIdea } from '../model/tray.ts';
import type { NewCard } from './cards.ts';
import { type Ground, groundByKin, groundByPlace, wholeStepsOf } from './clip-ground.ts';
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
  const { clip } = paste;
  if (Math.max(clip.doc.lane.size, clip.doc.step.size) > LIMITS.tableSide * 2) return { refused: { code: 'table-too-large' } };
  const ground = clip.whole.size === 0 ? groundByPlace(paste) : groundByKin(doc, paste);
  const personas = personasFor(doc, paste);
  const scores = scoresOn(doc, paste, ground, personas.ids);
  const cards = cardsOn(doc, paste, ground, personas.ids);
  const whole = [...clip.whole].flatMap((id) => ground.made.get(id) ?? []);
  return {
    commands: [
      ...ground.commands,
      ...personas.commands,
      ...scores.commands,
      ...cards.commands,
      ...connectorsBetween(paste, cards.ids),
      ...measuresOf(paste, (id) => cards.ids.get(id) ?? ground.made.get(id), personas.ids),
    ],
    ids: whole.length > 0 ? whole : [...scores.ids, ...cards.ids.values()],
    notTaken: scores.notTaken + cards.notTaken,
    untied: cards.untied,
  };
}

/** Those the project knows, else by their names; the others come along. `ids`: by their ids in the clip. */
function personasFor(doc: Doc, { clip, imageIds, newId }: PasteOfClip) {
  const commands: Command[] = [];
  const ids = new Map<string, string>();
  for (const { order: _, imageId, ...persona } of clip.doc.persona.values()) {
    const known = get(doc, 'persona', persona.id) ?? all(doc, 'persona').find(({ title }) => title === persona.title);
    const id = known?.id ?? newId();
    ids.set(persona.id, id);
    const image = imageIds.get(imageId ?? '');
    if (!known) commands.push({ type: 'add', entity: { ...persona, id, ...(image !== undefined && { imageId: image }) } });
  }
  return { commands, ids };
}

function scoresOn(doc: Doc, { clip, newId }: PasteOfClip, ground: Ground, personaIds: ReadonlyMap<string, string>) {
  const commands: Command[] = [];
  const ids: string[] = [];
  let notTaken = 0;
  for (const { laneId, stepId, personaId, value, isPeak, isEnd } of clip.doc.score.values()) {
    const lane = ground.lanes.get(laneId);
    const step = ground.steps.get(stepId);
    const whose = personaId === undefined ? undefined : personaIds.get(personaId);
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
  return { commands, ids, notTaken };
}

/** What they are tied to among themselves, and in the project, stays tied. `ids`: by their ids in the clip. */
function cardsOn(doc: Doc, { mapId, clip, imageIds, newId }: PasteOfClip, ground: Ground, personasById: ReadonlyMap<string, string>) {
  const lastStepOf = lastSteps(clip, ground);
  const standing = all(clip.doc, 'card').filter(({ laneId, stepId }) => ground.lanes.has(laneId) && ground.steps.has(stepId));
  const placed = standing.filter(({ laneId }) => ground.lanes.get(laneId)?.laneKind !== 'emotion');
  const ids = new Map(placed.map(({ id }) => [id, newId()]));
  /** A card that was cut takes its idea with it; a copy leaves it with the card that it was sorted into. */
  const isBack = ({ ideaId = '', id }: Card) =>
    doc.idea.has(ideaId) && !cardsByIdea(doc).has(ideaId) && placed.find((card) => card.ideaId === ideaId)?.id === id;
  let untied = 0;
  const cards = placed.map((card): NewCard => {
    const { kind: _, order: __, aboutIds, personaIds, imageId, linkedMapId, originId: ___, ideaId, ...rest } = card;
    const whose = personaIds?.flatMap((id) => personasById.get(id) ?? []);
    const about = aboutIds?.flatMap((id) => (id === card.id ? [] : (ids.get(id) ?? (doc.card.has(id) ? [id] : []))));
    const image = imageIds.get(imageId ?? '');
    const isLinked = linkedMapId !== undefined && linkedMapId !== mapId && doc.map.has(linkedMapId);
    if (linkedMapId !== undefined && !isLinked) untied += 1;
    return {
      ...rest,
      id: ids.get(card.id) ?? '',
      laneId: ground.lanes.get(card.laneId)?.id ?? '',
      stepId: ground.steps.get(card.stepId) ?? '',
      lastStepId: lastStepOf(card),
      index: undefined,
      ...(ideaId !== undefined && isBack(card) && { ideaId }),
      ...(about && about.length > 0 && { aboutIds: about }),
      ...(whose && whose.length > 0 && { personaIds: whose }),
      ...(image !== undefined && { imageId: image }),
      ...(isLinked && { linkedMapId }),
    };
  });
  const commands: Command[] = cards.length > 0 ? [{ type: 'addCards', cards }] : [];
  return { commands, ids, notTaken: standing.length - placed.length, untied };
}

/** As far as the steps of a span lead anywhere; a span in copied steps does not reach out of them. */
function lastSteps(clip: Clip, ground: Ground) {
  const wholeSteps = wholeStepsOf(clip);
  const steps = [...clip.doc.step.keys()];
  return ({ stepId, lastStepId }: Card): string | undefined => {
    const span = steps.slice(steps.indexOf(stepId), steps.indexOf(lastStepId) + 1);
    const last = span.findLast((id) => ground.steps.has(id) && wholeSteps.has(id) === wholeSteps.has(stepId));
    return ground.steps.get(last ?? stepId);
  };
}

function connectorsBetween({ clip, newId }: PasteOfClip, cardIds: ReadonlyMap<string, string>): readonly Command[] {
  const commands: Command[] = [];
  const connected = new Set<string>();
  for (const connector of clip.doc.connector.values()) {
    const [fromCardId, toCardId] = [cardIds.get(connector.fromCardId), cardIds.get(connector.toCardId)];
    const ends = `${fromCardId} ${toCardId}`;
    if (fromCardId === undefined || toCardId === undefined || fromCardId === toCardId || connected.has(ends)) continue;
    connected.add(ends);
    const id = newId();
    const { connectorKind, label } = connector;
    commands.push({ type: 'connect', id, fromCardId, toCardId, connectorKind });
    if (label !== undefined) commands.push({ type: 'set', ids: [id], fields: { label } });
  }
  return commands;
}

/** With their rounds. @param toSubject what the subject of a measure became, where it came along. */
function measuresOf(
  { clip, newId }: PasteOfClip,
  toSubject: (id: string) => string | undefined,
  personasById: ReadonlyMap<string, string>,
): readonly Command[] {
  return all(clip.doc, 'measure').flatMap(({ order: _, personaId, ...measure }): readonly Command[] => {
    const whose = personasById.get(personaId ?? '');
    const subjectId = toSubject(measure.subjectId);
    if (subjectId === undefined) return [];
    const measureId = newId();
    const rounds = all(clip.doc, 'round').filter((round) => round.measureId === measure.id);
    return [
      { type: 'add', entity: { ...measure, id: measureId, subjectId, ...(whose !== undefined && { personaId: whose }) } },
      ...rounds.map((round): Command => ({ type: 'add', entity: { ...round, id: newId(), measureId } })),
    ];
  });
}
