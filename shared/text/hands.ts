// Sentences of what hands do on the map: dragging, connecting, labelling.

import type { Sentences } from './sentences.ts';

export const handsText = {} as const satisfies Sentences;
