// Sentences of peak and end, of levers and of what-if.

import type { Sentences } from './sentences.ts';

export const memoryText = {} as const satisfies Sentences;
