// What a map is called that is made from another.

import type { Say } from '../../shared/text/text.ts';

/** What is called as-is becomes the to-be; any other title is told so in front. @param say in the language of the project. */
export function toBeTitle(title: string, say: Say): string {
  const turned = title.replace(/as[- ]is/i, 'To-be').replace('现状', '未来');
  return turned === title ? say('map.to-be-title', { title: title || say('editor.untitled-map') }) : turned;
}
