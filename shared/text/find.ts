// Sentences of find and replace, and of the command palette.

import type { Sentences } from './sentences.ts';

export const findText = {} as const satisfies Sentences;
