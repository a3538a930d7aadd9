// Sentences of service standards and of who answers for what.

import type { Sentences } from './sentences.ts';

export const standardsText = {} as const satisfies Sentences;
