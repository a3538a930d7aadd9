// The part of the report that is the map itself: a table with a row for each step and a column for each lane.

import { laneTitle } from '../layout/heads.ts';
import { type Doc, get } from '../model/document.ts';
import type { JourneyMap } from '../model/entities/map.ts';
import { cardsInReadingOrder, gridOf, personasOf } from '../model/grid.ts';
import { shownGrid, shownSpan } from '../model/views.ts';
import type { Say } from '../text/text.ts';
import { sayScore } from '../words/say-insights.ts';
import { toHeading, toTable } from './markdown.ts';

/** A card stands at every step that it covers. @param hiddenIds lanes, stages, steps and personas that are left out. */
export function mapPart(doc: Doc, map: JourneyMap, say: Say, hiddenIds: readonly string[]): readonly string[] {
  const whole = gridOf(doc, map.id);
  const grid = shownGrid(whole, hiddenIds);
  const { steps, lanes, stepIndex } = grid;
  const cells = new Map<string, string[]>();
  const put = (laneId: string, step: number, text: string) => {
    const key = `${laneId} ${step}`;
    cells.set(key, [...(cells.get(key) ?? []), text]);
  };
  for (const card of cardsInReadingOrder(doc, map.id)) {
    const span = card.text.trim() === '' ? undefined : shownSpan(card, grid, whole);
    for (let at = span?.first ?? 0; span && at <= span.last; at += 1) put(card.laneId, at, card.text);
  }
  for (const persona of [undefined, ...personasOf(doc).filter(({ id }) => !hiddenIds.includes(id))]) {
    for (const score of doc.score.values()) {
      const at = stepIndex.get(score.stepId);
      if (at === undefined || score.personaId !== persona?.id) continue;
      const said = sayScore(score.value, map.scale);
      put(score.laneId, at, persona ? say('report.score', { persona: persona.title, score: said }) : said);
    }
  }
  const shown = lanes.filter(({ id }) => steps.some((_, at) => cells.has(`${id} ${at}`)));
  const rows = steps.map(({ stageId, title }, at) => [
    steps[at - 1]?.stageId === stageId ? '' : (get(doc, 'stage', stageId)?.title ?? ''),
    `${(whole.stepIndex.get(steps[at]?.id ?? '') ?? 0) + 1}. ${title}`,
    ...shown.map(({ id }) => (cells.get(`${id} ${at}`) ?? []).join(say('report.between'))),
  ]);
  const head = [say('report.stage'), say('insights.levers.step'), ...shown.map((lane) => laneTitle(lane, say))];
  return rows.length === 0 ? [] : [toHeading(2, say('report.the-map')), toTable(head, rows)];
}
