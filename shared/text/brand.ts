// The brand of a project: what is said where it is chosen, saved and taken in.

import type { Sentences } from './sentences.ts';

export const brandText = {
  'action.brand': { en: 'Brand…', zh: '品牌…' },
  'brand.title': { en: 'Brand', zh: '品牌' },
  'brand.about': {
    en: 'How exports of this project look. Colours are made lighter or darker where words would be hard to read.',
    zh: '此项目导出文件的外观。若文字难以辨认，颜色会自动调亮或调暗。',
  },
  'brand.main': { en: 'Main colour: stages, steps, line of interaction', zh: '主色：阶段、步骤、互动分界线' },
  'brand.accent': { en: 'Accent: what the customer does, line of visibility', zh: '强调色：顾客行为、可视分界线' },
  'brand.paper': { en: 'Map background', zh: '地图背景' },
  'brand.pick': { en: 'Pick: {{name}}', zh: '选取：{{name}}' },
  'brand.such-as': { en: 'None; such as #003366', zh: '无；例如 #003366' },
  'brand.font': { en: 'Font', zh: '字体' },
  'brand.font.none': { en: 'Automatic', zh: '自动' },
  'brand.logo': { en: 'Logo', zh: '徽标' },
  'brand.logo.choose': { en: 'Choose a picture…', zh: '选择图片…' },
  'brand.logo.remove': { en: 'Remove the logo', zh: '移除徽标' },
  'brand.save': { en: 'Save the brand…', zh: '保存品牌…' },
  'brand.take-in': { en: 'Load a brand…', zh: '载入品牌…' },
  'brand.no-brand': {
    en: '“{{name}}” is not a brand saved by Frontstage. Nothing was changed.',
    zh: '“{{name}}”不是 Frontstage 保存的品牌文件，未作更改。',
  },
  'brand.newer': {
    en: '“{{name}}” was saved by a newer version of Frontstage. Nothing was changed.',
    zh: '“{{name}}”由更新版本的 Frontstage 保存，未作更改。',
  },
  'undo.brand': { en: 'change the brand', zh: '更改品牌' },
} as const satisfies Sentences;
