// Why a command was refused, with the limits that the sentence names and the words of the kinds and zones that it is about.

import type { Refusal } from '../commands/outcome.ts';
import { LIMITS } from '../model/limits.ts';
import type { Say, TextKey } from '../text/text.ts';

export function refusalValues({ values }: Refusal): Readonly<Record<string, string | number>> {
  const { textLength, titleLength, tableSide } = LIMITS;
  return { textLength, titleLength, tableSide, ...values };
}

/** Values that are codes (a kind, a zone) are said by their words. */
export function refusalWords({ values = {} }: Refusal): Readonly<Record<string, TextKey>> {
  const { kind, zone } = values;
  return {
    ...(kind !== undefined && {
      kind: (kind === 'people' || kind === 'technology' ? `lane.${kind}.front-stage` : `lane.${kind}`) as TextKey,
    }),
    ...(zone !== undefined && { zone: `zone.${zone}` as TextKey }),
  };
}

export function sayRefused(refused: Refusal, say: Say): string {
  const words = Object.entries(refusalWords(refused)).map(([name, key]) => [name, say(key)] as const);
  return say(`refusal.${refused.code}`, { ...refusalValues(refused), ...Object.fromEntries(words) });
}
