// What the differences between two maps come to: what is remembered of each, and which pains are solved, new or still there.

import { get } from '../model/document.ts';
import type { Card, Lane, Persona } from '../model/entities.ts';
import { gridOf, personasOf } from '../model/grid.ts';
import type { Comparison } from './compare.ts';
import { type Experience, experienceOf, type Moment, toMoments } from './experience.ts';
import type { Compared } from './paired-maps.ts';
import type { Pair, Side } from './pairing.ts';

export type Felt = { readonly moments: readonly Moment[]; readonly experience: Experience };

/** The curve of one emotion lane and one persona on either side; scores of nobody in particular have no persona. */
export type ComparedCurve = {
  readonly lane: Pair<Lane>;
  readonly persona: Pair<Persona>;
  readonly felt: Pair<Felt>;
};

/**
 * A pain hurts as long as it is there and is not solved; one that will not be mended, or that an opportunity answers, still hurts.
 * Solved: it hurt before and does not after, being solved or gone. New: it hurts after and did not before. Still there: it hurts in both.
 */
export type ComparedPains = { readonly solved: readonly Card[]; readonly added: readonly Card[]; readonly remaining: readonly Card[] };

export type Summary = { readonly curves: readonly ComparedCurve[]; readonly pains: ComparedPains };

export function summaryOf(comparison: Comparison): Summary {
  return { curves: curvesOf(comparison), pains: painsOf(comparison) };
}

/** Lane by lane from the top; in each, nobody in particular, then persona by persona. Only those that someone scored. */
function curvesOf({ sides, lanes }: Comparison): readonly ComparedCurve[] {
  const { before, after } = sides;
  const personaIn = ({ doc }: Compared, id: string | undefined) => get(doc, 'persona', id);
  const personas: readonly Pair<string>[] =
    before.personaId === undefined || after.personaId === undefined
      ? [
          {},
          ...[...new Set([...personasOf(after.doc), ...personasOf(before.doc)].map(({ id }) => id))].map((id) => ({
            before: id,
            after: id,
          })),
        ]
      : [{ before: before.personaId, after: after.personaId }];
  return lanes
    .filter((lane) => [lane.before, lane.after].some((each) => each?.laneKind === 'emotion'))
    .flatMap((lane) =>
      personas.flatMap((ids) => {
        const felt = bothOf((side) => feltIn(sides[side], lane[side], ids[side]));
        if (!felt.before && !felt.after) return [];
        return [{ lane, persona: bothOf((side) => personaIn(sides[side], ids[side])), felt }];
      }),
    );
}

function feltIn({ doc, mapId }: Compared, lane: Lane | undefined, personaId: string | undefined): Felt | undefined {
  if (lane?.laneKind !== 'emotion') return undefined;
  const own = [...doc.score.values()].filter((score) => score.laneId === lane.id && score.personaId === personaId);
  const moments = toMoments(own, gridOf(doc, mapId).stepIndex);
  const experience = experienceOf(moments);
  return experience && { moments, experience };
}

function painsOf({ sides, cards }: Comparison): ComparedPains {
  const hurting = (card: Card | undefined, { doc }: Compared) =>
    card && card.status !== 'solved' && get(doc, 'lane', card.laneId)?.laneKind === 'pain-points' ? card : undefined;
  const pains = cards.map((pair) => bothOf((side) => hurting(pair[side], sides[side])));
  return {
    solved: pains.flatMap(({ before, after }) => (before && !after ? [before] : [])),
    added: pains.flatMap(({ before, after }) => (after && !before ? [after] : [])),
    remaining: pains.flatMap(({ before, after }) => (before && after ? [after] : [])),
  };
}

function bothOf<T>(of: (side: Side) => T | undefined): Pair<T> {
  const [before, after] = [of('before'), of('after')];
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}
