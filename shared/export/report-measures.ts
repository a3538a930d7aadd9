// The part of the report on what was measured, what customers are worth, and what the checks found.

import { CHECKS } from '../analysis/checks/check.ts';
import type { Insights, Standing } from '../analysis/insights.ts';
import { formatGap, formatValue } from '../analysis/measures/measure-kinds.ts';
import type { Doc } from '../model/document.ts';
import type { Say } from '../text/text.ts';
import { sayFinding } from '../words/say-finding.ts';
import { sayPlace } from '../words/say-insights.ts';
import { measureName, sayFormula, sayMissedBy, sayProblem, sayReading } from '../words/say-measure.ts';
import { toHeading, toList, toMarkdown, toTable } from './markdown.ts';

export function servqualPart({ measures }: Insights, say: Say): readonly string[] {
  return measures.flatMap(({ measure, last }) => {
    const parts = last?.reading.parts;
    if (!last || parts?.of !== 'servqual') return [];
    const head = [say('report.dimension'), say('report.expectation'), say('report.perception'), say('report.gap')];
    const shown = (value: number) => `${Number(value.toFixed(2))}`;
    const rows = parts.gaps.map(({ dimension, expectation, perception, gap }) => [
      say(`dimension.${dimension}`),
      shown(expectation),
      shown(perception),
      formatGap(gap),
    ]);
    const about = [measureName(measure, say), last.round.date, sayReading(measure, last.reading, say)].join(' · ');
    return [
      toHeading(2, say('insights.servqual')),
      toMarkdown(about),
      toMarkdown(sayFormula(measure, say)),
      toTable(head, rows, [1, 2, 3]),
    ];
  });
}

export function measuresPart(doc: Doc, { measures }: Insights, say: Say): readonly string[] {
  if (measures.length === 0) return [];
  const head = [
    say('insights.measures.measure'),
    say('insights.measures.place'),
    say('insights.measures.last'),
    say('insights.measures.target'),
    say('insights.measures.trend'),
  ];
  const rows = measures.map(({ measure, subject, last, lastRound, missedBy, trend }) => [
    measureName(measure, say),
    sayPlace(doc, subject, say, say),
    [...(last ? [`${sayReading(measure, last.reading, say)} (${last.round.date})`] : []), ...problemOf(lastRound, say)].join('; ') ||
      say('insights.measures.no-round'),
    measure.target === undefined
      ? say('insights.measures.no-target')
      : [formatValue(measure.target, measure), ...(missedBy === undefined ? [] : [sayMissedBy(measure, missedBy, say)])].join(', '),
    trend ? say(`trend.${trend.trend}.asks`) : say('insights.measures.one-round'),
  ]);
  return [toHeading(2, say('insights.measures')), toMarkdown(say('formula.trend')), toTable(head, rows)];
}

function problemOf(round: Standing['lastRound'], say: Say): readonly string[] {
  return round && 'problem' in round.reading ? [`${round.round.date}: ${sayProblem(round.reading, say)}`] : [];
}

export function customersPart({ customerValues }: Insights, say: Say): readonly string[] {
  if (customerValues.length === 0) return [];
  const head = [say('insights.whose'), say('report.class'), say('report.current'), say('report.potential'), say('report.strategy')];
  const rows = customerValues.map(({ persona, value }) => [
    persona.title.trim() || say('editor.untitled'),
    say(`value-class.${value.valueClass}`),
    value.current.toFixed(1),
    value.potential.toFixed(1),
    say(`value-class.${value.valueClass}.strategy`),
  ]);
  return [toHeading(2, say('report.customers')), toMarkdown(say('formula.customer-value-class')), toTable(head, rows, [2, 3])];
}

/** Every finding in a sentence, under the name of its check. */
export function checksPart(doc: Doc, { findings }: Insights, say: Say): readonly string[] {
  const byCheck = CHECKS.flatMap((check) => {
    const found = findings.filter((finding) => finding.check === check);
    return found.length === 0
      ? []
      : [toHeading(3, say(`check.${check}`)), toList(found.map((finding) => sayFinding(doc, finding, say, say)))];
  });
  const summary = findings.length === 0 ? say('insights.checks.none') : say('insights.checks.found', { count: findings.length });
  return [toHeading(2, say('insights.checks')), toMarkdown(summary), ...byCheck];
}
