// The map as it is and as it is to be, stage by stage, side after side; whichever of the two is asked for.

import { decisionOf } from '../../analysis/comparison/decision.ts';
import type { Pair } from '../../analysis/comparison/pairing.ts';
import type { Card, Score, Stage } from '../../model/entities/map.ts';
import { sayScore } from '../../words/say-insights.ts';
import { stageTitle, stepIdsOf } from './stages.ts';
import type { StoryStop, Telling } from './telling.ts';

export function tellAsIsToBe({ doc, mapId }: Telling, tellingOf: (mapId: string) => Telling): readonly StoryStop[] {
  const comparison = decisionOf(doc, mapId)?.comparison;
  if (!comparison) return [];
  const { sides, stages, cards, scores } = comparison;
  const tellings = { before: tellingOf(sides.before.mapId), after: tellingOf(sides.after.mapId) };
  return stages.flatMap(({ before, after }) => [...asIs(before), ...toBe(before, after)]);

  function asIs(stage: Stage | undefined): readonly StoryStop[] {
    const telling = tellings.before;
    const stepIds = stage ? stepIdsOf(telling, stage) : [];
    if (!stage || stepIds.length === 0) return [];
    const title = telling.say('stops.title.as-is', { title: stageTitle(telling, stage) });
    return [telling.stop({ title, stepIds, reveal: 'at-once', notes: telling.actions(stepIds) })];
  }

  function toBe(before: Stage | undefined, after: Stage | undefined): readonly StoryStop[] {
    const telling = tellings.after;
    const stepIds = after ? stepIdsOf(telling, after) : [];
    if (!after || stepIds.length === 0) return [];
    const { say, stop, texts } = telling;
    const was = isShownIn(tellings.before, before ? stepIdsOf(tellings.before, before) : []);
    const is = isShownIn(telling, stepIds);
    const come = texts(cards.flatMap((pair) => (pair.after && !pair.before && is(pair.after) ? [pair.after] : [])));
    const gone = texts(cards.flatMap((pair) => (pair.before && !pair.after && was(pair.before) ? [pair.before] : [])));
    const other = texts(cards.filter(isSaidOtherwise).flatMap(({ after: card }) => (card && is(card) ? [card] : [])));
    const title = say('stops.title.to-be', { title: stageTitle(telling, after) });
    const notes = [
      come && say('stops.note.come', { texts: come }),
      other && say('stops.note.other', { texts: other }),
      gone && say('stops.note.gone', { texts: gone }),
      ...felt(is),
    ];
    const isSame = notes.every((line) => line === '');
    return [stop({ title, stepIds, reveal: 'lanes', notes: isSame ? [say('stops.note.same')] : notes })];
  }

  /** How the steps feel that feel otherwise. */
  function felt(isTold: (score: Score) => boolean): readonly string[] {
    const { say, grid, doc: whole } = tellings.after;
    return scores.flatMap(({ before, after }) => {
      if (!before || !after || before.value === after.value || !isTold(after)) return [];
      const [scaleBefore, scaleAfter] = [sides.before, sides.after].map((side) => whole.map.get(side.mapId)?.scale ?? '-5..5');
      return say('stops.note.felt', {
        number: (grid.stepIndex.get(after.stepId) ?? 0) + 1,
        before: sayScore(before.value, scaleBefore ?? '-5..5'),
        after: sayScore(after.value, scaleAfter ?? '-5..5'),
      });
    });
  }
}

/** Whether a thing stands in one of the steps, in a lane that is shown. */
function isShownIn({ grid }: Telling, stepIds: readonly string[]): (thing: Card | Score) => boolean {
  const told = new Set(stepIds);
  return ({ laneId, stepId }) => grid.laneIndex.has(laneId) && told.has(stepId);
}

function isSaidOtherwise({ before, after }: Pair<Card>): boolean {
  return before !== undefined && after !== undefined && before.text !== after.text;
}
