// Sentences of the list of undo steps.

import type { Sentences } from './sentences.ts';

export const historyText = {} as const satisfies Sentences;
