// Sentences of service standards and of who answers for what.

import type { Sentences } from './sentences.ts';

export const standardsText = {
  'standard.title': { en: 'Standard', zh: '服务标准' },
  'standard.sentence': { en: 'What is promised', zh: '承诺内容' },
  'standard.sentence.example': { en: 'Such as: greeted within a minute', zh: '例如：一分钟内有人招呼' },
  'standard.owner': { en: 'Who answers for it', zh: '负责人' },
  'standard.how': { en: 'How it is checked', zh: '检查方式' },
  'standard.every': { en: 'How often', zh: '检查频率' },
  'standard.every.daily': { en: 'Daily', zh: '每天' },
  'standard.every.weekly': { en: 'Weekly', zh: '每周' },
  'standard.every.monthly': { en: 'Monthly', zh: '每月' },
  'standard.every.quarterly': { en: 'Quarterly', zh: '每季度' },
  'standard.every.yearly': { en: 'Yearly', zh: '每年' },
  'standard.last': { en: 'Last check', zh: '上次检查' },
  'standard.due.never': { en: 'Never checked: a check is due', zh: '从未检查：需要检查' },
  'standard.due.since': { en: 'A check is due since {{day}}', zh: '自 {{day}} 起需要检查' },
  'standard.due.not': { en: 'No check is due', zh: '目前无需检查' },
  'standard.checked-today': { en: 'Checked today', zh: '今天已检查' },

  'undo.standard': { en: 'change the standard {{name}}', zh: '修改标准{{name}}' },
} as const satisfies Sentences;
