// Sentences of what hands do on the map: dragging, connecting, labelling.

import type { Sentences } from './sentences.ts';

export const handsText = {
  'hands.connector': { en: 'The connector', zh: '连线' },
  'hands.label': { en: 'Label of the connector', zh: '连线标签' },
} as const satisfies Sentences;
