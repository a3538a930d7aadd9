// Each formula in one line with its source, as it stands beside its number on screen and in reports.

import type { Sentences } from './sentences.ts';

export const formulasText = {
  'formula.severity-frequency': { en: 'Severity × frequency, 1–5 each: at most 25.', zh: '严重度 × 发生频率，各 1–5，最高 25。' },
  'formula.opportunity-score': {
    en: 'Importance + max(importance − performance, 0), on 1–10: at most 19 (Ulwick, “What Customers Want”, 2005).',
    zh: '重要度 + max(重要度 − 满意度, 0)，各 1–10，最高 19（Ulwick，“What Customers Want”，2005）。',
  },
  'formula.votes': { en: 'The number of votes.', zh: '票数。' },
  'formula.customer-value': {
    en: 'The customer value class of those who have it (value, secondary, potential, low value), then severity × frequency.',
    zh: '先按所涉顾客的价值等级（价值顾客、次要、潜力、低价值），再按严重度 × 发生频率。',
  },
  'formula.value-effort': {
    en: 'Value ÷ effort, 1–5 each: most value a unit of work first (Reinertsen, “The Principles of Product Development Flow”, 2009).',
    zh: '价值 ÷ 投入，各 1–5：单位投入价值最高者在前（Reinertsen，“The Principles of Product Development Flow”，2009）。',
  },
  'formula.importance-quadrants': {
    en: 'Four quadrants (Martilla and James, “Importance-Performance Analysis”, Journal of Marketing 41, 1977). What lies on a line counts as high.',
    zh: '四个象限（Martilla、James，“Importance-Performance Analysis”，Journal of Marketing 41，1977）。落在线上的按高计。',
  },
  'formula.effort-quadrants': {
    en: 'Four quadrants, parted at 3 (PICK chart: George, “Lean Six Sigma for Service”, 2003). What lies on a line counts as high.',
    zh: '四个象限，以 3 为界（PICK 图：George，“Lean Six Sigma for Service”，2003）。落在线上的按高计。',
  },
} as const satisfies Sentences;
