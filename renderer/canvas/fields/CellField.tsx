// The cell that the keyboard is in, as a field: whatever is typed there becomes a card. It is a real text field, because an input
// method only composes in one.

import { type CSSProperties, useState } from 'react';
import type { Drawing } from '../../../shared/layout/drawing.ts';
import { laneTitle } from '../../../shared/layout/heads.ts';
import { type Doc, get } from '../../../shared/model/document.ts';
import type { Grid } from '../../../shared/model/grid.ts';
import { formatScore, toScale } from '../../../shared/model/score.ts';
import type { Say } from '../../../shared/text/text.ts';
import { cellOf, type Place } from '../../grid/cursor.ts';
import { beginCard } from '../../grid/next-cell.ts';
import { cardsIn } from '../../grid/walk.ts';
import { mapSay } from '../../session/map-say.ts';
import { useProject, useShownDoc, useShownGrid } from '../../session/use-session.tsx';
import { useSay } from '../../ui/language.tsx';
import { chosenPersona, useView } from '../view.ts';

export function CellField({ drawing }: { readonly drawing: Drawing }) {
  const cursor = useView((view) => view.cursor);
  const isEditing = useView((view) => view.editing !== undefined);
  const cell = cursor?.id === undefined ? cellOf(cursor) : undefined;
  const row = drawing.frame.rows.find(({ laneId }) => laneId === cell?.laneId);
  const column = drawing.frame.columns.find(({ stepId }) => stepId === cell?.stepId);
  if (!cell || !row || !column || isEditing) return null;
  const style = { left: column.x, top: row.y, width: column.width, height: row.height };
  return <TypingCell key={`${cell.laneId} ${cell.stepId}`} cell={cell} style={style} />;
}

/** The range of cells from where it was begun to the cursor. */
export function RangeMark({ drawing: { frame } }: { readonly drawing: Drawing }) {
  const anchor = useView((view) => view.anchor);
  const cell = cellOf(useView((view) => view.cursor));
  const rows = frame.rows.filter(({ laneId }) => laneId === anchor?.laneId || laneId === cell?.laneId);
  const columns = frame.columns.filter(({ stepId }) => stepId === anchor?.stepId || stepId === cell?.stepId);
  const [row, column] = [rows[0], columns[0]];
  const [lastRow, lastColumn] = [rows.at(-1), columns.at(-1)];
  if (!anchor || !row || !column || !lastRow || !lastColumn) return null;
  return (
    <div
      className="cell-range"
      style={{
        left: column.x,
        top: row.y,
        width: lastColumn.x + lastColumn.width - column.x,
        height: lastRow.y + lastRow.height - row.y,
      }}
    />
  );
}

/** `style`: where on its screen the cell is. */
export function TypingCell({ cell, style }: { readonly cell: Place; readonly style?: CSSProperties }) {
  const say = useSay();
  const doc = useShownDoc();
  const grid = useShownGrid();
  const { session } = useProject();
  const [isComposing, setComposing] = useState(false);
  const write = (field: HTMLTextAreaElement) => {
    const typed = field.value.replaceAll('\n', '');
    if (typed === '') return;
    field.value = '';
    if (get(doc, 'lane', cell.laneId)?.laneKind !== 'emotion') beginCard(cell.laneId, cell.stepId, { typed });
  };
  return (
    <textarea
      className={isComposing ? 'cell-field is-composing' : 'cell-field'}
      style={style}
      rows={1}
      readOnly={session.isReadOnly}
      data-cell={`${cell.laneId} ${cell.stepId}`}
      aria-label={nameOf(doc, grid, cell, say)}
      onInput={(event) => isComposing || write(event.currentTarget)}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={(event) => {
        setComposing(false);
        write(event.currentTarget);
      }}
    />
  );
}

/** Where it is. */
export function sayCell(doc: Doc, grid: Grid, { laneId, stepId }: Place, say: Say): string {
  const lane = get(doc, 'lane', laneId);
  const number = (grid.stepIndex.get(stepId) ?? 0) + 1;
  const step = get(doc, 'step', stepId)?.title ?? '';
  return say('grid.cell', { lane: lane ? laneTitle(lane, mapSay(doc)) : '', number, step }).trim();
}

/** Where it is, and what is in it. */
function nameOf(doc: Doc, grid: Grid, place: Place, say: Say): string {
  const lane = get(doc, 'lane', place.laneId);
  const cell = sayCell(doc, grid, place, say);
  if (lane?.laneKind === 'emotion') {
    const whose = chosenPersona(doc);
    const score = [...doc.score.values()].find(
      ({ laneId, stepId, personaId }) => laneId === place.laneId && stepId === place.stepId && personaId === whose,
    );
    const scale = get(doc, 'map', lane.mapId)?.scale ?? '-2..2';
    return score
      ? say('grid.cell.score', { cell, score: formatScore(toScale(score.value, scale), scale) })
      : say('grid.cell.no-score', { cell });
  }
  const count = cardsIn(doc, grid, place).length;
  return count > 0 ? say('grid.cell.cards', { cell, count }) : say('grid.cell.empty', { cell });
}
