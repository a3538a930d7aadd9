// Recommendation beside worth, segment by segment: the last NPS and the last lifetime value of each persona. A segment that is worth much
// and would not recommend is the one to lose.

import type { Doc } from '../../model/document.ts';
import type { Measure } from '../../model/entities/measures.ts';
import type { Persona } from '../../model/entities/personas.ts';
import { personasOf } from '../../model/grid.ts';
import { byOrder } from '../../model/order.ts';
import { type GoodReading, lastReadingOf } from './readings.ts';

export type MeasureReading = GoodReading & { readonly measure: Measure };
export type Recommendation = {
  readonly persona: Persona;
  readonly nps: MeasureReading | undefined;
  readonly worth: MeasureReading | undefined;
};

/** Personas that have one of the two, in their order. Of several measures of a kind the one that was taken last counts. */
export function recommendationsOf(doc: Doc): readonly Recommendation[] {
  const measures = [...doc.measure.values()].sort(byOrder);
  const lastOf = (personaId: string, kind: Measure['measureKind']) => {
    const readings = measures.flatMap((measure): readonly MeasureReading[] => {
      const last = measure.personaId === personaId && measure.measureKind === kind ? lastReadingOf(doc, measure) : undefined;
      return last ? [{ ...last, measure }] : [];
    });
    return readings.reduce<MeasureReading | undefined>(
      (last, each) => (last && last.round.date >= each.round.date ? last : each),
      undefined,
    );
  };
  return personasOf(doc).flatMap((persona) => {
    const nps = lastOf(persona.id, 'nps');
    const worth = lastOf(persona.id, 'lifetime-value');
    return nps || worth ? [{ persona, nps, worth }] : [];
  });
}
