// The report that goes with the insights: the same numbers and formulas as Markdown, to be sent, printed or pasted anywhere.

import type { Curve } from '../analysis/curves.ts';
import { type Insights, insightsOf } from '../analysis/insights.ts';
import { sayDifference, sayScore, sayStep, sayWhereToBegin, sayWhose } from '../analysis/say-insights.ts';
import { sayMissing, sayOpportunityValue, sayPainValue } from '../analysis/say-ranking.ts';
import { type Doc, projectOf } from '../model/document.ts';
import type { Card, Id } from '../model/entities.ts';
import type { Say } from '../text/text.ts';
import { toHeading, toList, toMarkdown, toTable } from './markdown.ts';

/**
 * @param say in the language that the report is to be in, which is also that of the map's own words.
 * @param date as it is to be read, such as `2026-11-22`.
 * @returns empty where there is no such map.
 */
export function toReport(doc: Doc, mapId: Id<'map'>, say: Say, date: string): string {
  const insights = insightsOf(doc, mapId);
  if (!insights) return '';
  const { title, client } = projectOf(doc);
  const about = [
    ...(client.trim() === '' ? [] : [say('report.client', { client })]),
    say('report.map', { map: insights.map.title.trim() || say('editor.untitled') }),
    say('report.date', { date }),
  ];
  const parts = [
    [toHeading(1, say('report.title', { title: title.trim() || say('editor.untitled') })), toList(about)],
    memoryPart(doc, insights, say),
    leversPart(doc, insights, say),
    painsPart(doc, insights, say),
    opportunitiesPart(doc, insights, say),
  ];
  return `${parts.flat().join('\n\n')}\n`;
}

function memoryPart(doc: Doc, { map, curves, together }: Insights, say: Say): readonly string[] {
  const heading = toHeading(2, say('insights.memory'));
  if (curves.length === 0) return [heading, toMarkdown(say('insights.memory.empty'))];
  const step = (stepId: string) => sayStep(doc, map.id, stepId);
  const numbers = ({ remembered, average, gap }: Pick<Curve['experience'], 'remembered' | 'average' | 'gap'>) => [
    sayScore(remembered, map.scale),
    sayScore(average, map.scale),
    sayDifference(gap, map.scale),
  ];
  const flag = ({ stepId, value }: Curve['experience']['peak'], isByHand: boolean) => {
    const at = `${sayScore(value, map.scale)} · ${step(stepId)}`;
    return isByHand ? say('insights.memory.by-hand', { flag: at }) : at;
  };
  const rows = curves.map((curve) => {
    const { experience, moments } = curve;
    const { peak, end } = experience;
    return [sayWhose(curve, curves, say), ...numbers(experience), flag(peak, peak.isPeak), flag(end, end.isEnd), `${moments.length}`];
  });
  const all = together && together.n > 1 ? [[sayTogether(together, say), ...numbers(together), '', '', '']] : [];
  const head = [
    say('insights.whose'),
    say('insights.memory.remembered'),
    say('insights.memory.average'),
    say('inspector.remembered.gap'),
    say('word.peak'),
    say('word.end'),
    'n',
  ];
  return [
    heading,
    toMarkdown(say('inspector.remembered.definition')),
    toTable(head, [...rows, ...all], [1, 2, 3, 6]),
    toMarkdown(say('inspector.remembered.source')),
  ];
}

function sayTogether({ n, isWeighted }: NonNullable<Insights['together']>, say: Say): string {
  return say(isWeighted ? 'insights.memory.together.weighted' : 'insights.memory.together', { count: n });
}

function leversPart(doc: Doc, { map, curves }: Insights, say: Say): readonly string[] {
  const level = sayScore(map.leverLevel ?? 0, map.scale);
  const head = [say('insights.levers.step'), say('insights.levers.now'), say('insights.levers.then'), say('insights.levers.gain')];
  const ofCurve = (curve: Curve) => {
    const now = new Map(curve.moments.map(({ stepId, value }) => [stepId, value]));
    const rows = curve.experience.levers.map(({ stepId, remembered, gain }) => [
      sayStep(doc, map.id, stepId),
      sayScore(now.get(stepId) ?? 0, map.scale),
      sayScore(remembered, map.scale),
      sayDifference(gain, map.scale),
    ]);
    return [
      ...(curves.length > 1 ? [toHeading(3, sayWhose(curve, curves, say))] : []),
      ...(rows.length > 0 ? [toTable(head, rows, [1, 2, 3])] : []),
      toMarkdown(sayWhereToBegin(doc, curve, level, say)),
    ];
  };
  if (curves.length === 0) return [];
  return [toHeading(2, say('insights.levers')), toMarkdown(say('insights.levers.formula', { level })), ...curves.flatMap(ofCurve)];
}

function painsPart(doc: Doc, { map, pains, ranking }: Insights, say: Say): readonly string[] {
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
  return [heading, toMarkdown(say(`formula.${ranking}`)), toTable(head, rows, [0, 3])];
}

function opportunitiesPart(doc: Doc, { map, opportunities }: Insights, say: Say): readonly string[] {
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
  return [toHeading(2, say('insights.opportunities')), toMarkdown(say('formula.value-effort')), toTable(head, rows, [0, 3])];
}

function nameOf({ text }: Card, say: Say): string {
  return text.trim() || say('editor.untitled');
}

function namesOf(cards: readonly Card[], say: Say): string {
  return cards.map((card) => nameOf(card, say)).join(say('cli.separator'));
}
