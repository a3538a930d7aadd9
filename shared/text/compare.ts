// Sentences of the comparison of two maps.

import type { Sentences } from './sentences.ts';

export const compareText = {} as const satisfies Sentences;
