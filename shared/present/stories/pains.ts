// The pains of a map that are still open, the worst first by the project's ranking, each with what it is about and what answers it.

import { type RankedPain, rankingOf, rankPains } from '../../analysis/pains/pain-ranking.ts';
import { isOpen } from '../../analysis/pains/pains.ts';
import { shortened } from '../../layout/outline.ts';
import type { Card } from '../../model/entities/map.ts';
import { sayPainValue } from '../../words/say-ranking.ts';
import { inOneLine, type StoryStop, type Telling } from './telling.ts';

const MOST_PAINS = 10;

export function tellPains(telling: Telling): readonly StoryStop[] {
  const { doc, mapId, grid } = telling;
  return rankPains(doc, rankingOf(doc), [mapId])
    .filter(({ card }) => isOpen(card) && grid.laneIndex.has(card.laneId))
    .slice(0, MOST_PAINS)
    .map((pain, at) => tellPain(telling, pain, at + 1));
}

function tellPain(telling: Telling, pain: RankedPain, number: number): StoryStop {
  const { doc, say, stop, grid, lanesOf, texts } = telling;
  const { card } = pain;
  const isShown = ({ laneId }: Card) => grid.laneIndex.has(laneId);
  const about = pain.about.filter(isShown);
  const answeredBy = pain.answeredBy.filter(isShown);
  const own = coveredBy(telling, card);
  const others = [...about, ...answeredBy];
  const ranking = rankingOf(doc);
  const value = sayPainValue(pain, ranking, say);
  return stop({
    title: say('stops.title.pain', { number, text: shortened(card.text) || say('editor.empty-card') }),
    laneIds: [...lanesOf('customer-actions', 'emotion'), card.laneId, ...others.map(({ laneId }) => laneId)],
    // Of what stands elsewhere, where it begins: it goes on, and has a mark of that.
    stepIds: [...own, ...others.filter((each) => !coveredBy(telling, each).some((id) => own.includes(id))).map(({ stepId }) => stepId)],
    aboutIds: [card, ...others].map(({ id }) => id),
    reveal: 'lanes',
    notes: [
      shortened(card.text) === card.text.trim() ? '' : inOneLine(card.text),
      value && say('stops.note.ranked', { ranking: say(`register.ranking.${ranking}`), value }),
      about.length > 0 ? say('stops.note.about', { texts: texts(about) }) : '',
      answeredBy.length > 0 ? say('stops.note.answered', { texts: texts(answeredBy) }) : '',
      pain.answeredBy.length > 0 ? '' : say('stops.note.unanswered'),
      card.owner ? say('stops.note.owner', { name: card.owner }) : say('stops.note.unowned'),
    ],
  });
}

function coveredBy({ grid: { steps, stepIndex } }: Telling, { stepId, lastStepId }: Card): readonly string[] {
  return steps.slice(stepIndex.get(stepId) ?? 0, (stepIndex.get(lastStepId) ?? -1) + 1).map(({ id }) => id);
}
