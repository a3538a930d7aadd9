// `frontstage insights FILE`: what the maps of a project come to, in numbers. Changes nothing, and judges nothing: it ends with 0
// whatever is found.

import { type Insights, insightsOf, type Standing } from '../../shared/analysis/insights.ts';
import type { Curve } from '../../shared/analysis/memory/curves.ts';
import type { Moment } from '../../shared/analysis/memory/experience.ts';
import type { RankedOpportunity } from '../../shared/analysis/pains/opportunity-ranking.ts';
import type { RankedPain } from '../../shared/analysis/pains/pain-ranking.ts';
import { toReport } from '../../shared/export/report.ts';
import { laneTitle } from '../../shared/layout/heads.ts';
import { type Doc, get, projectOf } from '../../shared/model/document.ts';
import type { Scale } from '../../shared/model/entities/map.ts';
import { gridOf, mapsOf } from '../../shared/model/grid.ts';
import { differenceToHundredths, toHundredths } from '../../shared/model/score.ts';
import { createSay, type Say } from '../../shared/text/text.ts';
import { sayDifference, sayScore } from '../../shared/words/say-insights.ts';
import { type Command, type Outcome, refusal } from './command-line.ts';
import { findMap } from './find-map.ts';
import { readProject } from './read-project.ts';
import { today } from './today.ts';

export const insightsCommand: Command = {
  usage: 'insights FILE [--map NAME] [--json|--report]',
  options: { json: { type: 'boolean' }, report: { type: 'boolean' }, map: { type: 'string' } },
  run({ file, path, values, givenLanguage, say }): Outcome {
    const project = readProject(path);
    if ('refused' in project) return refusal(project.refused, file, say);
    const { doc } = project;
    const found = values.map === undefined ? undefined : findMap(mapsOf(doc), values.map, file, say);
    if (found && 'problem' in found) return { code: 1, problem: found.problem };
    const maps = (found ? [found.map] : mapsOf(doc)).flatMap(({ id }) => insightsOf(doc, id) ?? []);
    // Lanes are called what they are called on the map.
    const mapSay = createSay(givenLanguage ?? projectOf(doc).language);
    if (values.json) return { code: 0, text: JSON.stringify({ maps: maps.map((insights) => toJson(doc, insights, mapSay)) }) };
    if (values.report)
      return {
        code: 0,
        text: maps
          .map(({ map }) => toReport(doc, map.id, mapSay, today()))
          .join('\n')
          .trimEnd(),
      };
    const untitled = say('cli.untitled');
    const lines = maps.flatMap((insights) => [`  ${insights.map.title || untitled}`, ...toLines(doc, insights, mapSay, say)]);
    return { code: 0, text: [projectOf(doc).title || untitled, ...lines].join('\n') };
  },
};

/** Scores on the map's scale, differences in its units, both to the hundredth. */
function toJson(doc: Doc, { map, curves, pains, opportunities, measures, findings }: Insights, say: Say) {
  const step = (stepId: string) => stepOf(doc, map.id, stepId);
  const ranked = ({ card, rank, value, step: at }: RankedPain | RankedOpportunity) => ({
    id: card.id,
    text: card.text,
    step: step(at.id),
    rank: rank ?? null,
    value: value ?? null,
    owner: card.owner?.trim() || null,
    status: card.status ?? 'open',
  });
  return {
    title: map.title,
    experience: curves.map((curve) => toExperience(doc, curve, map.scale, say)),
    pains: pains.map((pain) => ({ ...ranked(pain), answeredBy: pain.answeredBy.map(({ id }) => id) })),
    opportunities: opportunities.map((opportunity) => ({ ...ranked(opportunity), answers: opportunity.answers.map(({ id }) => id) })),
    measures: measures.map(toMeasure),
    findings: Object.fromEntries([...new Set(findings.map(({ check }) => check))].map((check) => [check, countOf(findings, check)])),
  };
}

/** In the measure's own unit, as it was computed. */
function toMeasure({ measure, subject, last, missedBy, trend }: Standing) {
  const { id, title, measureKind, unit, target } = measure;
  return {
    id,
    title,
    kind: measureKind,
    of: subject.id,
    unit: unit ?? null,
    value: last?.reading.value ?? null,
    n: last?.reading.n ?? null,
    date: last?.round.date ?? null,
    target: target ?? null,
    missedBy: missedBy ?? null,
    trend: trend?.trend ?? null,
    ...(last?.reading.parts?.of === 'servqual' && { gaps: last.reading.parts.gaps }),
  };
}

const countOf = (findings: Insights['findings'], check: string) => findings.filter((finding) => finding.check === check).length;

function toExperience(doc: Doc, { lane, persona, moments, experience }: Curve, scale: Scale, say: Say) {
  const { peak, end, levers } = experience;
  const step = (stepId: string) => stepOf(doc, lane.mapId, stepId);
  const moment = ({ stepId, value }: Moment, isByHand: boolean) => ({
    step: step(stepId),
    score: toHundredths(value, 1, scale),
    ...(isByHand && { byHand: true }),
  });
  const all = sumOf(moments);
  const two = peak.value + end.value;
  return {
    lane: laneTitle(lane, say),
    persona: persona ? persona.title : null,
    peak: moment(peak, peak.isPeak),
    end: moment(end, end.isEnd),
    remembered: toHundredths(two, 2, scale),
    average: toHundredths(all, moments.length, scale),
    gap: differenceToHundredths(two * moments.length - 2 * all, 2 * moments.length, scale),
    // What is remembered is half of a whole number.
    levers: levers.map(({ stepId, gain }) => ({ step: step(stepId), gain: differenceToHundredths(2 * gain, 2, scale) })),
  };
}

function stepOf(doc: Doc, mapId: string, stepId: string) {
  return { id: stepId, number: (gridOf(doc, mapId).stepIndex.get(stepId) ?? 0) + 1, title: get(doc, 'step', stepId)?.title ?? '' };
}

function sumOf(moments: readonly Moment[]): number {
  return moments.reduce((sum, { value }) => sum + value, 0);
}

function toLines(doc: Doc, { map, curves }: Insights, mapSay: Say, say: Say): readonly string[] {
  if (curves.length === 0) return [`    ${say('cli.insights.nothing')}`];
  const score = (value: number) => sayScore(value, map.scale);
  const difference = (value: number) => sayDifference(value, map.scale);
  const step = (stepId: string) => stepOf(doc, map.id, stepId);
  return curves.flatMap(({ lane, persona, moments, experience: { peak, end, remembered, average, gap, bestLever } }) => {
    const title = laneTitle(lane, mapSay);
    const who = persona ? `${title} · ${persona.title || say('cli.untitled')}` : title;
    return [
      `    ${say('cli.insights.remembered', { who, remembered: score(remembered), average: score(average), gap: difference(gap), count: moments.length })}`,
      `      ${say('cli.insights.peak', { ...step(peak.stepId), score: score(peak.value) })}`,
      `      ${say('cli.insights.end', { ...step(end.stepId), score: score(end.value) })}`,
      `      ${bestLever ? say('cli.insights.lever', { ...step(bestLever.stepId), gain: difference(bestLever.gain) }) : say('cli.insights.noLever')}`,
    ];
  });
}
