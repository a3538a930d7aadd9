// Sentences of personas, segments and customer value.

import type { Sentences } from './sentences.ts';

export const personasText = {} as const satisfies Sentences;
