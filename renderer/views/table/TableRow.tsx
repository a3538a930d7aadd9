// One lane as a row of the table: its head, and those of its cells that are in view.

import { drawLaneIcon, ICON_SIZE } from '../../../shared/layout/lane-icons.ts';
import type { Scale } from '../../../shared/model/entities/map.ts';
import { TypingCell } from '../../canvas/fields/CellField.tsx';
import { TitleField } from '../../canvas/fields/HeadEditor.tsx';
import { ScoreInput } from '../../canvas/fields/ScoreField.tsx';
import { Marks } from '../../canvas/layers/Marks.tsx';
import { EMPTY_CELL, HEAD_ROWS, leftOf, type SheetRow, type SheetScore, SIZES } from './sheet.ts';
import { scoreText, TableCard, TableScore } from './TableCard.tsx';
import { type Shown, signOf } from './use-shown.ts';

type Props = {
  readonly row: SheetRow;
  /** Its place among the lanes that are shown. */
  readonly index: number;
  /** Places of the steps in view. */
  readonly columns: readonly { readonly column: number; readonly stepId: string }[];
  readonly width: number;
  readonly scale: Scale;
  readonly shown: Shown;
};

export function TableRow({ row, index, columns, width, scale, shown }: Props) {
  const { lane, title, top, height } = row;
  const isCursor = shown.cursor?.id === lane.id;
  const isSelected = shown.selection.has(lane.id);
  const isEdited = shown.editing?.id === lane.id ? shown.editing : undefined;
  return (
    <tr
      aria-rowindex={index + HEAD_ROWS + 1}
      className={`table-row is-${lane.zone}${lane.isCollapsed ? ' is-collapsed' : ''}`}
      style={{ top, height, width }}
    >
      <th
        scope="row"
        aria-colindex={1}
        aria-selected={isSelected}
        className={`table-head table-lane${signOf(lane.id, shown)}`}
        data-item={lane.id}
        data-role="lane"
        data-hit={shown.hits.get(lane.id)}
        tabIndex={isCursor ? 0 : -1}
        style={{ width: SIZES.head, ...(lane.colour && { borderLeftColor: lane.colour }) }}
      >
        <svg width={ICON_SIZE} height={ICON_SIZE} aria-hidden>
          <Marks marks={drawLaneIcon(lane.laneKind, 0, 0)} />
        </svg>
        <span className="table-title">{title.join('\n')}</span>
        {isEdited && <TitleField editing={isEdited} />}
      </th>
      {columns.map(({ column, stepId }) =>
        lane.isCollapsed ? (
          <CollapsedCell key={stepId} row={row} column={column} scale={scale} />
        ) : (
          <TableCell key={stepId} row={row} index={index} column={column} stepId={stepId} scale={scale} shown={shown} />
        ),
      )}
    </tr>
  );
}

type CellProps = Pick<Props, 'row' | 'index' | 'scale' | 'shown'> & { readonly column: number; readonly stepId: string };

function TableCell({ row: { lane, cells }, index, column, stepId, scale, shown }: CellProps) {
  const { cards, scores } = cells.get(column) ?? EMPTY_CELL;
  const { cursor, selection, editing, range, drop } = shown;
  const isHere = cursor?.laneId === lane.id && cursor.stepId === stepId;
  const isSelected = range !== undefined && isWithin(index, range.rows) && isWithin(column, range.columns);
  const isDrop = drop !== undefined && drop.cardId === undefined && drop.laneId === lane.id && drop.stepId === stepId;
  const scorePlace = editing?.score?.laneId === lane.id && editing.score.stepId === stepId ? editing.score : undefined;
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a cell of a grid is a gridcell, which is selected
    <td
      aria-colindex={column + 2}
      aria-selected={isSelected}
      className={`table-cell${isSelected ? ' is-selected' : ''}${isDrop ? ' is-drop' : ''}`}
      data-lane={lane.id}
      data-step={stepId}
      style={{ left: leftOf(column), width: SIZES.column }}
    >
      {cards.map((card) => (
        <TableCard
          key={card.placed.card.id}
          shown={card}
          lane={lane}
          isSelected={selection.has(card.placed.card.id)}
          hit={shown.hits.get(card.placed.card.id)}
          isCursor={isHere && cursor.id === card.placed.card.id}
          sign={signOf(card.placed.card.id, shown)}
          editing={card.isFirst && editing?.id === card.placed.card.id ? editing : undefined}
        />
      ))}
      {scores.map((score) => (
        <TableScore
          key={score.score.id}
          shown={score}
          scale={scale}
          isSelected={selection.has(score.score.id)}
          isCursor={isHere && cursor.id === score.score.id}
        />
      ))}
      {isHere && cursor.id === undefined && !editing && <TypingCell cell={{ laneId: lane.id, stepId }} />}
      {scorePlace && editing && (
        <ScoreInput editing={editing} place={scorePlace} style={{ top: 3 + SIZES.line * placeAmong(scores, scorePlace.id) }} />
      )}
    </td>
  );
}

/** What a collapsed lane still says: how many cards stand there, or the scores. */
function CollapsedCell({ row: { cells }, column, scale }: Pick<CellProps, 'row' | 'column' | 'scale'>) {
  const { cards, scores } = cells.get(column) ?? EMPTY_CELL;
  return (
    <td aria-colindex={column + 2} className="table-cell" style={{ left: leftOf(column), width: SIZES.column }}>
      {cards.length > 0 ? (
        <span className="table-count">{cards.length}</span>
      ) : (
        scores.map(({ score }) => scoreText(score, scale)).join(' · ')
      )}
    </td>
  );
}

/** Where a score stands among those of its cell, or will stand. */
function placeAmong(scores: readonly SheetScore[], id: string): number {
  const at = scores.findIndex(({ score }) => score.id === id);
  return at < 0 ? scores.length : at;
}

function isWithin(at: number, [first, last]: readonly [number, number]): boolean {
  return first <= at && at <= last;
}
