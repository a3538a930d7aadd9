// What the differences between two maps come to: what is remembered of each, and which pains are solved, new or still there.

import { type Doc, get } from '../../model/document.ts';
import type { Card } from '../../model/entities/map.ts';
import { type Curve, curvesOf } from '../memory/curves.ts';
import type { Comparison } from './compare.ts';
import { type Pair, pairUp, type Side } from './pairing.ts';

/**
 * A pain hurts as long as it is there and is not solved: one that will not be mended, or that an opportunity answers, still hurts.
 * Solved: it hurt before and does not after, being solved or gone. New: it hurts after and did not before.
 */
export type ComparedPains = { readonly solved: readonly Card[]; readonly added: readonly Card[]; readonly remaining: readonly Card[] };

/** Curves are paired by lane and persona; one that is scored on one side only stands alone. */
export type Summary = { readonly curves: readonly Pair<Curve>[]; readonly pains: ComparedPains };

export function summaryOf({ sides, nameOf, cards }: Comparison): Summary {
  const curvesIn = (side: Side) => {
    const { doc, mapId, personaId } = sides[side];
    return curvesOf(doc, mapId).filter(({ persona }) => personaId === undefined || persona?.id === personaId);
  };
  const isChosen = sides.before.personaId !== undefined;
  const curves = pairUp(curvesIn('before'), curvesIn('after'), [
    ({ lane, persona }, side) => {
      const name = nameOf.lane(lane.id, side);
      return name && `${name} ${isChosen ? '' : (persona?.id ?? '')}`;
    },
  ]);
  const pains = cards.map(({ before, after }) => ({
    before: before && hurts(before, sides.before.doc) ? before : undefined,
    after: after && hurts(after, sides.after.doc) ? after : undefined,
  }));
  return {
    curves,
    pains: {
      solved: pains.flatMap(({ before, after }) => (before && !after ? [before] : [])),
      added: pains.flatMap(({ before, after }) => (after && !before ? [after] : [])),
      remaining: pains.flatMap(({ before, after }) => (before && after ? [after] : [])),
    },
  };
}

function hurts(card: Card, doc: Doc): boolean {
  return card.status !== 'solved' && get(doc, 'lane', card.laneId)?.laneKind === 'pain-points';
}
