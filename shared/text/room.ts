// Sentences of working with the room: timer, agenda, and the records of workshops.

import type { Sentences } from './sentences.ts';

export const roomText = {
  'undo.workshop': { en: 'begin a workshop', zh: '开始工作坊' },
} as const satisfies Sentences;
