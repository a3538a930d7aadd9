// Sentences of the inventory of touchpoints.

import type { Sentences } from './sentences.ts';

export const touchpointsText = {} as const satisfies Sentences;
