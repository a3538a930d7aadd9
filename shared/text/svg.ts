// What the parts of a map are called in a drawing program's list of layers.

import type { Sentences } from './sentences.ts';

export const svgText = {
  'svg.heads': { en: 'Stages and steps', zh: '阶段与步骤' },
  'svg.lanes': { en: 'Lanes and lines', zh: '泳道与分界线' },
  'svg.connectors': { en: 'Connectors', zh: '连线' },
  'svg.furniture': { en: 'Around the map', zh: '地图周围' },
} as const satisfies Sentences;
