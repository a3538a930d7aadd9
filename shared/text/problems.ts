// Why a project does not open, a change is not saved, an image is not taken: what happened, and what to do. `open.…` wants {{name}}, the file's name;
// all that name a limit want `LIMIT_VALUES`.

import { LIMITS } from '../model/limits.ts';
import type { Sentences } from './sentences.ts';

/** The limits in the units in which the sentences name them. */
export const LIMIT_VALUES = {
  fileGigabytes: LIMITS.fileBytes / 1024 ** 3,
  entities: LIMITS.entities,
  imageMegabytes: LIMITS.imageBytes / 1024 ** 2,
  imageMegapixels: LIMITS.imagePixels / 1_000_000,
} as const;

export const problemText = {
  'open.missing': {
    en: '{{name}} is not there any more. It may have been moved, renamed or deleted: look for it in its folder or in the trash.',
    zh: '找不到 {{name}}。它可能已被移动、重命名或删除：请在原文件夹或回收站中查找。',
  },
  'open.no-access': {
    en: 'Frontstage may not open {{name}}. Check your rights to the file, or copy it to a folder of your own and open the copy.',
    zh: 'Frontstage 无权打开 {{name}}。请检查该文件的权限，或把它复制到您自己的文件夹后再打开副本。',
  },
  'open.no-place': {
    en: '{{name}} cannot be made there: the folder is missing, or may not be written to. Choose another folder.',
    zh: '无法在该位置创建 {{name}}：文件夹不存在，或没有写入权限。请选择其他文件夹。',
  },
  'open.not-ours': {
    en: '{{name}} is not a Frontstage project. Choose a file that Frontstage has made; this one was left as it is.',
    zh: '{{name}} 不是 Frontstage 项目。请选择由 Frontstage 创建的文件；此文件未作任何改动。',
  },
  'open.too-new': {
    en: '{{name}} was made by a newer version of Frontstage. Update Frontstage to open it; the file was left as it is.',
    zh: '{{name}} 由更新版本的 Frontstage 创建。请更新 Frontstage 后再打开；此文件未作任何改动。',
  },
  'open.damaged': {
    en: '{{name}} is damaged and cannot be read as a whole. Open a copy or a backup of it; the damaged file was left as it is.',
    zh: '{{name}} 已损坏，无法完整读取。请打开它的副本或备份；损坏的文件未作任何改动。',
  },
  'open.tampered': {
    en: '{{name}} was changed by another program and holds things that Frontstage did not put there. Open a copy from before that; this file was left as it is.',
    zh: '{{name}} 被其他程序改动过，含有并非由 Frontstage 写入的内容。请打开改动之前的副本；此文件未作任何改动。',
  },
  'open.in-use': {
    en: '{{name}} is open in another window or program. Close it there, then open it again.',
    zh: '{{name}} 已在其他窗口或程序中打开。请先在那里关闭，再重新打开。',
  },
  'open.unfinished': {
    en: 'The last save of {{name}} was interrupted, and it may only be read here. Copy it together with {{name}}-journal to a folder of your own and open it there.',
    zh: '{{name}} 上次保存时被中断，而它在此处只能读取。请把它连同 {{name}}-journal 一起复制到您自己的文件夹，再从那里打开。',
  },
  'open.too-large': {
    en: '{{name}} is larger than a project may be ({{fileGigabytes}} GB, {{entities, number}} elements). Open an earlier copy of it, and divide the work into several projects.',
    zh: '{{name}} 超出了项目的上限（{{fileGigabytes}} GB，{{entities, number}} 个元素）。请打开它较早的副本，并把内容分到多个项目中。',
  },
  'open.disk-full': {
    en: 'The disk of {{name}} is full. Free some space on it, then try again.',
    zh: '{{name}} 所在的磁盘已满。请释放一些空间后重试。',
  },
  'open.exists': {
    en: 'There is a file named {{name}} already. Choose another name; the file was left as it is.',
    zh: '已存在名为 {{name}} 的文件。请换一个名称；原文件未作任何改动。',
  },
  'open.disk-error': {
    en: 'The disk reported an error while {{name}} was opened. Check that the disk is connected, then try again.',
    zh: '打开 {{name}} 时磁盘报告了错误。请检查磁盘是否已连接，然后重试。',
  },

  'save.conflict': {
    en: 'The file was changed elsewhere in the meantime, so the latest changes are not saved. Save your version as a copy: nothing of either is lost.',
    zh: '该文件在此期间已在别处被改动，因此最近的更改尚未保存。请将您的版本另存为副本：两边的内容都不会丢失。',
  },
  'save.disk-full': {
    en: 'The disk is full, so the latest changes are not saved yet. Free some space: saving then goes on by itself. Or save a copy on another disk.',
    zh: '磁盘已满，最近的更改尚未保存。请释放一些空间，随后会自动继续保存；或在其他磁盘上保存副本。',
  },
  'save.read-only': {
    en: 'The file or its folder may not be written to, so nothing was saved. Save a copy in a folder of your own.',
    zh: '该文件或其所在文件夹不可写入，因此未能保存。请在您自己的文件夹中保存副本。',
  },
  'save.moved': {
    en: 'The file was moved, deleted or replaced while it was open, so the latest changes are not saved. Put it back, or save your version as a copy.',
    zh: '该文件在打开期间被移动、删除或替换，因此最近的更改尚未保存。请将其放回原处，或将您的版本另存为副本。',
  },
  'save.too-large': {
    en: 'The project would be larger than it may be ({{fileGigabytes}} GB, {{entities, number}} elements), so the latest changes are not saved. Undo them, or delete what is no longer needed.',
    zh: '项目将超出上限（{{fileGigabytes}} GB，{{entities, number}} 个元素），因此最近的更改尚未保存。请撤销更改，或删除不再需要的内容。',
  },
  'save.disk-error': {
    en: 'The disk reported an error, so the latest changes are not saved yet. Check that the disk is connected, or save a copy on another disk.',
    zh: '磁盘报告了错误，最近的更改尚未保存。请检查磁盘是否已连接，或在其他磁盘上保存副本。',
  },
  'save.in-use': {
    en: 'A project that is open, or whose last save was interrupted, would be replaced. Choose another name; nothing was changed.',
    zh: '这会替换一个已打开、或上次保存被中断的项目。请换一个名称；未作任何改动。',
  },

  'image.not-an-image': {
    en: 'This file is not an image that Frontstage can show. Choose a PNG or JPEG file.',
    zh: '此文件不是 Frontstage 能显示的图片。请选择 PNG 或 JPEG 文件。',
  },
  'image.image-too-large': {
    en: 'This image is larger than {{imageMegabytes}} MB or {{imageMegapixels}} megapixels. Make it smaller, then add it again.',
    zh: '此图片超过 {{imageMegabytes}} MB 或 {{imageMegapixels}} MP（百万像素）。请缩小后再添加。',
  },
} as const satisfies Sentences;
