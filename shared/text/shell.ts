// What the desktop shell says itself: native dialogs, file kinds, and the system's own menu words.

import type { Sentences } from './sentences.ts';

export const shellText = {
  'shell.openTitle': { en: 'Open a project', zh: '打开项目' },
  'shell.folderTitle': { en: 'Choose the Frontstage folder', zh: '选择 Frontstage 文件夹' },
  'shell.folderButton': { en: 'Use this folder', zh: '使用此文件夹' },
  'shell.copyTitle': { en: 'Save a copy', zh: '保存副本' },
  'shell.copyName': { en: '{{name}} copy', zh: '{{name}} 副本' },
  'shell.exportTitle': { en: 'Export the map', zh: '导出地图' },

  'shell.kind.project': { en: 'Frontstage project', zh: 'Frontstage 项目' },
  'shell.kind.import': { en: 'Files to import', zh: '可导入的文件' },
  'shell.kind.pptx': { en: 'PowerPoint presentation', zh: 'PowerPoint 演示文稿' },
  'shell.kind.svg': { en: 'SVG drawing', zh: 'SVG 图形' },
  'shell.kind.png': { en: 'PNG picture', zh: 'PNG 图片' },
  'shell.kind.html': { en: 'Web page', zh: '网页' },
  'shell.kind.pdf': { en: 'PDF document', zh: 'PDF 文档' },

  'shell.silentTitle': { en: 'The window does not answer.', zh: '窗口没有响应。' },
  'shell.silentDetail': {
    en: 'What was typed in the last moments may not be on disk yet. Everything before that is saved.',
    zh: '最近片刻输入的内容可能尚未写入磁盘，在此之前的内容均已保存。',
  },
  'shell.wait': { en: 'Wait', zh: '等待' },
  'shell.closeAnyway': { en: 'Close anyway', zh: '仍然关闭' },
  'shell.crashedTitle': { en: 'The window ended unexpectedly and was started again.', zh: '窗口意外终止，已重新启动。' },
  'shell.crashedDetail': {
    en: 'Everything that was shown as saved is in the file. Open the project again to go on.',
    zh: '显示为已保存的内容都在文件中。请重新打开项目以继续工作。',
  },
  'shell.ok': { en: 'OK', zh: '好' },

  'system.cut': { en: 'Cut', zh: '剪切' },
  'system.copy': { en: 'Copy', zh: '复制' },
  'system.paste': { en: 'Paste', zh: '粘贴' },
  'system.selectAll': { en: 'Select all', zh: '全选' },
  'system.minimize': { en: 'Minimize', zh: '最小化' },
  'system.togglefullscreen': { en: 'Full screen', zh: '全屏' },
  'system.toggleDevTools': { en: 'Developer tools', zh: '开发者工具' },
  'system.about': { en: 'About Frontstage', zh: '关于 Frontstage' },
  'system.hide': { en: 'Hide Frontstage', zh: '隐藏 Frontstage' },
  'system.quit': { en: 'Quit Frontstage', zh: '退出 Frontstage' },
  'shell.textTitle': { en: 'Save', zh: '保存' },
  'shell.readTitle': { en: 'Read a file', zh: '读取文件' },
  'shell.kind.md': { en: 'Markdown text', zh: 'Markdown 文本' },
  'shell.kind.xlsx': { en: 'Excel workbook', zh: 'Excel 工作簿' },
  'shell.kind.mermaid': { en: 'Mermaid journey', zh: 'Mermaid journey' },
  'shell.kind.json': { en: 'Frontstage project (JSON)', zh: 'Frontstage 项目 (JSON)' },
  'shell.kind.csv': { en: 'Table (CSV)', zh: '表格 (CSV)' },
  'shell.kind.brand': { en: 'Frontstage brand', zh: 'Frontstage 品牌' },
  'shell.kind.personas': { en: 'Frontstage personas', zh: 'Frontstage 用户画像' },
  'text.saved': { en: '“{{name}}” is saved.', zh: '已保存“{{name}}”。' },
  'text.save.disk-full': { en: 'Not saved: the disk is full. Make room, then save again.', zh: '未保存：磁盘已满。请腾出空间后重新保存。' },
  'text.save.no-access': {
    en: 'Not saved: nothing may be written there. Choose another folder.',
    zh: '未保存：该位置不可写入。请选择其他文件夹。',
  },
  'text.save.failed': { en: 'Not saved. Choose another folder and try again.', zh: '未保存。请选择其他文件夹后重试。' },
  'text.read.guessed': { en: 'Read as {{encoding}}: check that letters look right.', zh: '按 {{encoding}} 编码读取：请检查文字是否正确。' },
  'text.read.too-large': {
    en: '“{{name}}” is larger than {{megabytes}} MB and was not read.',
    zh: '“{{name}}”超过 {{megabytes}} MB，未读取。',
  },
  'text.read.not-text': { en: '“{{name}}” is not a text file; nothing was read.', zh: '“{{name}}”不是文本文件，未读取任何内容。' },
  'text.read.no-access': {
    en: '“{{name}}” cannot be read. Check that it is still there and may be read.',
    zh: '无法读取“{{name}}”。请确认文件仍在且允许读取。',
  },
} as const satisfies Sentences;
