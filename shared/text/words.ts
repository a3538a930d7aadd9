// The words of the field, as shared/design/product.md fixes them: kinds of lanes, zones, lines, marks.

import type { Sentences } from './sentences.ts';

export const wordText = {
  'line.interaction': { en: 'Line of interaction', zh: '互动分界线' },
  'line.visibility': { en: 'Line of visibility', zh: '可视分界线' },
  'line.internal-interaction': { en: 'Line of internal interaction', zh: '内部互动分界线' },

  'zone.customer': { en: 'Customer', zh: '顾客' },
  'zone.front-stage': { en: 'Front-stage', zh: '前台' },
  'zone.back-stage': { en: 'Back-stage', zh: '后台' },
  'zone.support': { en: 'Support', zh: '支持' },

  'lane.physical-evidence': { en: 'Physical evidence', zh: '有形展示' },
  'lane.customer-actions': { en: 'Customer actions', zh: '顾客行为' },
  'lane.touchpoints': { en: 'Touchpoints', zh: '触点' },
  'lane.needs': { en: 'Needs', zh: '需求' },
  'lane.thoughts': { en: 'Thoughts', zh: '想法' },
  'lane.emotion': { en: 'Emotion', zh: '情绪' },
  'lane.emotion.staff': { en: 'Staff emotion', zh: '员工情绪' },
  'lane.images': { en: 'Storyboard', zh: '故事板' },
  'lane.pain-points': { en: 'Pain points', zh: '痛点' },
  'lane.opportunities': { en: 'Opportunities', zh: '机会点' },
  'lane.people.front-stage': { en: 'Front-stage people', zh: '前台人员' },
  'lane.people.back-stage': { en: 'Back-stage people', zh: '后台人员' },
  'lane.technology.front-stage': { en: 'Front-stage technology', zh: '前台技术' },
  'lane.technology.back-stage': { en: 'Back-stage technology', zh: '后台技术' },
  'lane.support-processes': { en: 'Support processes', zh: '支持流程' },
  'lane.text': { en: 'Notes', zh: '备注' },
  'lane.time': { en: 'Time', zh: '时间' },
  'lane.policy': { en: 'Policies', zh: '政策' },
  'lane.metric': { en: 'Metrics', zh: '指标' },

  'mark.moment-of-truth': { en: 'Moment of truth', zh: '关键时刻' },
  'mark.fail-point': { en: 'Fail point', zh: '失败点' },
  'mark.wait-point': { en: 'Wait point', zh: '等待点' },
  'mark.decision-point': { en: 'Decision point', zh: '决策点' },
  'mark.question': { en: 'Question', zh: '疑问' },

  'connector.one-way': { en: 'One-way: sets off', zh: '单向：触发' },
  'connector.two-way': { en: 'Two-way: needs agreement', zh: '双向：需要协商' },
  'connector.needs': { en: 'Needs: no timing', zh: '依赖：无先后' },

  'status.open': { en: 'Open', zh: '待处理' },
  'status.doing': { en: 'Doing', zh: '进行中' },
  'status.solved': { en: 'Solved', zh: '已解决' },
  'status.wont-do': { en: "Won't do", zh: '不处理' },

  'evidence.assumed': { en: 'Assumed', zh: '假设' },
  'evidence.partly': { en: 'Partly researched', zh: '部分调研' },
  'evidence.researched': { en: 'Researched', zh: '已调研' },

  'word.peak': { en: 'Peak', zh: '峰值' },
  'word.end': { en: 'End', zh: '终值' },
  'word.stages': { en: 'Stages', zh: '阶段' },
  'word.steps': { en: 'Steps', zh: '步骤' },
} as const satisfies Sentences;
