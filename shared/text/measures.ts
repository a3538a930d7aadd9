// Sentences of measures, their rounds and what is wrong with one.

import type { Sentences } from './sentences.ts';

export const measuresText = {} as const satisfies Sentences;
