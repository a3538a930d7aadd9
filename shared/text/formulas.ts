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
  'formula.nps': {
    en: 'NPS = % of 9–10 minus % of 0–6, out of all answers; −100…100 (Reichheld 2003).',
    zh: 'NPS = 9–10 分占比 − 0–6 分占比（占全部回答），−100…100（Reichheld 2003）。',
  },
  'formula.csat': {
    en: 'CSAT = share of the answers {{from}}–{{highest}} on 1–{{highest}}, in percent.',
    zh: 'CSAT = 在 1–{{highest}} 分中选 {{from}}–{{highest}} 分的占比（%）。',
  },
  'formula.ces': {
    en: 'CES = mean of the answers 1–7, high means easy (Dixon, Freeman and Toman 2010).',
    zh: 'CES = 1–7 分回答的平均，越高越省力（Dixon、Freeman、Toman 2010）。',
  },
  'formula.servqual': {
    en: 'SERVQUAL gap = perception − expectation (1–7) by dimension; overall, their unweighted mean (Parasuraman, Zeithaml and Berry 1988).',
    zh: 'SERVQUAL 差距 = 各维度的感知 − 期望（1–7），总体为五维度的简单平均（Parasuraman、Zeithaml、Berry 1988）。',
  },
  'formula.conversion': {
    en: 'Conversion = went on ÷ entered the step; drop-off = 1 − that; in percent.',
    zh: '转化率 = 继续人数 ÷ 进入该步骤人数；流失率 = 1 − 转化率（%）。',
  },
  'formula.retention': {
    en: 'Retention = customers who stayed ÷ customers at the start, in percent.',
    zh: '留存率 = 留下的顾客数 ÷ 期初顾客数（%）。',
  },
  'formula.waiting-time': { en: 'Waiting time = mean of what was measured.', zh: '等待时间 = 所测数值的平均。' },
  'formula.response-time': { en: 'Response time = mean of what was measured.', zh: '响应时间 = 所测数值的平均。' },
  'formula.cost': { en: 'Cost = mean of what was measured.', zh: '成本 = 所测数值的平均。' },
  'formula.lifetime-value': {
    en: 'Lifetime value = purchases a period × mean spend × periods kept.',
    zh: '顾客终身价值 = 每期购买次数 × 平均消费 × 留存期数。',
  },
  'formula.free': { en: 'The value as entered, or the mean of what was measured.', zh: '所输入的数值，或所测数值的平均。' },
  'formula.trend': {
    en: 'Trend = the last round against the one before; it holds within the 95 % margin of error of the difference, or within 2 % where that is not known.',
    zh: '趋势 = 最近一轮与前一轮相比；变化在差值的 95% 误差范围内（未知时在 2% 内）即为持平。',
  },
  'formula.customer-value-class': {
    en: 'Current = mean of contribution, support, credit; potential = mean of influence, growth; 1–5 each, high from 3 (current × potential: Verhoef and Donkers 2001).',
    zh: '当前 = 贡献、支持、信用的平均；潜在 = 影响力、成长性的平均；各 1–5，3 及以上为高（当前 × 潜在：Verhoef、Donkers 2001）。',
  },
  'formula.kano': { en: 'Levels after Kano, Seraku, Takahashi and Tsuji 1984.', zh: '分层依据 Kano、Seraku、Takahashi、Tsuji 1984。' },
  'formula.rfm': {
    en: 'Each of recency, frequency and monetary value in quintiles, 5 the best: 1 + ⌊5 × share of customers who are worse⌋; equal values get the same (Hughes 1994; Bult and Wansbeek 1995).',
    zh: '最近购买、购买频率、消费金额各分五等，5 最好：1 + ⌊5 × 更差顾客的占比⌋；数值相同者同等（Hughes 1994；Bult、Wansbeek 1995）。',
  },
  'formula.touchpoints': {
    en: 'Managed: at least one of its cards has an owner. Not every touchpoint is the company’s own (Lemon and Verhoef 2016).',
    zh: '已管理：至少有一张卡片填写了负责人。并非所有触点都属于企业（Lemon、Verhoef 2016）。',
  },
  'formula.load': {
    en: 'Steps: where it is met. Connectors: those at its cards. Open pains: those about it or in a step where it is met, each once.',
    zh: '步骤数：遇到它的步骤。连线：其卡片上的连线。未解决痛点：与它相关或位于同一步骤，各计一次。',
  },
  'formula.entered': {
    en: 'Customers: who entered in the last round of a conversion measured at it.',
    zh: '顾客数：在此测得的转化最近一轮的进入人数。',
  },
} as const satisfies Sentences;
