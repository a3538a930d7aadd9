// The differences between two maps as Markdown: what they come to, what is remembered of each, then every difference, step by step.

import type { Comparison } from '../analysis/comparison/compare.ts';
import { summaryOf } from '../analysis/comparison/compare-summary.ts';
import type { Pair, Side } from '../analysis/comparison/pairing.ts';
import type { Curve } from '../analysis/memory/curves.ts';
import { get } from '../model/document.ts';
import { gridOf } from '../model/grid.ts';
import {
  sayChanges,
  sayColumn,
  sayCounts,
  sayCurve,
  sayLane,
  sayScore,
  saySummary,
  sayThing,
  type Words,
} from '../words/say-difference.ts';
import { sayDifference } from '../words/say-insights.ts';
import { toHeading, toMarkdown, toTable } from './markdown.ts';

/** What is shown of a curve: each figure's words, and how it is said of one side. */
export type FigureRow = { readonly label: string; readonly before: string; readonly after: string };

/** Remembered, average, gap, peak and end of a curve on either side; a dash where it is not scored. */
export function figuresOf({ before, after }: Pair<Curve>, { sides }: Comparison, { say }: Words): readonly FigureRow[] {
  const row = (label: string, figure: (curve: Curve, side: Side) => string): FigureRow => ({
    label,
    before: before ? figure(before, 'before') : say('compare.dash'),
    after: after ? figure(after, 'after') : say('compare.dash'),
  });
  const score = (value: number, side: Side) => sayScore(value, sides[side]);
  const moment = ({ stepId, value }: Curve['experience']['peak'], side: Side) =>
    say('compare.step', { score: score(value, side), number: (gridOf(sides[side].doc, sides[side].mapId).stepIndex.get(stepId) ?? 0) + 1 });
  const scaleOf = (side: Side) => get(sides[side].doc, 'map', sides[side].mapId)?.scale ?? '-2..2';
  return [
    row(say('compare.curve.remembered'), ({ experience }, side) => score(experience.remembered, side)),
    row(say('compare.curve.average'), ({ experience }, side) => score(experience.average, side)),
    row(say('compare.curve.gap'), ({ experience }, side) => sayDifference(experience.gap, scaleOf(side))),
    row(say('word.peak'), ({ experience }, side) => moment(experience.peak, side)),
    row(say('word.end'), ({ experience }, side) => moment(experience.end, side)),
  ];
}

/** @param names what either side is called: its map, and its version or persona where that tells them apart. */
export function toComparisonReport(comparison: Comparison, names: Required<Pair<string>>, words: Words): string {
  const { say } = words;
  const { differences } = comparison;
  const summary = summaryOf(comparison);
  const sentences = saySummary(summary, comparison, words);
  const lines = [
    toHeading(1, say('compare.report.title', names)),
    '',
    toHeading(2, say('compare.report.summary')),
    '',
    ...[...sentences, differences.length > 0 ? sayCounts(differences, say) : say('compare.same')].map(
      (sentence) => `- ${toMarkdown(sentence)}`,
    ),
    `- ${toMarkdown(say('compare.pains.rule'))}`,
    '',
  ];
  for (const pair of summary.curves) {
    const name = sayCurve(pair, summary.curves, words);
    lines.push(toHeading(3, [say('compare.curves'), name].filter((part) => part !== '').join(' · ')), '');
    const rows = figuresOf(pair, comparison, words).map(({ label, before, after }) => [label, before, after]);
    lines.push(toTable([say('compare.report.which'), names.before, names.after], rows), '');
  }
  if (differences.length > 0) lines.push(toHeading(2, say('compare.differences')), '');
  for (const [index, difference] of differences.entries()) {
    if (differences[index - 1]?.column !== difference.column)
      lines.push(...(index > 0 ? [''] : []), toHeading(3, sayColumn(comparison, difference.column, say)), '');
    const thing = [sayLane(difference, comparison, words), sayThing(difference, comparison, words)].filter((part) => part !== '');
    lines.push(`- **${say(`compare.kind.${difference.kind}`)}** ${toMarkdown(thing.join(' · '))}`);
    lines.push(...sayChanges(difference, comparison, words).map((change) => `  - ${toMarkdown(change)}`));
  }
  return `${lines.join('\n').trimEnd()}\n`;
}
