// What can be exported, and why an export did not come about; said by the window and by the command line.

import type { Sentences } from './sentences.ts';

export const exportText = {
  'export.paper.16:9': { en: 'Slide, 16:9', zh: '幻灯片 16:9' },
  'export.paper.map': { en: "The map's own size", zh: '地图原始尺寸' },
  'export.sheet.of': { en: 'Sheet {{number, number}} of {{count, number}}', zh: '第 {{number, number}} 张，共 {{count, number}} 张' },
  'export.sheet.right': { en: '{{label}} on the right', zh: '右接 {{label}}' },
  'export.sheet.below': { en: '{{label}} below', zh: '下接 {{label}}' },
  'export.plan.title': { en: 'Assembly plan', zh: '拼接示意图' },
  'export.plan.sheets': {
    en: '{{count, number}} sheets of {{paper}}: {{rows, number}} × {{columns, number}} (rows × columns)',
    zh: '{{paper}} 纸 {{count, number}} 张：{{rows, number}} 行 × {{columns, number}} 列',
  },
  'export.plan.size': {
    en: 'Finished size {{width, number}} × {{height, number}} mm',
    zh: '成品尺寸 {{width, number}} × {{height, number}} 毫米',
  },
  'export.plan.overlap': { en: 'Overlap {{overlap, number}} mm', zh: '重叠 {{overlap, number}} 毫米' },
  'export.plan.print': {
    en: 'Print every sheet at its actual size (100 %), not fitted to the page.',
    zh: '按实际大小（100%）打印每一张，不要缩放以适应纸张。',
  },
  'export.plan.cut': {
    en: 'Cut off the left and the top edge of each sheet along its solid marks; at the rim of the poster the right and the bottom edge, too.',
    zh: '沿实线标记裁去每张纸的左边和上边；位于海报最右和最下的纸张，右边和下边也要裁去。',
  },
  'export.plan.lay': {
    en: 'Begin with A1. Lay each sheet over the one before, its cut edge on the dashed marks, and glue it there.',
    zh: '从 A1 开始，把每张纸的裁切边对齐前一张的虚线标记，叠放并粘牢。',
  },

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
  'export.shape': { en: '{{kind}}: {{detail}}', zh: '{{kind}}：{{detail}}' },
  'export.shape.background': { en: 'Background', zh: '背景' },
  'export.shape.zone': { en: 'Ground', zh: '底色' },
  'export.shape.lane': { en: 'Lane', zh: '泳道' },
  'export.shape.line': { en: 'Line', zh: '线' },
  'export.shape.stage': { en: 'Stage', zh: '阶段' },
  'export.shape.step': { en: 'Step', zh: '步骤' },
  'export.shape.connector': { en: 'Connector', zh: '连线' },
  'export.shape.card': { en: 'Card', zh: '卡片' },
  'export.shape.curve': { en: 'Emotion curve', zh: '情绪曲线' },
  'export.shape.score': { en: 'Score', zh: '评分' },
  'export.shape.figure': { en: 'Measure', zh: '度量' },
  'export.shape.title': { en: 'Title', zh: '标题' },

  'export.undrawn': {
    en: 'Frontstage has no font for {{characters}}: boxes stand there, first in “{{line}}”. In PowerPoint and HTML the fonts of the reader step in.',
    zh: 'Frontstage 没有能显示 {{characters}} 的字体，已用方框代替，首先出现在“{{line}}”。PowerPoint 和 HTML 会改用读者设备上的字体。',
  },

  'export.problem.no-map': { en: 'The map is no longer in the project.', zh: '该地图已不在项目中。' },
  'export.problem.no-stops': {
    en: 'The project has no stops, and so no slides. Lay some down, then export again.',
    zh: '项目中没有站点，因此没有幻灯片。请先铺设站点，再导出。',
  },
  'export.problem.nothing-shown': {
    en: 'Nothing of the map is there to show. Give it steps and lanes, or leave out fewer of them.',
    zh: '地图没有可显示的内容。请添加步骤和泳道，或少隐藏一些。',
  },
  'export.problem.too-many-slides': {
    en: 'The deck would have more than {{most, number}} slides. Show fewer lanes or steps at some stops, or remove stops.',
    zh: '幻灯片将超过 {{most, number}} 张。请让部分站点显示较少的泳道或步骤，或删除一些站点。',
  },
  'export.problem.too-many-sheets': {
    en: 'The poster would take {{count, number}} sheets; at most {{most, number}} are written. Choose a larger paper for the sheets, or a smaller one for the poster.',
    zh: '海报需要 {{count, number}} 张纸，最多可输出 {{most, number}} 张。请为分页选择更大的纸张，或为海报选择更小的纸张。',
  },
  'export.problem.too-many-pixels': {
    en: 'The picture would have more pixels than are drawn (250 million, 32,767 in a row). Of this map it can be {{most, number}}× at most; or choose a paper, SVG or PDF.',
    zh: '图片的像素超出可绘制的数量（2.5 亿，每边 32767）。这张地图最多可放大 {{most, number}} 倍；也可以选择纸张，或改用 SVG 或 PDF。',
  },
  'export.problem.too-large-for-pixels': {
    en: 'The map is too large for a picture at its own size (250 million pixels, 32,767 in a row). Choose a paper, SVG or PDF.',
    zh: '地图太大，无法按原始尺寸绘制成图片（2.5 亿像素，每边 32767）。请选择纸张，或改用 SVG 或 PDF。',
  },
  'export.problem.page-too-large': {
    en: 'The map is larger than a PDF page can be (200 inches, 5.08 m). Choose a paper size, or SVG.',
    zh: '地图超出 PDF 页面的最大尺寸（200 英寸，即 5.08 米）。请选择纸张尺寸，或改用 SVG。',
  },
  'export.problem.file-too-large': {
    en: 'The file would be larger than Frontstage reads again (200 MB). Save a copy of the project instead.',
    zh: '文件将超过 Frontstage 可再次读取的大小（200 MB）。请改为保存项目副本。',
  },
  'export.problem.disk-full': { en: 'The disk is full. Nothing was written.', zh: '磁盘已满，未写入任何内容。' },
  'export.problem.no-access': {
    en: 'Nothing can be written there: the folder is missing, may not be written to, or the name belongs to something else.',
    zh: '无法写入该位置：文件夹不存在、没有写入权限，或名称已被其他内容占用。',
  },
  'export.problem.cancelled': { en: 'The export was cancelled. Nothing was written.', zh: '导出已取消，未写入任何内容。' },
  'export.problem.failed': { en: 'The export failed. Nothing was written.', zh: '导出失败，未写入任何内容。' },
} as const satisfies Sentences;
