// The part of the report on pain points and opportunities: ranked, and by the quadrants of their plots.

import type { Insights } from '../analysis/insights.ts';
import { isOpen } from '../analysis/pains/pains.ts';
import { crosshairOf, EFFORT_QUADRANTS, effortQuadrant, IMPORTANCE_QUADRANTS, importanceQuadrant } from '../analysis/pains/quadrants.ts';
import { type Doc, projectOf } from '../model/document.ts';
import type { Card } from '../model/entities/map.ts';
import type { Say } from '../text/text.ts';
import { sayStep } from '../words/say-insights.ts';
import { sayMissing, sayOpportunityValue, sayPainValue } from '../words/say-ranking.ts';
import { toHeading, toList, toMarkdown, toTable } from './markdown.ts';

export function painsPart(doc: Doc, { map, pains, ranking }: Insights, say: Say): readonly string[] {
  const heading = toHeading(2, say('insights.pains'));
  if (pains.length === 0) return [heading, toMarkdown(say('insights.pains.empty'))];
  const head = [
    say('insights.pains.rank'),
    say('insights.pains.pain'),
    say('insights.levers.step'),
    say(`insights.pains.value.${ranking}`),
    say('insights.pains.owner'),
    say('insights.pains.answers'),
    say('insights.pains.status'),
  ];
  const rows = pains.map((pain) => [
    `${pain.rank ?? ''}`,
    nameOf(pain.card, say),
    sayStep(doc, map.id, pain.step.id),
    sayPainValue(pain, ranking, say) || sayMissing(pain, say),
    pain.card.owner?.trim() || say('insights.pains.no-owner'),
    namesOf(pain.answeredBy, say) || say('insights.pains.no-answer'),
    say(`status.${pain.card.status ?? 'open'}`),
  ]);
  return [heading, toMarkdown(say(`formula.${ranking}`)), toTable(head, rows, [0, 3]), ...importanceQuadrants(doc, pains, say)];
}

export function opportunitiesPart(doc: Doc, { map, opportunities }: Insights, say: Say): readonly string[] {
  if (opportunities.length === 0) return [];
  const head = [
    say('insights.pains.rank'),
    say('insights.opportunities.opportunity'),
    say('insights.levers.step'),
    say('insights.opportunities.value'),
    say('insights.pains.owner'),
    say('insights.opportunities.answers'),
    say('insights.pains.status'),
  ];
  const rows = opportunities.map((opportunity) => [
    `${opportunity.rank ?? ''}`,
    nameOf(opportunity.card, say),
    sayStep(doc, map.id, opportunity.step.id),
    sayOpportunityValue(opportunity) || sayMissing(opportunity, say),
    opportunity.card.owner?.trim() || say('insights.pains.no-owner'),
    namesOf(opportunity.answers, say),
    say(`status.${opportunity.card.status ?? 'open'}`),
  ]);
  return [
    toHeading(2, say('insights.opportunities')),
    toMarkdown(say('formula.value-effort')),
    toTable(head, rows, [0, 3]),
    ...effortQuadrants(opportunities, say),
  ];
}

/** Of those that are open and have both numbers. */
function importanceQuadrants(doc: Doc, pains: Insights['pains'], say: Say): readonly string[] {
  const crosshair = crosshairOf(
    pains.map(({ card }) => card),
    projectOf(doc).crosshair ?? 'middle',
  );
  const quadrantOf = ({ importance, performance }: Card) =>
    importance === undefined || performance === undefined ? undefined : importanceQuadrant(importance, performance, crosshair);
  const cards = pains.map(({ card }) => card).filter(isOpen);
  return byQuadrant(say('insights.importance'), 'formula.importance-quadrants', cards, IMPORTANCE_QUADRANTS, quadrantOf, say);
}

function effortQuadrants(opportunities: Insights['opportunities'], say: Say): readonly string[] {
  const quadrantOf = ({ value, effort }: Card) => (value === undefined || effort === undefined ? undefined : effortQuadrant(value, effort));
  const cards = opportunities.map(({ card }) => card).filter(isOpen);
  return byQuadrant(say('insights.effort'), 'formula.effort-quadrants', cards, EFFORT_QUADRANTS, quadrantOf, say);
}

function byQuadrant<Quadrant extends (typeof IMPORTANCE_QUADRANTS)[number] | (typeof EFFORT_QUADRANTS)[number]>(
  title: string,
  formula: 'formula.importance-quadrants' | 'formula.effort-quadrants',
  cards: readonly Card[],
  quadrants: readonly Quadrant[],
  quadrantOf: (card: Card) => Quadrant | undefined,
  say: Say,
): readonly string[] {
  const lines = quadrants.flatMap((quadrant) => {
    const names = namesOf(
      cards.filter((card) => quadrantOf(card) === quadrant),
      say,
    );
    return names === '' ? [] : [say('report.quadrant', { quadrant: say(`quadrant.${quadrant}`), names })];
  });
  return lines.length === 0 ? [] : [toHeading(3, title), toMarkdown(say(formula)), toList(lines)];
}

function nameOf({ text }: Card, say: Say): string {
  return text.trim() || say('editor.untitled');
}

function namesOf(cards: readonly Card[], say: Say): string {
  return cards.map((card) => nameOf(card, say)).join(say('report.between'));
}
