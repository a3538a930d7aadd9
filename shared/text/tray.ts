// Sentences of the tray of ideas.

import type { Sentences } from './sentences.ts';

export const trayText = {
  'undo.collect': { en: 'collect {{what}}', zh: '收集{{what}}' },
  'undo.sort-idea': { en: 'sort an idea onto the map: {{name}}', zh: '把想法放到地图上：{{name}}' },

  'tray.title': { en: 'Tray', zh: '想法盘' },
  'tray.question': { en: 'What the room is asked', zh: '向大家提出的问题' },
  'tray.question.hint': { en: 'What annoys you while you wait?', zh: '等待时，什么让您不满？' },
  'tray.idea': { en: 'Idea', zh: '想法' },
  'tray.idea.hint': { en: 'Type an idea; Enter puts it into the tray', zh: '输入想法，按 Enter 放入想法盘' },
  'tray.put-in': { en: 'Put in', zh: '放入' },
  'tray.show': { en: 'Show the ideas', zh: '显示想法' },
  'tray.cover': { en: 'Cover the ideas', zh: '遮住想法' },
  'tray.silent.hint': {
    en: 'While they are covered, nobody reads the ideas, here or in the room.',
    zh: '遮住时，此处和大屏幕上都看不到想法。',
  },
  'tray.read-by-room': {
    en: 'The room can read an idea here while you type it; where it has a screen of its own, it cannot.',
    zh: '输入想法时，大家能在屏幕上看到；使用单独的大屏幕时则看不到。',
  },
  'tray.uncover': { en: 'Uncover', zh: '揭开' },
  'tray.uncover-first': { en: 'Uncover the ideas before you sort them.', zh: '请先揭开想法，再进行归类。' },
  'tray.count': { en: { one: '{{count}} idea', other: '{{count}} ideas' }, zh: '{{count}} 个想法' },
  'tray.to-sort': { en: { one: '{{count}} to sort', other: '{{count}} to sort' }, zh: '待归类 {{count}} 个' },
  'tray.sorted': { en: 'On the map: {{count}}', zh: '已在地图上：{{count}}' },
  'tray.left-from': {
    en: { one: '{{count}} idea left from {{when}}', other: '{{count}} ideas left from {{when}}' },
    zh: '{{when}} 剩余 {{count}} 个想法',
  },
  'tray.none': { en: 'No ideas yet. A pasted list becomes one idea a line.', zh: '还没有想法。粘贴的列表会每行成为一个想法。' },
  'tray.all-sorted': { en: 'All ideas are on the map.', zh: '所有想法都已在地图上。' },
  'tray.how': {
    en: 'Drag an idea onto a cell. By keyboard: Enter, arrow keys, Enter.',
    zh: '把想法拖到单元格上。用键盘：Enter、方向键、Enter。',
  },
  'tray.covered': { en: 'Idea {{number}}, covered', zh: '想法 {{number}}，已遮住' },
  'tray.repeated': { en: 'said before', zh: '重复' },
  'tray.merge': { en: 'Merge those said before: {{count}}', zh: '合并重复的想法：{{count}}' },
  'tray.carry': { en: 'Put onto the map', zh: '放到地图上' },
  'tray.edit': { en: 'Edit', zh: '编辑' },
  'tray.up': { en: 'Up', zh: '上移' },
  'tray.down': { en: 'Down', zh: '下移' },
  'tray.carrying': {
    en: 'Arrow keys choose the cell, Enter puts it down, Escape lets go.',
    zh: '方向键选择单元格，Enter 放下，Escape 放回。',
  },
  'tray.put-down': { en: '“{{text}}” is on the map.', zh: '“{{text}}”已放到地图上。' },
  'tray.no-cells': { en: 'This slide has no cell to put an idea into.', zh: '此幻灯片上没有可放置想法的单元格。' },
  'tray.not-shown': { en: 'No stop shows this card.', zh: '没有站点显示此卡片。' },
  'tray.came': {
    en: { one: '{{count}} idea came.', other: '{{count}} ideas came, one a line.' },
    zh: '已放入 {{count}} 个想法，每行一个。',
  },
  'tray.take-back': { en: 'Take back', zh: '取回' },
  'tray.deleted': { en: { one: '{{count}} idea deleted.', other: '{{count}} ideas deleted.' }, zh: '已删除 {{count}} 个想法。' },
  'tray.put-back': { en: 'Put back', zh: '放回' },
  'tray.too-many': {
    en: 'These are {{count}} lines. Up to {{most}} ideas come at once: copy fewer of them.',
    zh: '共 {{count}} 行。一次最多放入 {{most}} 个想法：请减少复制的行数。',
  },
  'tray.read-only': {
    en: 'This file is open for looking only: no ideas can be collected or sorted.',
    zh: '此文件以只读方式打开：不能收集或归类想法。',
  },
} as const satisfies Sentences;
