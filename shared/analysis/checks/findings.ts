// What the checks find in a document: all that is to be looked at, and what a team has looked at and silenced. Deterministic; knows no
// sentence and no clock.

import { all, type Doc } from '../../model/document.ts';
import type { Silence } from '../../model/entities/map.ts';
import { mapsOf } from '../../model/grid.ts';
import { byOrder } from '../../model/order.ts';
import { CHECKS, type Check, type Finding, type Found, type Predicate, type SilencedFinding } from './check.ts';
import { actionWithoutTouchpoint, needUnanswered, stepWithoutAction, touchpointWithoutEvidence } from './customer-checks.ts';
import { noOwner, severePainUnanswered, severePainUnowned } from './duty-checks.ts';
import { assumptions, emptyLane, tooFewSteps, tooManySteps } from './map-checks.ts';
import { createIndex, type MapIndex } from './map-index.ts';
import { isSamePart, type MapPart, partsOf } from './map-part.ts';
import { flatEnding, peakOutweighs, unscoredStep } from './memory-checks.ts';
import { targetMissed, truthWithoutStandard } from './promise-checks.ts';
import { backStageServesNothing, frontStageAnswersNothing, looseEnd, skipsTheStage } from './service-checks.ts';

const PREDICATES: Readonly<Record<Check, Predicate>> = {
  'step-without-action': stepWithoutAction,
  'action-without-touchpoint': actionWithoutTouchpoint,
  'touchpoint-without-evidence': touchpointWithoutEvidence,
  'front-stage-answers-nothing': frontStageAnswersNothing,
  'back-stage-serves-nothing': backStageServesNothing,
  'skips-the-stage': skipsTheStage,
  'loose-end': looseEnd,
  'no-owner': noOwner,
  'severe-pain-unowned': severePainUnowned,
  'severe-pain-unanswered': severePainUnanswered,
  'need-unanswered': needUnanswered,
  'unscored-step': unscoredStep,
  'flat-ending': flatEnding,
  'peak-outweighs': peakOutweighs,
  'truth-without-standard': truthWithoutStandard,
  'target-missed': targetMissed,
  'empty-lane': emptyLane,
  'too-few-steps': tooFewSteps,
  'too-many-steps': tooManySteps,
  assumptions,
};

type Checked = { readonly findings: readonly Finding[]; readonly silenced: readonly SilencedFinding[] };

const known = new WeakMap<Doc, Checked>();
/** What was found last in each map: an edit of one map leaves the findings of the others as they are. */
let last: ReadonlyMap<string, { readonly part: MapPart; readonly findings: readonly Finding[] }> = new Map();

/** What is to be looked at: without what is silenced. In the order of the maps, then of the checks, then step by step and lane by lane. */
export function findingsOf(doc: Doc): readonly Finding[] {
  return checkedOf(doc).findings;
}

/** What is found, but silenced, in the same order. A silence that is about nothing found any more is none of it, and waits in case. */
export function silencedOf(doc: Doc): readonly SilencedFinding[] {
  return checkedOf(doc).silenced;
}

function checkedOf(doc: Doc): Checked {
  let checked = known.get(doc);
  if (!checked) {
    checked = apart(everyFinding(doc), all(doc, 'silence'));
    known.set(doc, checked);
  }
  return checked;
}

/** Silenced are those of whose check and subject a silence stands on their map; of several the first says why. */
function apart(everything: readonly Finding[], silences: readonly Silence[]): Checked {
  const byName = new Map<string, Silence>();
  for (const silence of [...silences].sort((a, b) => (a.id < b.id ? 1 : -1)))
    byName.set(`${silence.mapId} ${silence.check} ${silence.subjectId}`, silence);
  const findings: Finding[] = [];
  const silenced: SilencedFinding[] = [];
  for (const finding of everything) {
    const silence = byName.get(`${finding.mapId} ${finding.check} ${finding.subjectId}`);
    if (silence) silenced.push({ ...finding, silence });
    else findings.push(finding);
  }
  return { findings, silenced };
}

function everyFinding(doc: Doc): readonly Finding[] {
  const parts = partsOf(doc);
  const next = new Map<string, { readonly part: MapPart; readonly findings: readonly Finding[] }>();
  for (const [mapId, part] of parts) {
    const before = last.get(mapId);
    next.set(mapId, before && isSamePart(before.part, part) ? before : { part, findings: findInMap(createIndex(doc, part)) });
  }
  last = next;
  return mapsOf(doc).flatMap(({ id }) => next.get(id)?.findings ?? []);
}

function findInMap(index: MapIndex): readonly Finding[] {
  const mapId = index.part.map.id;
  return CHECKS.flatMap((check) =>
    PREDICATES[check](index)
      .map((found): Finding => ({ ...found, id: [check, found.subjectId, ...(found.besides ?? [])].join(':'), check, mapId }))
      .sort((a, b) => byPlace(index, a, b)),
  );
}

/** Step by step, lane by lane, each cell from the top; where that says nothing, by what they are about, so that every machine agrees. */
function byPlace(index: MapIndex, a: Found & { readonly id: string }, b: Found & { readonly id: string }): number {
  const by = index.placeOf(a.stepId, a.laneId) - index.placeOf(b.stepId, b.laneId);
  if (by !== 0) return by;
  const [one, other] = [index.card(a.cardId ?? ''), index.card(b.cardId ?? '')];
  return (one && other && one !== other ? byOrder(one, other) : 0) || (a.id < b.id ? -1 : 1);
}
