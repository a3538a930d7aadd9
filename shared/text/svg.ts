// What the parts of a map are called in a drawing program's list of layers.

import type { Sentences } from './sentences.ts';

export const svgText = {
  'svg.grounds': { en: 'Grounds', zh: '底色' },
  'svg.lines': { en: 'Lines', zh: '分界线' },
  'svg.lane-heads': { en: 'Lane heads', zh: '泳道标题' },
  'svg.heads': { en: 'Stages and steps', zh: '阶段与步骤' },
  'svg.connectors': { en: 'Connectors', zh: '连线' },
  'svg.furniture': { en: 'Around the map', zh: '地图周围' },
} as const satisfies Sentences;
