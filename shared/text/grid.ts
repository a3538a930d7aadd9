// Sentences of the grid by keyboard: what an empty cell says, what keys do there.

import type { Sentences } from './sentences.ts';

export const gridText = {} as const satisfies Sentences;
