// Sentences of copying and pasting: tables, images, what a paste will do.

import type { Sentences } from './sentences.ts';

export const pasteText = {} as const satisfies Sentences;
