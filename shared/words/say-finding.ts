// A finding in a sentence, for pane, tooltip and command line. Finds nothing.

import type { Finding } from '../analysis/checks/check.ts';
import { formatDistance } from '../analysis/measures/measure-kinds.ts';
import { laneTitle } from '../layout/heads.ts';
import { placeOfStep, shortened } from '../layout/outline.ts';
import { type Doc, get } from '../model/document.ts';
import { gridOf } from '../model/grid.ts';
import { formatScore, toHundredths } from '../model/score.ts';
import type { Say } from '../text/text.ts';
import { sayScore } from './say-insights.ts';
import { measureName } from './say-measure.ts';

/** @param mapSay in the language of the map, which lanes without a title are named in. */
export function sayFinding(doc: Doc, finding: Finding, say: Say, mapSay: Say): string {
  const { check, subjectId, stepId, laneId, personaId, values = {} } = finding;
  const nameOf = (text = '') => shortened(text) || say('editor.untitled');
  const cardNamed = (id: string | undefined) => {
    const card = get(doc, 'card', id);
    return card && nameOf(card.text);
  };
  const quoted = (name: string) => say('history.quoted', { name });
  const title = get(doc, 'step', stepId)?.title ?? '';
  const step = title === '' ? sayStep(doc, finding.mapId, stepId ?? '', say) : quoted(title);
  const laneOf = get(doc, 'lane', laneId);
  const lane = laneOf ? laneTitle(laneOf, mapSay) : '';
  const persona = get(doc, 'persona', personaId);
  const connector = get(doc, 'connector', subjectId);
  const measure = get(doc, 'measure', subjectId);
  const card = cardNamed(finding.cardId);
  return say(`check.${check}.found`, {
    ...values,
    ...scoresIn(doc, finding),
    step,
    lane,
    card: card ?? '',
    subject: card === undefined ? step : quoted(card),
    curve: persona ? say('checks.curve', { lane, persona: nameOf(persona.title) }) : lane,
    from: cardNamed(connector?.fromCardId) ?? '',
    to: cardNamed(connector?.toCardId) ?? '',
    measure: measure ? shortened(measureName(measure, say)) : '',
    by: measure ? formatDistance(values.by ?? 0, measure) : '',
  });
}

/** By its number and title. */
export function sayStep(doc: Doc, mapId: string, stepId: string, say: Say): string {
  return placeOfStep(get(doc, 'step', stepId), (gridOf(doc, mapId).stepIndex.get(stepId) ?? 0) + 1, say);
}

/** As insights say them; two that would then look the same to the hundredth. */
function scoresIn(doc: Doc, { mapId, values = {} }: Finding): Readonly<Record<string, string>> {
  const scale = get(doc, 'map', mapId)?.scale ?? '-2..2';
  const { score = 0, remembered = 0, average = 0 } = values;
  const isSame = sayScore(remembered, scale) === sayScore(average, scale);
  const shown = (value: number) => (isSame ? formatScore(toHundredths(value, 1, scale), scale, 2) : sayScore(value, scale));
  return { score: sayScore(score, scale), remembered: shown(remembered), average: shown(average) };
}
