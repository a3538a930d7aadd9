// Sentences of the insights screen and of the report.

import type { Sentences } from './sentences.ts';

export const insightsText = {} as const satisfies Sentences;
