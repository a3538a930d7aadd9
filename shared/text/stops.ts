// Sentences of the stops of a show: their pane, their fields, laying them down.

import type { Sentences } from './sentences.ts';

export const stopsText = {
  'undo.lay-down': { en: 'lay down {{what}}', zh: '铺设{{what}}' },
} as const satisfies Sentences;
