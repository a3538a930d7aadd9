// Sentences of undo steps: what they are about, and the list of them. In Chinese, what begins with a number begins with the space that
// parts it from the word before.

import type { Sentences } from './sentences.ts';

export const historyText = {
  'history.quoted': { en: '“{{name}}”', zh: '“{{name}}”' },
  'history.named': { en: '{{word}} “{{name}}”', zh: '{{word}}“{{name}}”' },
  'history.numbered': { en: '{{word}} {{step}}', zh: '{{word}} {{step}}' },
  'history.score': { en: '{{word}} {{name}} at step {{step}}', zh: '步骤 {{step}} 的{{word}} {{name}}' },

  'history.one.project': { en: 'project', zh: '项目' },
  'history.one.map': { en: 'map', zh: '地图' },
  'history.one.view': { en: 'view', zh: '视图' },
  'history.one.stage': { en: 'stage', zh: '阶段' },
  'history.one.step': { en: 'step', zh: '步骤' },
  'history.one.lane': { en: 'lane', zh: '泳道' },
  'history.one.card': { en: 'card', zh: '卡片' },
  'history.one.connector': { en: 'connector', zh: '连线' },
  'history.one.score': { en: 'score', zh: '评分' },
  'history.one.persona': { en: 'persona', zh: '用户画像' },
  'history.one.measure': { en: 'measure', zh: '度量' },
  'history.one.round': { en: 'round', zh: '轮次' },
  'history.one.silence': { en: 'silenced check', zh: '已静默的检查' },
  'history.one.customerList': { en: 'customer list', zh: '顾客名单' },
  'history.one.image': { en: 'picture', zh: '图片' },

  'history.several': { en: '{{count}} things', zh: '{{count}} 项内容' },
  'history.many.project': { en: { one: '{{count}} project', other: '{{count}} projects' }, zh: ' {{count}} 个项目' },
  'history.many.map': { en: { one: '{{count}} map', other: '{{count}} maps' }, zh: ' {{count}} 张地图' },
  'history.many.view': { en: { one: '{{count}} view', other: '{{count}} views' }, zh: ' {{count}} 个视图' },
  'history.many.stage': { en: { one: '{{count}} stage', other: '{{count}} stages' }, zh: ' {{count}} 个阶段' },
  'history.many.step': { en: { one: '{{count}} step', other: '{{count}} steps' }, zh: ' {{count}} 个步骤' },
  'history.many.lane': { en: { one: '{{count}} lane', other: '{{count}} lanes' }, zh: ' {{count}} 条泳道' },
  'history.many.card': { en: { one: '{{count}} card', other: '{{count}} cards' }, zh: ' {{count}} 张卡片' },
  'history.many.connector': { en: { one: '{{count}} connector', other: '{{count}} connectors' }, zh: ' {{count}} 条连线' },
  'history.many.score': { en: { one: '{{count}} score', other: '{{count}} scores' }, zh: ' {{count}} 个评分' },
  'history.many.persona': { en: { one: '{{count}} persona', other: '{{count}} personas' }, zh: ' {{count}} 个用户画像' },
  'history.many.measure': { en: { one: '{{count}} measure', other: '{{count}} measures' }, zh: ' {{count}} 个度量' },
  'history.many.round': { en: { one: '{{count}} round', other: '{{count}} rounds' }, zh: ' {{count}} 轮' },
  'history.many.silence': { en: { one: '{{count}} silenced check', other: '{{count}} silenced checks' }, zh: ' {{count}} 项已静默的检查' },
  'history.many.customerList': { en: { one: '{{count}} customer list', other: '{{count}} customer lists' }, zh: ' {{count}} 份顾客名单' },
  'history.many.image': { en: { one: '{{count}} picture', other: '{{count}} pictures' }, zh: ' {{count}} 张图片' },

  'undo.change': { en: 'change {{what}}', zh: '修改{{what}}' },

  'history.undo': { en: 'Undo {{step}}', zh: '撤销{{step}}' },
  'history.redo': { en: 'Redo {{step}}', zh: '重做{{step}}' },
  'history.undone': { en: 'Undone: {{step}}', zh: '已撤销：{{step}}' },
  'history.redone': { en: 'Redone: {{step}}', zh: '已重做：{{step}}' },
  'history.undone-count': { en: { one: '{{count}} step undone', other: '{{count}} steps undone' }, zh: '已撤销 {{count}} 步' },
  'history.redone-count': { en: { one: '{{count}} step redone', other: '{{count}} steps redone' }, zh: '已重做 {{count}} 步' },

  'action.history': { en: 'History…', zh: '历史记录…' },
  'history.list': { en: 'What was done', zh: '操作记录' },
  'history.redoable': { en: 'Undone', zh: '已撤销' },
  'history.undoable': { en: 'Done', zh: '已完成' },
  'history.now': { en: 'Now', zh: '当前' },
  'history.undo-count': { en: { one: 'Undo {{count}} step', other: 'Undo {{count}} steps' }, zh: '撤销 {{count}} 步' },
  'history.redo-count': { en: { one: 'Redo {{count}} step', other: 'Redo {{count}} steps' }, zh: '重做 {{count}} 步' },
  'history.forget': { en: 'Forget the history…', zh: '清除历史记录…' },
  'history.forget-sure': { en: 'Forget all of it for good', zh: '永久清除全部记录' },
} as const satisfies Sentences;
