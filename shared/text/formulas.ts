// Each formula in one line with its source, as it stands beside its number on screen and in reports.

import type { Sentences } from './sentences.ts';

export const formulasText = {} as const satisfies Sentences;
