// Sentences of the outline, of panes and of themes.

import type { Sentences } from './sentences.ts';

export const outlineText = {} as const satisfies Sentences;
