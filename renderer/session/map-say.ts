// The words of the map itself, which are in the project's language, whatever that of the interface is.

import { type Doc, projectOf } from '../../shared/model/document.ts';
import { createSay, type Say } from '../../shared/text/text.ts';

const SAYS = { en: createSay('en'), 'zh-CN': createSay('zh-CN') } as const;

export function mapSay(doc: Doc): Say {
  return SAYS[projectOf(doc).language];
}
