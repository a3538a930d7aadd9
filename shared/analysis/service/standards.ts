// Service standards: what a step or a card is held to, when that is to be checked, and which moments of truth are held to nothing yet.

import { all, type Doc } from '../../model/document.ts';
import type { Card, Step } from '../../model/entities/map.ts';
import type { Measure } from '../../model/entities/measures.ts';
import { gridOf, mapIdOfCard, mapIdOfStep, mapsOf } from '../../model/grid.ts';
import { byOrder } from '../../model/order.ts';
import { findingsOf } from '../checks/findings.ts';
import { keep } from '../keep.ts';

/** A measure of a step or a card that says what it is held to: by a sentence, by a target, or by both. */
export type Standard = {
  readonly measure: Measure;
  readonly subject: Step | Card;
  readonly mapId: string /** Of the step, from 1. */;
  readonly number: number;
};

/** Map by map, step by step, that of the step before those of its cards. */
export const standardsOf = keep(['measure', 'card', 'step', 'stage', 'lane', 'map'], (doc): readonly Standard[] => {
  const place = new Map(mapsOf(doc).map(({ id }, index) => [id, index]));
  return all(doc, 'measure')
    .flatMap((measure) => {
      const isStandard = measure.standard !== undefined || measure.target !== undefined;
      const subject = doc.step.get(measure.subjectId) ?? doc.card.get(measure.subjectId);
      const at = isStandard && subject ? placeOf(doc, subject) : undefined;
      return subject && at ? [{ measure, subject, ...at }] : [];
    })
    .sort(
      (a, b) =>
        (place.get(a.mapId) ?? 0) - (place.get(b.mapId) ?? 0) ||
        a.number - b.number ||
        Number(a.subject.kind === 'card') - Number(b.subject.kind === 'card') ||
        (a.subject.id === b.subject.id ? byOrder(a.measure, b.measure) : byOrder(a.subject, b.subject)),
    );
});

export type Truth = {
  /** The step or card that is marked. */
  readonly subject: Step | Card;
  readonly mapId: string;
  readonly number: number;
  /** What stands on it already, and has no target yet. */
  readonly standard: Measure | undefined;
};

/** Moments of truth that the check `truth-without-standard` finds: in the order of maps and steps, without those silenced. */
export function truthsWithoutStandard(doc: Doc): readonly Truth[] {
  return findingsOf(doc).flatMap(({ check, subjectId }) => {
    const subject = check === 'truth-without-standard' ? (doc.step.get(subjectId) ?? doc.card.get(subjectId)) : undefined;
    const at = subject && placeOf(doc, subject);
    if (!subject || !at) return [];
    return [{ subject, ...at, standard: standardsOf(doc).find((each) => each.subject.id === subjectId)?.measure }];
  });
}

function placeOf(doc: Doc, subject: Step | Card): { readonly mapId: string; readonly number: number } | undefined {
  const mapId = subject.kind === 'step' ? mapIdOfStep(doc, subject.id) : mapIdOfCard(doc, subject.id);
  const index = mapId === undefined ? undefined : gridOf(doc, mapId).stepIndex.get(subject.kind === 'step' ? subject.id : subject.stepId);
  return mapId === undefined || index === undefined ? undefined : { mapId, number: index + 1 };
}

/** Never checked although it names an interval; or to be checked again on that day, which has gone by. */
export type Due = 'never-checked' | { readonly since: string };

const MONTHS = { monthly: 1, quarterly: 3, yearly: 12 } as const;

/**
 * Whether a standard is due to be checked. Days are YYYY-MM-DD; `since` is the last check plus the interval, in calendar months (31 January
 * and a month is the last of February). What is to be checked today is not yet due; what names no interval never is.
 */
export function dueOf({ lastChecked, checkedEvery }: Pick<Measure, 'lastChecked' | 'checkedEvery'>, today: string): Due | undefined {
  if (checkedEvery === undefined) return undefined;
  if (lastChecked === undefined) return 'never-checked';
  const since =
    checkedEvery === 'daily'
      ? addDays(lastChecked, 1)
      : checkedEvery === 'weekly'
        ? addDays(lastChecked, 7)
        : addMonths(lastChecked, MONTHS[checkedEvery]);
  return since < today ? { since } : undefined;
}

const toParts = (day: string) => day.split('-').map(Number) as [number, number, number];
/** Years have four digits. */
const LAST_DAY = Date.UTC(9999, 11, 31);
const toDay = (time: number) => new Date(Math.min(time, LAST_DAY)).toISOString().slice(0, 10);

function addDays(day: string, days: number): string {
  const [year, month, date] = toParts(day);
  return toDay(Date.UTC(year, month - 1, date + days));
}

function addMonths(day: string, months: number): string {
  const [year, month, date] = toParts(day);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return toDay(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth)));
}
