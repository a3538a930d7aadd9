// Sentences of the checks: what each found, why it matters, how it is mended.

import type { Sentences } from './sentences.ts';

export const checksText = {} as const satisfies Sentences;
