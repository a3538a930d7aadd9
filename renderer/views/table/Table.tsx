// The map as a spreadsheet: lanes by steps. Only the cells in view are on the page, and the one that the keyboard is in. What keys and
// commands do is the same as on the map.

import { Plus } from 'lucide-react';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Rect } from '../../../shared/layout/drawing.ts';
import { polyline } from '../../../shared/layout/geometry.ts';
import { LINE_STROKES } from '../../../shared/layout/heads.ts';
import { get } from '../../../shared/model/document.ts';
import type { CanvasControls } from '../../canvas/controls.ts';
import { createRangeOf } from '../../canvas/flow-nodes.ts';
import type { AddToGrid } from '../../canvas/gaps.ts';
import { useAnnounceConnecting } from '../../canvas/layers/ConnectingWire.tsx';
import { Marks } from '../../canvas/layers/Marks.tsx';
import { rememberLeft } from '../../canvas/show-map.ts';
import { type Cursor, useView } from '../../canvas/view.ts';
import { isForField, openContextMenu } from '../../editor/ContextMenu.tsx';
import { cellOf } from '../../grid/cursor.ts';
import { useCursorFocus } from '../../grid/use-cursor-focus.ts';
import { useGridKeys } from '../../grid/use-grid-keys.ts';
import { useKeepCursor } from '../../grid/use-keep-cursor.ts';
import { mapSay } from '../../session/map-say.ts';
import { useMeasure } from '../../session/measure.ts';
import { useHiddenIds, useProject, useShownDoc, useShownGrid } from '../../session/use-session.tsx';
import { useSay } from '../../ui/language.tsx';
import { HEAD_ROWS, leftOf, type Sheet, type SheetBand, type SheetRow, SIZES, toSheet } from './sheet.ts';
import { TableHeads } from './TableHeads.tsx';
import { TableRow } from './TableRow.tsx';
import { createTableControls } from './table-controls.ts';
import { onTableDoubleClick, onTableMouseDown, pointTo } from './table-pointer.ts';
import { useDropPictures } from './use-drop-pictures.ts';
import { useShown } from './use-shown.ts';
import './table.css';

type Props = {
  readonly onControls: (controls: CanvasControls) => void;
  readonly onAdd: AddToGrid;
};

export function Table({ onControls, onAdd }: Props) {
  const say = useSay();
  const { session } = useProject();
  const doc = useShownDoc();
  const grid = useShownGrid();
  const sheet = useSheet();
  const element = useRef<HTMLDivElement>(null);
  const now = useRef({ doc, grid, sheet });
  now.current = { doc, grid, sheet };
  const mapId = useView((view) => view.mapId);
  const shown = useShown(useDropPictures(element));
  const { cursor, editing } = shown;
  const range = useRange(element);
  const editedStepId = get(doc, 'card', editing?.id)?.stepId ?? editing?.score?.stepId;
  const columns = columnsIn(sheet, range, [cursor?.stepId, editedStepId]);
  const rows = rowsIn(sheet, range, grid.laneIndex.get(cursor?.laneId ?? ''));
  const scale = get(doc, 'map', mapId)?.scale ?? '-2..2';

  const controls = useMemo(() => createTableControls({ element: () => element.current, now: () => now.current }), []);
  useEffect(() => onControls(controls), [controls, onControls]);
  const reveal = useCallback((to: Cursor) => controls.reveal(to.id ?? cellOf(to) ?? ''), [controls]);
  useCursorFocus(element, reveal);
  useKeepCursor();
  useGridKeys(element);
  useAnnounceConnecting();
  useLayoutEffect(() => {
    const { cellsInSight } = useView.getState().left.get(mapId) ?? {};
    if (cellsInSight) controls.beginAt(cellsInSight);
    return () => rememberLeft(mapId, { cellsInSight: controls.cellsInSight() });
  }, [controls, mapId]);
  useEffect(() => {
    if (editing?.id !== undefined) controls.reveal(editing.id);
  }, [editing?.id, controls]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its parts carry roles; the pointer is taken here for all of them
    <div
      ref={element}
      className="table"
      data-pane
      onMouseDown={(event) => onTableMouseDown(event.nativeEvent, session)}
      onDoubleClick={(event) => onTableDoubleClick(event.nativeEvent, session)}
      onContextMenu={(event) => {
        if (isForField(event.nativeEvent)) return;
        pointTo(event.nativeEvent, session);
        openContextMenu(event.nativeEvent);
      }}
    >
      <div className="table-sheet" style={{ width: sheet.width, height: sheet.height }}>
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are walked by arrow keys and written in
          role="grid"
          aria-label={say('table.table')}
          aria-rowcount={HEAD_ROWS + grid.lanes.length}
          aria-colcount={1 + grid.steps.length}
          aria-multiselectable
          aria-readonly={session.isReadOnly}
        >
          <TableHeads sheet={sheet} columns={columns} shown={shown} />
          {byZone(rows).map((group) => (
            <tbody key={group[0].row.lane.zone} aria-label={say(`zone.${group[0].row.lane.zone}`)}>
              {group.map(({ row, index }) => (
                <TableRow key={row.lane.id} row={row} index={index} columns={columns} width={sheet.width} scale={scale} shown={shown} />
              ))}
            </tbody>
          ))}
        </table>
        {sheet.bands.map((band) => (
          <LineBand key={band.line} band={band} width={sheet.width} name={mapSay(doc)(`line.${band.line}`)} />
        ))}
      </div>
      {!session.isReadOnly && (
        <>
          <button type="button" className="add" style={{ left: sheet.width + 8, top: 2 }} onClick={onAdd.stage}>
            <Plus size={14} aria-hidden />
            {say('editor.add-stage')}
          </button>
          <button type="button" className="add" style={{ left: sheet.width + 8, top: 34 }} onClick={() => onAdd.step(grid.steps.length)}>
            <Plus size={14} aria-hidden />
            {say('editor.add-step')}
          </button>
          <button
            type="button"
            className="add"
            style={{ left: 10, top: sheet.height + 8 }}
            onClick={(event) => onAdd.lane(event.currentTarget)}
          >
            <Plus size={14} aria-hidden />
            {say('editor.add-lane')}
          </button>
        </>
      )}
    </div>
  );
}

function useSheet(): Sheet {
  const doc = useShownDoc();
  const mapId = useView((view) => view.mapId);
  const editedId = useView((view) => view.editing?.id);
  const hiddenIds = useHiddenIds();
  const measure = useMeasure();
  return useMemo(() => toSheet(doc, { mapId, hiddenIds, measure, say: mapSay(doc), editedId }), [doc, mapId, hiddenIds, measure, editedId]);
}

/** One of the three lines, between the rows that it parts: its stroke, and its name where it stays in sight. */
function LineBand({
  band: { line, top, above, below },
  width,
  name,
}: {
  readonly band: SheetBand;
  readonly width: number;
  readonly name: string;
}) {
  const stroke = LINE_STROKES[line];
  const segments = polyline([
    { x: 0, y: SIZES.band / 2 },
    { x: width, y: SIZES.band / 2 },
  ]);
  return (
    <div
      className="table-line"
      style={{ top, height: SIZES.band, width, background: `linear-gradient(var(--map-zone-${above}), var(--map-zone-${below}))` }}
      aria-hidden
    >
      <svg width={width} height={SIZES.band} aria-hidden>
        <Marks marks={[{ type: 'path', segments, stroke }]} />
      </svg>
      <span style={{ color: `var(--map-${stroke.colour})` }}>{name}</span>
    </div>
  );
}

/** What of the sheet is in view, rounded outwards to about a cell; another only when the cells in view are others. */
function useRange(element: React.RefObject<HTMLDivElement | null>): Rect {
  const rangeOf = useRef(createRangeOf()).current;
  const [range, setRange] = useState<Rect>({ x: 0, y: 0, width: 1600, height: 1000 });
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return;
    const follow = () => setRange(rangeOf({ x: -box.scrollLeft, y: -box.scrollTop, zoom: 1 }, box.clientWidth, box.clientHeight));
    const observer = new ResizeObserver(follow);
    observer.observe(box);
    box.addEventListener('scroll', follow, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', follow);
    };
  }, [element, rangeOf]);
  return range;
}

/** The steps in view, and those that the keyboard is at: what has the focus, or is typed into, never leaves the page. */
function columnsIn({ steps }: Sheet, { x, width }: Rect, keptIds: readonly (string | undefined)[]) {
  return steps.flatMap(({ step }, column) =>
    keptIds.includes(step.id) || (leftOf(column + 1) > x && leftOf(column) < x + width) ? [{ column, stepId: step.id }] : [],
  );
}

type NumberedRow = { readonly row: SheetRow; readonly index: number };

function rowsIn({ rows }: Sheet, { y, height }: Rect, kept: number | undefined): readonly NumberedRow[] {
  return rows.flatMap((row, index) => (index === kept || (row.top + row.height > y && row.top < y + height) ? [{ row, index }] : []));
}

function byZone(rows: readonly NumberedRow[]): readonly (readonly [NumberedRow, ...NumberedRow[]])[] {
  const groups: [NumberedRow, ...NumberedRow[]][] = [];
  for (const each of rows) {
    const group = groups.at(-1);
    if (group?.[0].row.lane.zone === each.row.lane.zone) group.push(each);
    else groups.push([each]);
  }
  return groups;
}
