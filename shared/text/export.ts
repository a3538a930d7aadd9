// What can be exported, and why an export did not come about; said by the window and by the command line.

import type { Sentences } from './sentences.ts';

export const exportText = {
  'export.paper.map': { en: "The map's own size", zh: '地图原始尺寸' },
  'export.orientation.auto': { en: 'Automatic', zh: '自动' },
  'export.orientation.landscape': { en: 'Landscape', zh: '横向' },
  'export.orientation.portrait': { en: 'Portrait', zh: '纵向' },

  'export.mermaid.about': {
    en: 'Written by Frontstage. Scores are whole numbers from 1 to 5; where personas differ, a step has a line for each score.',
    zh: '由 Frontstage 写出。评分为 1 到 5 的整数；用户画像评分不同时，一个步骤每种评分各占一行。',
  },
  'export.mermaid.unscored': {
    en: 'Mermaid asks every task for a score: steps without one stand at {{middle}}, the middle. Steps: {{steps}}.',
    zh: 'Mermaid 要求每个任务都有评分：没有评分的步骤取中间值 {{middle}}。步骤：{{steps}}。',
  },
  'export.mermaid.other-curves': {
    en: 'Scores are those of the lane “{{lane}}” alone: a task of Mermaid has one.',
    zh: '评分仅取自泳道“{{lane}}”：Mermaid 的任务只有一个评分。',
  },

  'export.problem.no-map': { en: 'The map is no longer in the project.', zh: '该地图已不在项目中。' },
  'export.problem.no-stops': {
    en: 'The project has no stops, and so no slides. Lay some down, then export again.',
    zh: '项目中没有站点，因此没有幻灯片。请先铺设站点，再导出。',
  },
  'export.problem.nothing-shown': {
    en: 'Nothing of the map is left to show. Leave out fewer lanes, stages or steps.',
    zh: '地图已没有可显示的内容。请少隐藏一些泳道、阶段或步骤。',
  },
  'export.problem.too-many-slides': {
    en: 'The deck would have more than 2,000 slides. Show fewer lanes or steps at some stops, or remove stops.',
    zh: '幻灯片将超过 2000 张。请让部分站点显示较少的泳道或步骤，或删除一些站点。',
  },
  'export.problem.too-many-pixels': {
    en: 'The picture would be larger than can be drawn. Choose a smaller scale, or SVG or PDF.',
    zh: '图片超出可绘制的大小。请降低缩放倍数，或改用 SVG 或 PDF。',
  },
  'export.problem.page-too-large': {
    en: 'The map is larger than a PDF page can be (200 inches, 5.08 m). Choose a paper size, or SVG.',
    zh: '地图超出 PDF 页面的最大尺寸（200 英寸，即 5.08 米）。请选择纸张尺寸，或改用 SVG。',
  },
  'export.problem.disk-full': { en: 'The disk is full. Nothing was written.', zh: '磁盘已满，未写入任何内容。' },
  'export.problem.no-access': {
    en: 'Nothing can be written there: the folder is missing, may not be written to, or the name belongs to something else.',
    zh: '无法写入该位置：文件夹不存在、没有写入权限，或名称已被其他内容占用。',
  },
  'export.problem.cancelled': { en: 'The export was cancelled. Nothing was written.', zh: '导出已取消，未写入任何内容。' },
  'export.problem.failed': { en: 'The export failed. Nothing was written.', zh: '导出失败，未写入任何内容。' },
} as const satisfies Sentences;
