// The part of the report on what is remembered: every curve, all of them together, and where raising a score would change it.

import type { Insights } from '../analysis/insights.ts';
import type { Curve } from '../analysis/memory/curves.ts';
import type { Doc } from '../model/document.ts';
import type { Say } from '../text/text.ts';
import { sayDifference, sayScore, sayStep, sayWhereToBegin, sayWhose } from '../words/say-insights.ts';
import { toHeading, toMarkdown, toTable } from './markdown.ts';

export function memoryPart(doc: Doc, { map, curves, together }: Insights, say: Say): readonly string[] {
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

export function leversPart(doc: Doc, { map, curves }: Insights, say: Say): readonly string[] {
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
