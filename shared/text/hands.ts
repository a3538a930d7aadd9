// Sentences of what hands do on the map: dragging, connecting, labelling.

import type { Sentences } from './sentences.ts';

export const handsText = {
  'hands.connector': { en: 'The connector', zh: '连线' },
  'hands.label': { en: 'Label of the connector', zh: '连线标签' },
  'hands.add-step': { en: 'Add a step after step {{number}}', zh: '在步骤 {{number}} 之后添加步骤' },
  'hands.add-step-first': { en: 'Add a step before the first', zh: '在第一个步骤之前添加步骤' },
  'hands.add-lane': { en: 'Add a lane here, in the {{zone}} zone', zh: '在此处（{{zone}}区域）添加泳道' },
} as const satisfies Sentences;
