// Sentences of the table view.

import type { Sentences } from './sentences.ts';

export const tableText = {} as const satisfies Sentences;
