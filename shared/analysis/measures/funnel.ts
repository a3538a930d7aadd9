// Conversion along the steps of a map: who entered each step, who went on, where most were lost.

import { all, type Doc, get } from '../../model/document.ts';
import type { Step } from '../../model/entities/map.ts';
import type { Measure } from '../../model/entities/measures.ts';
import type { Id } from '../../model/entities.ts';
import { gridOf } from '../../model/grid.ts';
import { byOrder } from '../../model/order.ts';
import { lastReadingOf } from './readings.ts';

export type FunnelStep = {
  readonly step: Step;
  readonly measure: Measure;
  /** Percent of those who entered. */
  readonly conversion: number;
  readonly dropOff: number;
  /** How many; absent where the round was given as a percentage. */
  readonly entered?: number | undefined;
  readonly wentOn?: number | undefined;
  /** Of all steps the one with the greatest drop-off; the first of equal ones. None where nobody was lost. */
  readonly isBiggestDrop: boolean;
};

export type Funnel = {
  readonly steps: readonly FunnelStep[];
  /**
   * Percent: who went on from the last step ÷ who entered the first; the product of all where either was given as a percentage, or more
   * entered a step than went on before it, so that not all were counted of the same customers.
   */
  readonly overall: number;
  readonly isProduct: boolean;
};

/**
 * The last reading of the first conversion measure on each step, or on a card that begins there, of one persona or of all customers.
 * @returns undefined where there is none.
 */
export function funnelOf(doc: Doc, mapId: Id<'map'>, personaId?: Id<'persona'>): Funnel | undefined {
  const { steps } = gridOf(doc, mapId);
  const measures = all(doc, 'measure')
    .filter((measure) => measure.measureKind === 'conversion' && measure.personaId === personaId)
    .sort(byOrder);
  const stepIdOf = ({ subjectId }: Measure) => get(doc, 'card', subjectId)?.stepId ?? subjectId;
  const found = steps.flatMap((step) => {
    for (const measure of measures) {
      const reading = stepIdOf(measure) === step.id ? lastReadingOf(doc, measure)?.reading : undefined;
      if (!reading) continue;
      const parts = reading.parts?.of === 'share' ? reading.parts : undefined;
      return [{ step, measure, conversion: reading.value, dropOff: 100 - reading.value, entered: parts?.entered, wentOn: parts?.wentOn }];
    }
    return [];
  });
  const first = found[0];
  if (!first) return undefined;
  const biggest = found.reduce((most, each) => (each.dropOff > most.dropOff ? each : most));
  const entered = first.entered;
  const wentOn = found.at(-1)?.wentOn;
  const counted = found.filter((step) => step.entered !== undefined);
  const areSame = counted.every((step, index) => index === 0 || (step.entered ?? 0) <= (counted[index - 1]?.wentOn ?? 0));
  const isProduct = entered === undefined || wentOn === undefined || !areSame;
  return {
    steps: found.map((each) => ({ ...each, isBiggestDrop: each === biggest && biggest.dropOff > 0 })),
    overall: isProduct ? found.reduce((product, { conversion }) => (product * conversion) / 100, 100) : (100 * wentOn) / entered,
    isProduct,
  };
}
