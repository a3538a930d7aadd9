// Sentences of voting by dots.

import type { Sentences } from './sentences.ts';

export const voteText = {} as const satisfies Sentences;
