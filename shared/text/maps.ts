// Sentences of maps in a project, lanes hidden and collapsed, and saved views.

import type { Sentences } from './sentences.ts';

export const mapsText = {} as const satisfies Sentences;
