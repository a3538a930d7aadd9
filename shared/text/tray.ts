// Sentences of the tray of ideas.

import type { Sentences } from './sentences.ts';

export const trayText = {} as const satisfies Sentences;
