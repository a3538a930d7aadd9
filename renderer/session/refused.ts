// Says why a command was refused; nothing when it was not.

import type { Refusal } from '../../shared/commands/outcome.ts';
import { refusalValues, refusalWords } from '../../shared/words/say-refused.ts';
import { notify } from '../ui/notices.tsx';

export function sayRefusal(refused: Refusal | undefined): void {
  if (!refused) return;
  notify({
    text: { key: `refusal.${refused.code}`, values: refusalValues(refused), words: refusalWords(refused) },
    tone: 'passing',
  });
}
