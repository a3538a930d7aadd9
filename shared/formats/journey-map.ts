// A Mermaid journey as a map: sections are its stages, tasks its steps, scores curves, actors personas.

import type { Command } from '../commands/command.ts';
import type { Doc } from '../model/document.ts';
import type { Card, JourneyMap, Lane, Score, Step } from '../model/entities/map.ts';
import type { Entity, Id } from '../model/entities.ts';
import { keysBetween } from '../model/order.ts';
import { fromScale } from '../model/score.ts';
import { freeTitle } from './free-title.ts';
import type { Journey, JourneyTask } from './mermaid.ts';
import { createPersonaNames } from './persona-names.ts';

const SCALE = '-2..2';

/**
 * Scores 1–5 become −2…+2, one for each actor of the task; without actors it is nobody's. A persona of the actor's name is that actor, one
 * is made where there is none. The new map comes last. @param newId gives a new unique id at each call.
 */
export function toMap(
  doc: Doc,
  journey: Journey,
  newId: () => string,
): { readonly mapId: Id<'map'>; readonly commands: readonly Command[] } {
  const names = createPersonaNames(doc, newId);
  const [order = ''] = keysBetween(undefined, undefined, 1);
  const map: JourneyMap = { kind: 'map', id: newId(), order, title: freeTitle(doc, journey.title), scale: SCALE };
  const mapId = map.id;
  const hasScores = journey.sections.some(({ tasks }) => tasks.some(({ score }) => score !== undefined));
  const laneKinds = ['customer-actions', ...(hasScores ? (['emotion'] as const) : [])] as const;
  const laneKeys = keysBetween(undefined, undefined, laneKinds.length);
  const lanes = laneKinds.map(
    (laneKind, index): Lane => ({ kind: 'lane', id: newId(), mapId, zone: 'customer', laneKind, order: laneKeys[index] ?? '', title: '' }),
  );
  const [actions, emotion] = lanes;
  const entities: Entity[] = [map, ...lanes];

  const stageKeys = keysBetween(undefined, undefined, journey.sections.length);
  journey.sections.forEach((section, stage) => {
    const stageId = newId();
    entities.push({ kind: 'stage', id: stageId, mapId, order: stageKeys[stage] ?? '', title: section.title });
    const steps = toSteps(section.tasks);
    const stepKeys = keysBetween(undefined, undefined, steps.length);
    steps.forEach(({ title, tasks }, index) => {
      const step: Step = { kind: 'step', id: newId(), stageId, order: stepKeys[index] ?? '', title, marks: [] };
      const place = { stepId: step.id, lastStepId: step.id };
      const card: Card = { kind: 'card', id: newId(), laneId: actions?.id ?? '', ...place, order, text: title, marks: [] };
      entities.push(step, card);
      for (const { score, actors } of tasks) {
        if (score === undefined || !emotion) continue;
        const whose = new Set(actors.length === 0 ? [undefined] : actors.map(names.idOf));
        for (const personaId of whose) entities.push(toScore(newId(), emotion.id, step.id, personaId, score));
      }
    });
  });
  return { mapId, commands: [...names.additions(), { type: 'addMap', entities }] };
}

/** Tasks of one title that follow each other, each of other actors, are one step that is scored differently. */
function toSteps(tasks: readonly JourneyTask[]): readonly { readonly title: string; readonly tasks: readonly JourneyTask[] }[] {
  const steps: { readonly title: string; readonly tasks: JourneyTask[]; readonly whose: Set<string> }[] = [];
  for (const task of tasks) {
    const whose = task.actors.length > 0 ? task.actors.map((actor) => actor.normalize('NFC')) : [''];
    const last = steps.at(-1);
    if (last?.title === task.title && !whose.some((actor) => last.whose.has(actor))) {
      last.tasks.push(task);
      for (const actor of whose) last.whose.add(actor);
    } else steps.push({ title: task.title, tasks: [task], whose: new Set(whose) });
  }
  return steps;
}

function toScore(id: string, laneId: string, stepId: string, personaId: string | undefined, score: number): Score {
  return { kind: 'score', id, laneId, stepId, ...(personaId !== undefined && { personaId }), value: fromScale(score - 3, SCALE) };
}
