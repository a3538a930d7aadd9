// Rows of cards, pain points and opportunities: what they say otherwise than the map, as the commands that make it so.

import type { CardMove, NewCard } from '../../commands/cards.ts';
import type { Command } from '../../commands/command.ts';
import { shortened } from '../../layout/outline.ts';
import { get } from '../../model/document.ts';
import type { Card, PointMark } from '../../model/entities/map.ts';
import { gridOf } from '../../model/grid.ts';
import { ALL_OF_CARDS } from './columns.ts';
import type { FieldDifference } from './difference.ts';
import { createMarking } from './marking.ts';
import type { ReadTable, Row } from './read-tables.ts';
import { compareRow, type Each, idOfRow, type Reading, tell, toSet } from './reading.ts';

type Place = Pick<Card, 'laneId' | 'stepId' | 'lastStepId'>;

/** Cards come first, then they move, then they say what they say: one may be about another that is new. */
export function readCards(reading: Reading, tables: readonly ReadTable[]): readonly Command[] {
  const rows = tables.flatMap((table) =>
    table.rows.flatMap((row) => {
      const id = idOfRow(reading, table, row, 'card');
      if (id === undefined) return [];
      const now = get(reading.doc, 'card', id);
      const place = readPlace(reading, table, row, now);
      return place ? [{ table, row, id, now, place }] : [];
    }),
  );
  const known = new Set(rows.map(({ id }) => id));
  const cards: NewCard[] = [];
  const moves: CardMove[] = [];
  const each: Each[] = [];
  const marks = createMarking();
  for (const { table, row, id, now, place } of rows) {
    const isCard = (other: string) => other !== id && (known.has(other) || reading.doc.card.has(other));
    const compared = compareRow(reading, table, row, ALL_OF_CARDS, now, (key, value) =>
      key === 'aboutIds' && !((value as readonly string[] | undefined) ?? []).every(isCard) ? { problem: 'unknown-card' } : undefined,
    );
    const { marks: marked, ...fields } = compared.fields;
    const differences = [...placeDifferences(reading, table, now, place), ...compared.differences];
    if (now && differences.length === 0) continue;
    const name = shortened(`${fields.text ?? now?.text ?? ''}`);
    tell(reading, table, row, { what: 'card', id, name, fields: differences, isThere: now !== undefined });
    if (now) {
      if (isElsewhere(now, place)) moves.push({ cardId: id, ...place });
      if (Object.keys(fields).length > 0) each.push({ id, fields });
      if (marked) marks.put(id, now.marks, marked as readonly PointMark[]);
    } else {
      const { aboutIds, ...others } = fields;
      cards.push({
        ...others,
        id,
        ...place,
        text: `${fields.text ?? ''}`,
        ...(marked !== undefined && { marks: marked as readonly PointMark[] }),
      } as NewCard);
      if (aboutIds !== undefined) each.push({ id, fields: { aboutIds } });
    }
  }
  return [
    ...(cards.length > 0 ? [{ type: 'addCards', cards } as const] : []),
    ...(moves.length > 0 ? [{ type: 'moveCards', moves } as const] : []),
    ...toSet(each),
    ...marks.commands(),
  ];
}

/** Undefined where it is not known where the card stands, which is noted. */
function readPlace(reading: Reading, table: ReadTable, { row, cell }: Row, now: Card | undefined): Place | undefined {
  const { idOf, noteCell, say, doc, curves } = reading;
  const read = (field: 'laneId' | 'stepId' | 'lastStepId', kind: 'lane' | 'step', heading: string, fallback: string | undefined) => {
    const said = cell(field);
    if (said === undefined || (said === '' && field === 'lastStepId')) return fallback;
    const id = idOf(kind, said);
    if (id === undefined) noteCell(table, row, field, heading, said, { problem: 'unknown-name' });
    return id ?? now?.[field];
  };
  const laneId = read('laneId', 'lane', say('workbook.lane'), now?.laneId);
  const stepId = read('stepId', 'step', say('workbook.step'), now?.stepId);
  const isMoved = now !== undefined && stepId !== now.stepId;
  const lastStepId = read(
    'lastStepId',
    'step',
    say('workbook.last-step'),
    cell('lastStepId') === undefined && now && !isMoved ? now.lastStepId : stepId,
  );
  if (laneId === undefined || stepId === undefined || lastStepId === undefined) {
    reading.note(table, row, 'import.row.no-place', { found: shortened(cell('text') ?? '') });
    return undefined;
  }
  if (curves.has(laneId)) {
    noteCell(table, row, 'laneId', say('workbook.lane'), cell('laneId') ?? '', { problem: 'no-cards-there' });
    return now && { laneId: now.laneId, stepId: now.stepId, lastStepId: now.lastStepId };
  }
  const { stepIndex } = gridOf(doc, reading.mapId);
  const isTurned = (stepIndex.get(stepId) ?? 0) > (stepIndex.get(lastStepId) ?? Number.POSITIVE_INFINITY);
  return isTurned ? { laneId, stepId: lastStepId, lastStepId: stepId } : { laneId, stepId, lastStepId };
}

function placeDifferences({ say, names }: Reading, table: ReadTable, now: Card | undefined, place: Place): readonly FieldDifference[] {
  const headings = { laneId: 'workbook.lane', stepId: 'workbook.step', lastStepId: 'workbook.last-step' } as const;
  return (['laneId', 'stepId', 'lastStepId'] as const).flatMap((field) => {
    const kind = field === 'laneId' ? 'lane' : 'step';
    const nameOf = (id: string | undefined) => (id === undefined ? '' : (names[kind].get(id) ?? id));
    const isTold = field !== 'lastStepId' || place.lastStepId !== place.stepId || (now !== undefined && now.lastStepId !== now.stepId);
    if (now?.[field] === place[field] || !isTold) return [];
    return [{ heading: say(headings[field]), column: table.columnOf(field), before: nameOf(now?.[field]), after: nameOf(place[field]) }];
  });
}

function isElsewhere(now: Card, { laneId, stepId, lastStepId }: Place): boolean {
  return now.laneId !== laneId || now.stepId !== stepId || now.lastStepId !== lastStepId;
}
