// The command that takes things away, with all that cannot be without them: a step takes its cards and scores, a card its
// connectors and measures; a card that spans a deleted step shrinks; ties to what is gone are untied.

import { type Edit, toEdit } from '../model/change.ts';
import { all, type Doc, find } from '../model/document.ts';
import type { Card } from '../model/entities/map.ts';
import type { Entity, Kind } from '../model/entities.ts';
import { gridOf, mapIdOfCard } from '../model/grid.ts';
import { TIED, untie } from '../model/ties.ts';
import { createPlacing } from './cards.ts';
import { changed, type Outcome, refuse } from './outcome.ts';
import { takeAway } from './take-away.ts';

export type RemoveCommand = { readonly type: 'remove'; readonly ids: readonly string[] };

export function runRemoveCommand(doc: Doc, { ids }: RemoveCommand): Outcome {
  const gone = new Map<string, Entity>();
  for (const id of ids) {
    const entity = find(doc, id);
    if (!entity) return refuse('gone');
    if (entity.kind === 'project') return refuse('not-editable');
    gone.set(id, entity);
  }
  if (doc.map.size > 0 && all(doc, 'map').every((map) => gone.has(map.id))) return refuse('last-map');

  const take = <K extends Kind>(kind: K, isTaken: (entity: Extract<Entity, { kind: K }>) => boolean) => {
    for (const entity of all(doc, kind)) {
      if (isTaken(entity as unknown as Extract<Entity, { kind: K }>)) gone.set(entity.id, entity as unknown as Entity);
    }
  };
  take('stage', (stage) => gone.has(stage.mapId));
  take('step', (step) => gone.has(step.stageId));
  take('stage', (stage) => isEmptied(doc, gone, stage.id) && !isLastStage(doc, gone, stage.mapId, stage.id));
  take('lane', (lane) => gone.has(lane.mapId));
  take('view', (view) => gone.has(view.mapId));
  take('stop', (stop) => gone.has(stop.mapId));
  take('ballot', (ballot) => gone.has(ballot.workshopId));
  take('idea', (idea) => gone.has(idea.workshopId));
  const shrunk = new Map<string, Card>();
  const place = createPlacing(doc, new Set());
  for (const card of all(doc, 'card')) {
    if (gone.has(card.laneId)) gone.set(card.id, card);
    else if (gone.has(card.stepId) || gone.has(card.lastStepId)) {
      const kept = withoutSteps(doc, card, gone);
      if (kept) shrunk.set(card.id, kept.stepId === card.stepId ? kept : { ...kept, order: place(kept.laneId, kept.stepId, kept.id) });
      else gone.set(card.id, card);
    }
  }
  take('connector', (connector) => gone.has(connector.fromCardId) || gone.has(connector.toCardId));
  take(
    'score',
    (score) => gone.has(score.laneId) || gone.has(score.stepId) || (score.personaId !== undefined && gone.has(score.personaId)),
  );
  take('measure', (measure) => gone.has(measure.subjectId));
  take('round', (round) => gone.has(round.measureId));

  const edits: Edit[] = [...takeAway(doc, gone.values())];
  for (const kind of TIED) {
    for (const entity of all(doc, kind)) {
      if (gone.has(entity.id)) continue;
      const kept = untie<Entity>(shrunk.get(entity.id) ?? entity, (id) => gone.has(id));
      if (kept !== entity) edits.push(toEdit(entity, kept));
    }
  }
  return changed(edits);
}

/** Had steps, and has none left. */
function isEmptied(doc: Doc, gone: ReadonlyMap<string, Entity>, stageId: string): boolean {
  const steps = all(doc, 'step').filter((step) => step.stageId === stageId);
  return steps.length > 0 && steps.every((step) => gone.has(step.id));
}

/** A map keeps one stage, so that a step can be added again. */
function isLastStage(doc: Doc, gone: ReadonlyMap<string, Entity>, mapId: string, stageId: string): boolean {
  return all(doc, 'stage').every((stage) => stage.mapId !== mapId || stage.id === stageId || gone.has(stage.id));
}

function withoutSteps(doc: Doc, card: Card, gone: ReadonlyMap<string, Entity>): Card | undefined {
  const { steps, stepIndex } = gridOf(doc, mapIdOfCard(doc, card.id) ?? '');
  const left = steps.slice(stepIndex.get(card.stepId), (stepIndex.get(card.lastStepId) ?? -1) + 1).filter((step) => !gone.has(step.id));
  const [first] = left;
  const last = left.at(-1);
  return first && last ? { ...card, stepId: first.id, lastStepId: last.id } : undefined;
}
