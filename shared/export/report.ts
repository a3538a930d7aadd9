// The report that goes with the insights: the same numbers and formulas as Markdown, to be sent, printed or pasted anywhere. Its parts stand
// in the files beside it.

import { decisionOf } from '../analysis/comparison/decision.ts';
import { type Insights, insightsOf } from '../analysis/insights.ts';
import type { Curve } from '../analysis/memory/curves.ts';
import { type Doc, projectOf } from '../model/document.ts';
import type { Id } from '../model/entities.ts';
import { hiddenIn } from '../model/views.ts';
import type { Say } from '../text/text.ts';
import { sayDecision } from '../words/say-decision.ts';
import { toHeading, toList, toMarkdown } from './markdown.ts';
import { mapPart } from './report-map.ts';
import { checksPart, customersPart, measuresPart, servqualPart } from './report-measures.ts';
import { leversPart, memoryPart } from './report-memory.ts';
import { opportunitiesPart, painsPart } from './report-register.ts';

/**
 * @param say in the language that the report is to be in, which is also that of the map's own words.
 * @param date as it is to be read, such as `2026-11-22`; not said where absent.
 * @param hiddenIds what is left out of the map itself, and personas, who are then not named either; its numbers are those of the whole.
 * @returns empty where there is no such map.
 */
export function toReport(
  doc: Doc,
  mapId: Id<'map'>,
  say: Say,
  date: string | undefined,
  hiddenIds = hiddenIn(doc, mapId, undefined),
): string {
  const whole = insightsOf(doc, mapId);
  if (!whole) return '';
  const insights = withoutPersonas(whole, hiddenIds);
  const { title, client } = projectOf(doc);
  const about = [
    ...(client.trim() === '' ? [] : [say('report.client', { client })]),
    say('report.map', { map: insights.map.title.trim() || say('editor.untitled') }),
    ...(date === undefined ? [] : [say('report.date', { date })]),
    ...(hiddenIds.length === 0 ? [] : [say('report.left-out')]),
  ];
  const parts = [
    [toHeading(1, say('report.title', { title: title.trim() || say('editor.untitled') })), toList(about)],
    mapPart(doc, insights.map, say, hiddenIds),
    memoryPart(doc, insights, say),
    decisionPart(doc, mapId, say, hiddenIds),
    leversPart(doc, insights, say),
    painsPart(doc, insights, say),
    opportunitiesPart(doc, insights, say),
    servqualPart(insights, say),
    measuresPart(doc, insights, say),
    customersPart(insights, say),
    checksPart(doc, insights, say),
  ];
  return `${parts.flat().join('\n\n')}\n`;
}

/** What is of one persona alone is left out with the persona. */
function withoutPersonas({ curves, findings, customerValues, ...rest }: Insights, hiddenIds: readonly string[]): Insights {
  const isLeftOut = (id: string | undefined) => id !== undefined && hiddenIds.includes(id);
  return {
    ...rest,
    curves: curves.filter(({ persona }) => !isLeftOut(persona?.id)),
    findings: findings.filter(({ personaId }) => !isLeftOut(personaId)),
    customerValues: customerValues.filter(({ persona }) => !isLeftOut(persona.id)),
  };
}

function decisionPart(doc: Doc, mapId: Id<'map'>, say: Say, hiddenIds: readonly string[]): readonly string[] {
  const whole = decisionOf(doc, mapId);
  if (!whole) return [];
  const isNamed = (curve: Curve | undefined) => !hiddenIds.includes(curve?.persona?.id ?? '');
  const curves = whole.summary.curves.filter(({ before, after }) => isNamed(before) && isNamed(after));
  const decision = { ...whole, summary: { ...whole.summary, curves } };
  const rule = `${say('insights.decision.formula')} ${say('compare.pains.rule')}`;
  return [toHeading(2, say('insights.decision')), toMarkdown(rule), toList(sayDecision(decision, { say, mapSay: say }))];
}
