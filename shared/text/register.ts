// Sentences of the register of pain points and opportunities.

import type { Sentences } from './sentences.ts';

export const registerText = {} as const satisfies Sentences;
