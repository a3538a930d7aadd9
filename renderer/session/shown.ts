// The document as it is shown: with a step or lane beyond the edge, and with what a gesture or typing would make of it.

import type { Command } from '../../shared/commands/command.ts';
import type { Doc } from '../../shared/model/document.ts';
import type { Ghost } from '../canvas/view.ts';
import { runAll } from './session.ts';

type Shown = { readonly doc: Doc; readonly ghost: Ghost | undefined; readonly preview: readonly Command[]; readonly shown: Doc };
/** The last one: several ask for the same. */
let last: Shown | undefined;

export function toShown(doc: Doc, ghost: Ghost | undefined, preview: readonly Command[]): Doc {
  if (!ghost && preview.length === 0) return doc;
  if (last?.doc === doc && last.ghost === ghost && last.preview === preview) return last.shown;
  const outcome = runAll(doc, ghost ? [ghost.command, ...preview] : preview);
  const shown = 'refused' in outcome ? doc : outcome.doc;
  last = { doc, ghost, preview, shown };
  return shown;
}
