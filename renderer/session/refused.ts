// Says why a command was refused; nothing when it was not.

import type { Refusal } from '../../shared/commands/outcome.ts';
import { LIMITS } from '../../shared/model/limits.ts';
import type { TextKey } from '../../shared/text/text.ts';
import { notify } from '../ui/notices.tsx';

export function sayRefusal(refused: Refusal | undefined): void {
  if (!refused) return;
  const { textLength, titleLength, tableSide } = LIMITS;
  notify({
    text: { key: `refusal.${refused.code}`, values: { textLength, titleLength, tableSide, ...refused.values }, words: wordsOf(refused) },
    tone: 'passing',
  });
}

/** Values that are codes (a kind, a zone) are said by their words. */
function wordsOf({ values = {} }: Refusal): Readonly<Record<string, TextKey>> {
  const { kind, zone } = values;
  return {
    ...(kind !== undefined && {
      kind: (kind === 'people' || kind === 'technology' ? `lane.${kind}.front-stage` : `lane.${kind}`) as TextKey,
    }),
    ...(zone !== undefined && { zone: `zone.${zone}` as TextKey }),
  };
}
