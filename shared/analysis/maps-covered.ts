// Which maps are ranked together: those of today, those of what is to be, or one. Never both kinds: a to-be map repeats its as-is map.

import type { Doc } from '../model/document.ts';
import type { JourneyMap } from '../model/entities/map.ts';
import { mapsOf } from '../model/grid.ts';
import { mapsOfKind } from './service/touchpoints.ts';

/** @param choice the id of a map, `to-be` for all that are; empty, or what is not there, for the maps of today. */
export function mapsCovered(doc: Doc, choice: string): readonly JourneyMap[] {
  const chosen = choice === 'to-be' ? mapsOfKind(doc, 'to-be') : mapsOf(doc).filter(({ id }) => id === choice);
  const covered = chosen.length > 0 ? chosen : mapsOfKind(doc, 'as-is');
  return covered.length > 0 ? covered : mapsOf(doc);
}
