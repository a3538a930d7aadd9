// The items of a Drawing as drawing programs list them: the map in parts, its zones, their lanes, and in these the cards. Nested by what
// belongs together, and still painted in an order that gives the same picture: only what does not overlap changes places.

import type { Drawing, Item, Row } from '../layout/drawing.ts';
import type { Language } from '../model/entities/project.ts';
import { groupBy } from '../model/group-by.ts';
import { svgText } from '../text/svg.ts';
import { wordText } from '../text/words.ts';

export type Group = { readonly name: string; readonly parts: readonly (Group | Item)[] };

/**
 * Grounds and heads below all, connectors above them (in a crowded map one may run over a head), and lanes with what stands in them on
 * top. Empty groups are left out.
 */
export function groupsOf({ items, frame }: Drawing, language: Language): readonly (Group | Item)[] {
  const side = language === 'en' ? 'en' : 'zh';
  const byPart = groupBy(items, (item) => partOf(item, frame.rows));
  const parts = (Object.keys(PART_NAMES) as (keyof typeof PART_NAMES)[]).map((part) => ({
    name: svgText[PART_NAMES[part]][side],
    parts: byPart.get(part) ?? [],
  }));
  const zones: { readonly zone: Row['zone']; readonly lanes: Group[] }[] = [];
  for (const row of frame.rows) {
    const inLane = byPart.get(row) ?? [];
    if (inLane.length === 0) continue;
    const lane = { name: byPart.get('lanes')?.find(({ entityId }) => entityId === row.laneId)?.name ?? '', parts: inLane };
    const last = zones.at(-1);
    if (last?.zone === row.zone) last.lanes.push(lane);
    else zones.push({ zone: row.zone, lanes: [lane] });
  }
  return [
    ...parts.filter((part) => part.parts.length > 0),
    ...zones.map(({ zone, lanes }) => ({ name: wordText[`zone.${zone}`][side], parts: lanes })),
    ...(byPart.get('rest') ?? []),
  ];
}

/** In the order in which they are painted. */
const PART_NAMES = {
  heads: 'svg.heads',
  lanes: 'svg.lanes',
  connectors: 'svg.connectors',
} as const;

function partOf({ role, rect }: Item, rows: readonly Row[]): keyof typeof PART_NAMES | Row | 'rest' {
  switch (role) {
    case 'zone':
    case 'line':
    case 'lane':
      return 'lanes';
    case 'stage':
    case 'step':
      return 'heads';
    case 'connector':
      return 'connectors';
    default:
      // What stands above the first lane is the ground of the heads.
      return rows.find(({ y, height }) => rect.y >= y && rect.y < y + height) ?? (role === 'background' ? 'heads' : 'rest');
  }
}
