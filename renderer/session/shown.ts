// The document as it is shown: with a step or lane beyond the edge, with scores that are tried out, and with what a gesture or typing
// would make of it.

import { settled } from '../../shared/analysis/memory/what-if.ts';
import type { Doc } from '../../shared/model/document.ts';
import type { View } from '../canvas/view.ts';
import { runAll } from './session.ts';

type Tried = Pick<View, 'ghost' | 'whatIf' | 'preview'>;
type Shown = Tried & { readonly doc: Doc; readonly shown: Doc };
/** The last one: several ask for the same. */
let last: Shown | undefined;

export function toShown(doc: Doc, { ghost, whatIf, preview }: Tried): Doc {
  if (!ghost && !whatIf?.length && preview.length === 0) return doc;
  if (last?.doc === doc && last.ghost === ghost && last.whatIf === whatIf && last.preview === preview) return last.shown;
  const outcome = runAll(doc, [...(ghost ? [ghost.command] : []), ...settled(doc, whatIf ?? []), ...preview]);
  const shown = 'refused' in outcome ? doc : outcome.doc;
  last = { doc, ghost, whatIf, preview, shown };
  return shown;
}
