// Insights in words, as the screen and the report say them alike: numbers on the map's scale, whose curve it is, where to begin.

import type { Curve } from '../analysis/memory/curves.ts';
import { laneTitle } from '../layout/heads.ts';
import { type Doc, get, projectOf } from '../model/document.ts';
import type { Scale } from '../model/entities/map.ts';
import type { Entity } from '../model/entities.ts';
import { gridOf } from '../model/grid.ts';
import { formatDifference, formatScore, toScale } from '../model/score.ts';
import type { Say } from '../text/text.ts';

/** A stored score on the map's scale, always with one decimal: `−3.6`, `0.0`, `+3.2`. */
export function sayScore(value: number, scale: Scale): string {
  return withDecimal(formatScore(toScale(value, scale), scale));
}

/** A difference between stored scores, in units of the scale: `−0.1`, `0.0`. */
export function sayDifference(difference: number, scale: Scale): string {
  return withDecimal(formatDifference(difference, scale));
}

/** Beside numbers with one decimal, zero has one too. */
function withDecimal(score: string): string {
  return score === '0' ? '0.0' : score;
}

/** `5 Find the returns desk`; its number alone where it has no title. */
export function sayStep(doc: Doc, mapId: string, stepId: string): string {
  const number = (gridOf(doc, mapId).stepIndex.get(stepId) ?? 0) + 1;
  return `${number} ${get(doc, 'step', stepId)?.title ?? ''}`.trim();
}

/** What is measured: the map as a whole, a step, or a thing by its name. @param mapSay of the map's own words. */
export function sayPlace(doc: Doc, subject: Entity, say: Say, mapSay: Say): string {
  switch (subject.kind) {
    case 'map':
      return say('insights.measures.whole');
    case 'step':
      return sayStep(doc, get(doc, 'stage', subject.stageId)?.mapId ?? '', subject.id);
    case 'lane':
      return laneTitle(subject, mapSay);
    case 'card':
      return subject.text.trim() || say('editor.untitled');
    default:
      return '';
  }
}

/** Whose curve: a persona, with the lane where that one has several; a lane where it is nobody's in particular. @param say of the map's own words. */
export function sayWhose({ lane, persona }: Curve, curves: readonly Curve[], say: Say): string {
  const title = laneTitle(lane, say);
  if (!persona) return title;
  const name = persona.title.trim() || say('editor.untitled');
  return curves.some((each) => each.persona === persona && each.lane !== lane) ? `${name} · ${title}` : name;
}

/** Whether one must be told whose curve it is: there are several, or it is one persona's of several. */
export function isToBeNamed(doc: Doc, { persona }: Curve, curves: readonly Curve[]): boolean {
  return curves.length > 1 || (persona !== undefined && doc.persona.size > 1);
}

/** What is on paper, and of which day: `Returns · Shoe shop · As it is · 2026-11-22`. */
export function paperTitle(doc: Doc, mapId: string, day: string): string {
  const { title, client } = projectOf(doc);
  return [title, client, get(doc, 'map', mapId)?.title, day].filter((part) => part).join(' · ');
}

/** `Begin at step 5. Raising no other step to 0.0 would change it.` @param level that levers raise a score to, as it is said. */
export function sayWhereToBegin(doc: Doc, { lane, experience: { levers, bestLever } }: Curve, level: string, say: Say): string {
  if (!bestLever) return say('insights.levers.none', { level });
  const number = (gridOf(doc, lane.mapId).stepIndex.get(bestLever.stepId) ?? 0) + 1;
  const isOnly = levers.filter(({ gain }) => gain > 0).length === 1;
  return say(isOnly ? 'insights.levers.only' : 'insights.levers.first', { number, level });
}
