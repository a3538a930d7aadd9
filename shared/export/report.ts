// The report that goes with the insights: the same numbers and formulas as Markdown, to be sent, printed or pasted anywhere. Its parts stand
// in the files beside it.

import { decisionOf } from '../analysis/comparison/decision.ts';
import { insightsOf } from '../analysis/insights.ts';
import { type Doc, projectOf } from '../model/document.ts';
import type { Id } from '../model/entities.ts';
import type { Say } from '../text/text.ts';
import { sayDecision } from '../words/say-decision.ts';
import { toHeading, toList, toMarkdown } from './markdown.ts';
import { mapPart } from './report-map.ts';
import { checksPart, customersPart, measuresPart, servqualPart } from './report-measures.ts';
import { leversPart, memoryPart } from './report-memory.ts';
import { opportunitiesPart, painsPart } from './report-register.ts';

/**
 * @param say in the language that the report is to be in, which is also that of the map's own words.
 * @param date as it is to be read, such as `2026-11-22`.
 * @param hiddenIds what is left out of the map itself; its numbers are those of the whole.
 * @returns empty where there is no such map.
 */
export function toReport(doc: Doc, mapId: Id<'map'>, say: Say, date: string, hiddenIds?: readonly string[]): string {
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
    mapPart(doc, insights.map, say, hiddenIds),
    memoryPart(doc, insights, say),
    decisionPart(doc, mapId, say),
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

function decisionPart(doc: Doc, mapId: Id<'map'>, say: Say): readonly string[] {
  const decision = decisionOf(doc, mapId);
  if (!decision) return [];
  const rule = `${say('insights.decision.formula')} ${say('compare.pains.rule')}`;
  return [toHeading(2, say('insights.decision')), toMarkdown(rule), toList(sayDecision(decision, { say, mapSay: say }))];
}
