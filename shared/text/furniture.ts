// What stands around an exported map: that it is an excerpt, and the words of its legend.

import type { Sentences } from './sentences.ts';

export const furnitureText = {
  'furniture.excerpt': { en: 'Excerpt', zh: '节选' },
  'furniture.excerpt-of': { en: 'Excerpt: {{stages}}', zh: '节选：{{stages}}' },
  'furniture.excerpt.and': { en: ', ', zh: '、' },
  'legend.title': { en: 'Legend', zh: '图例' },
  'legend.more': { en: 'and {{count, number}} more', zh: '以及另外 {{count, number}} 项' },
  'legend.line.interaction': { en: 'Interaction: where customer and service meet', zh: '互动：顾客与服务在此相遇' },
  'legend.line.visibility': { en: 'Visibility: below it, out of sight', zh: '可视：线下为顾客看不见的部分' },
  'legend.line.internal-interaction': { en: 'Internal: staff and their support', zh: '内部互动：员工与支持' },
  'legend.card.action': { en: 'What the customer does', zh: '顾客行为' },
  'legend.card.chip': { en: 'Touchpoint', zh: '触点' },
  'legend.card.front': { en: 'Done in sight of the customer', zh: '顾客看得见的工作' },
  'legend.card.back': { en: 'Done out of sight', zh: '顾客看不见的工作' },
  'legend.card.support': { en: 'Supports those who serve', zh: '支持流程' },
  'legend.card.pain': { en: 'Pain point', zh: '痛点' },
  'legend.card.opportunity': { en: 'Opportunity', zh: '机会点' },
  'legend.severity': { en: 'Severity, 1–5', zh: '严重度，1–5' },
  'legend.pains': { en: 'Open pain points about it', zh: '相关的未解决痛点数' },
  'legend.link': { en: 'Told on a map of its own', zh: '另有地图详述' },
  'legend.connector.one-way': { en: 'Sets off', zh: '触发' },
  'legend.connector.two-way': { en: 'Back and forth', zh: '双向往来' },
  'legend.connector.needs': { en: 'Needs', zh: '依赖' },
  'legend.curve': { en: 'How it feels', zh: '情绪曲线' },
} as const satisfies Sentences;
