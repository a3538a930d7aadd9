// A document in a few words that a person can check: what stands where, by titles instead of ids.

import { all, get } from '../../shared/model/document.ts';
import type { Entity } from '../../shared/model/entities.ts';
import { gridOf, mapsOf } from '../../shared/model/grid.ts';
import { loadDoc } from '../../shared/model/load.ts';
import { byOrder } from '../../shared/model/order.ts';

/** Of the first map. Cards are written `text @first–last`, steps counted from 1. */
export function outlineOf(entities: readonly Entity[]) {
  const { doc } = loadDoc(entities);
  const { stages, steps, lanes, stepIndex, laneIndex } = gridOf(doc, mapsOf(doc)[0]?.id ?? '');
  const number = (stepId: string) => (stepIndex.get(stepId) ?? -1) + 1;
  const textOf = (cardId: string) => get(doc, 'card', cardId)?.text;
  const cards = all(doc, 'card').filter((card) => laneIndex.has(card.laneId));
  return {
    stages: stages.map(
      ({ id, title }) =>
        `${title}: ${steps
          .filter(({ stageId }) => stageId === id)
          .map(({ title }) => title || '–')
          .join(', ')}`,
    ),
    lanes: lanes.map(({ id, zone, laneKind }) => {
      const own = cards.filter(({ laneId }) => laneId === id).toSorted((a, b) => number(a.stepId) - number(b.stepId) || byOrder(a, b));
      return [`${zone} ${laneKind}`, ...own.map((card) => `${card.text} @${number(card.stepId)}–${number(card.lastStepId)}`)];
    }),
    connectors: all(doc, 'connector').map(({ fromCardId, toCardId }) => `${textOf(fromCardId)} → ${textOf(toCardId)}`),
    scores: all(doc, 'score').map(({ stepId, value }) => `${value} @${number(stepId)}`),
    pains: cards.flatMap(({ text, aboutIds, severity }) =>
      aboutIds ? [`${text}, about ${aboutIds.map(textOf)}, severity ${severity}`] : [],
    ),
  };
}
