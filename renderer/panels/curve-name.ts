// Whose curve it is, in as few words as tell it from the others.

import { type Curve, isStaff } from '../../shared/analysis/curves.ts';
import { laneTitle } from '../../shared/layout/heads.ts';
import type { Doc } from '../../shared/model/document.ts';
import type { Say } from '../../shared/text/text.ts';
import { mapSay } from '../session/use-session.tsx';

/** Undefined where it is clear: the only curve, of customers. @param curves all of the map. */
export function curveName(curve: Curve, curves: readonly Curve[], doc: Doc, say: Say): string | undefined {
  const { lane, persona } = curve;
  if (curves.length === 1 && !isStaff(curve)) return undefined;
  const who = persona?.title.trim() || say(persona ? 'editor.untitled' : isStaff(curve) ? 'remembered.staff' : 'remembered.customers');
  const isLike = (other: Curve) => other !== curve && other.persona === persona && (persona || isStaff(other) === isStaff(curve));
  return curves.some(isLike) || (persona && isStaff(curve)) ? `${who} · ${laneTitle(lane, mapSay(doc))}` : who;
}
