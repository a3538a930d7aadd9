// The checks there are, and what one of them finds: the words that predicates, pane, map and command line share. Finds nothing itself.

import type { Silence } from '../../model/entities/map.ts';
import type { Id } from '../../model/entities.ts';
import type { MapIndex } from './map-index.ts';

/** In the order in which they are listed: what the customer meets, who serves it, what hurts, what is remembered, what is promised, the map. */
export const CHECKS = [
  'step-without-action',
  'action-without-touchpoint',
  'touchpoint-without-evidence',
  'front-stage-answers-nothing',
  'back-stage-serves-nothing',
  'skips-the-stage',
  'loose-end',
  'no-owner',
  'severe-pain-unowned',
  'severe-pain-unanswered',
  'need-unanswered',
  'unscored-step',
  'flat-ending',
  'peak-outweighs',
  'truth-without-standard',
  'target-missed',
  'empty-lane',
  'too-few-steps',
  'too-many-steps',
  'assumptions',
] as const;
export type Check = (typeof CHECKS)[number];

/** What a predicate says of one thing. Numbers for the sentence are in `values`; scores among them in stored units (−900…900). */
export type Found = {
  /** The one thing that the finding is about, and by which it is silenced: a card, step, lane, connector, score, measure or the map. */
  readonly subjectId: string;
  /** Where more than the subject tells this finding from others of its check. */
  readonly besides?: readonly string[];
  /** Where it is: what is there of these. */
  readonly stepId?: Id<'step'>;
  readonly laneId?: Id<'lane'>;
  readonly cardId?: Id<'card'>;
  readonly personaId?: Id<'persona'> | undefined;
  readonly values?: Readonly<Record<string, number>>;
};

export type Finding = Found & {
  /** Of the check and of what it is about, of nothing else: it outlives renaming, moving and other edits. */
  readonly id: string;
  readonly check: Check;
  readonly mapId: Id<'map'>;
};

export type SilencedFinding = Finding & { readonly silence: Silence };

/** Pure: all that it knows is the index of one map. */
export type Predicate = (index: MapIndex) => readonly Found[];
