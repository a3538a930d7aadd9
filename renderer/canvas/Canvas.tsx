// The map on screen: React Flow carries the viewport and the nodes in view; pointer and keys become gestures and actions.

import { type Edge, ReactFlow, type ReactFlowInstance, ReactFlowProvider, ViewportPortal } from '@xyflow/react';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import '@xyflow/react/dist/style.css';
import type { Drawing, Rect } from '../../shared/layout/drawing.ts';
import { CheckMarks } from '../checks/CheckMarks.tsx';
import { isForField, openContextMenu } from '../editor/ContextMenu.tsx';
import { HitMarks } from '../find/HitMarks.tsx';
import { useDrawing, useProject } from '../session/use-session.tsx';
import { useSay } from '../ui/language.tsx';
import { CurvesBefore } from '../what-if/CurvesBefore.tsx';
import { type CanvasControls, createControls, ZOOM } from './controls.ts';
import { CellHint } from './fields/CellHint.tsx';
import { ConnectorBar } from './layers/ConnectorBar.tsx';
import './canvas.css';
import { cellOf } from '../grid/cursor.ts';
import { cursorFollows } from '../grid/grid-keys.ts';
import { useCursorFocus } from '../grid/use-cursor-focus.ts';
import { useGridKeys } from '../grid/use-grid-keys.ts';
import { useKeepCursor } from '../grid/use-keep-cursor.ts';
import { useDropPictures } from './drop-pictures.ts';
import { CellField, RangeMark } from './fields/CellField.tsx';
import { HeadEditor } from './fields/HeadEditor.tsx';
import { LabelEditor } from './fields/LabelEditor.tsx';
import { ScoreField } from './fields/ScoreField.tsx';
import { countCards, createFlowNodes, createRangeOf, type ItemNode as ItemNodeType } from './flow-nodes.ts';
import { useFollowViewport } from './follow-viewport.ts';
import type { AddToGrid } from './gaps.ts';
import { type Surface, setSurface } from './gesture.ts';
import type { Viewport } from './grid-geometry.ts';
import { onPointerLeave, onPointerMove } from './hover.ts';
import { ItemNode } from './ItemNode.tsx';
import { ConnectingWire } from './layers/ConnectingWire.tsx';
import { GestureLayer, RefusedSign } from './layers/GestureLayer.tsx';
import { Ground } from './layers/Ground.tsx';
import { Handles } from './layers/Handles.tsx';
import { Heads } from './layers/Heads.tsx';
import { LinkMarks } from './layers/LinkMarks.tsx';
import { OnStage } from './layers/OnStage.tsx';
import { isAfar, Overview } from './layers/Overview.tsx';
import { onWheel, watchSpace } from './navigate.ts';
import { isThing, onDoubleClick, onPointerDown, pointTo } from './pointer.ts';
import { rememberLeft } from './show-map.ts';
import { useDescribed } from './use-described.ts';
import { type Cursor, useView } from './view.ts';

const NODE_TYPES = { item: ItemNode };
const NO_EDGES: Edge[] = [];
/** React Flow is named in the sheet of keys and in the README; over a projected map its name would be part of the picture. */
const PRO = { hideAttribution: true };

type Props = {
  readonly onControls: (controls: CanvasControls) => void;
  /** Where the map stands, and stays: on a slide. It may be moved and zoomed where absent. */
  readonly stage?: Viewport;
  readonly onZoom?: (zoom: number) => void;
  /** Where absent, nothing of the kind is offered. */
  readonly onAdd?: AddToGrid;
};

export function Canvas(props: Props) {
  return (
    <ReactFlowProvider>
      <CanvasInside {...props} />
    </ReactFlowProvider>
  );
}

function CanvasInside({ onControls, stage, onZoom, onAdd }: Props) {
  const say = useSay();
  const { session } = useProject();
  const drawing = useDrawing();
  const mapId = useView((view) => view.mapId);
  const selection = useView((view) => view.selection);
  const inHand = useView((view) => view.inHand);
  const editedId = useView((view) => view.editing?.id);
  const cursorId = useView((view) => view.cursor?.id);
  const element = useRef<HTMLDivElement>(null);
  const flow = useRef<ReactFlowInstance<ItemNodeType>>(undefined);
  const drawingNow = useRef(drawing);
  drawingNow.current = drawing;
  const stageNow = useRef(stage);
  stageNow.current = stage;

  const rangeOf = useRef(createRangeOf()).current;
  const toNodes = useRef(createFlowNodes()).current;
  const [near, setNear] = useState<Rect>({ x: 0, y: 0, width: 2000, height: 1400 });
  // A slide is small, and all of it comes along when it is enlarged.
  const range = stage ? drawing.bounds : near;
  const [isOverview, setOverview] = useState(false);

  const controls = useMemo(
    () =>
      createControls({
        size: () => ({ width: element.current?.clientWidth ?? 0, height: element.current?.clientHeight ?? 0 }),
        viewport: () => flow.current?.getViewport(),
        show: (viewport) => void (stageNow.current ?? flow.current?.setViewport(viewport)),
        drawing: () => drawingNow.current,
      }),
    [],
  );
  const follow = useCallback(
    (viewport: Viewport) => {
      const box = element.current;
      if (box && !stage) {
        const inView = rangeOf(viewport, box.clientWidth, box.clientHeight);
        setNear(inView);
        setOverview((was) => isAfar(viewport.zoom, was, () => countCards(drawingNow.current, inView)));
      }
      onZoom?.(viewport.zoom);
      if (!stage) controls.keepInSight();
    },
    [rangeOf, onZoom, controls, stage],
  );
  useFollowViewport(follow);

  const describe = useDescribed(drawing);
  const nodes = useMemo(
    () => toNodes(drawing, isOverview ? NOTHING_IN_VIEW : range, { selection, inHand, editedId, cursorId, describe }),
    [toNodes, drawing, range, isOverview, selection, inHand, editedId, cursorId, describe],
  );

  const surface = useMemo(
    (): Surface => ({
      session,
      drawing: () => drawingNow.current,
      viewport: () => flow.current?.getViewport() ?? { x: 0, y: 0, zoom: 1 },
      panBy(dx, dy) {
        const now = flow.current?.getViewport();
        if (now && !stageNow.current) void flow.current?.setViewport({ ...now, x: now.x + dx, y: now.y + dy });
      },
      get element() {
        if (!element.current) throw new Error('the canvas is not there yet');
        return element.current;
      },
    }),
    [session],
  );

  useDropPictures(surface);
  /** From afar nothing can be read, nor written. */
  const comeNear = ({ clientX, clientY }: MouseEvent) => {
    const box = surface.element.getBoundingClientRect();
    controls.zoomTo(1, { x: clientX - box.left, y: clientY - box.top });
  };

  useEffect(() => onControls(controls), [controls, onControls]);
  useEffect(() => setSurface(surface), [surface]);
  useEffect(() => {
    const { element: box } = surface;
    const listener = (event: WheelEvent) => onWheel(event, surface, controls);
    box.addEventListener('wheel', listener, { capture: true, passive: false });
    const stopWatching = watchSpace(surface);
    return () => {
      stopWatching();
      box.removeEventListener('wheel', listener, { capture: true });
    };
  }, [surface, controls]);

  const reveal = useCallback((cursor: Cursor) => controls.reveal(cursor.id ?? cellOf(cursor) ?? ''), [controls]);
  useCursorFocus(element, reveal);
  useKeepCursor(stage !== undefined);
  useGridKeys(element);

  const begin = useCallback(() => {
    const { viewport, cellsInSight } = useView.getState().left.get(mapId) ?? {};
    if (stage) {
      void flow.current?.setViewport(stage);
      return;
    }
    if (viewport) void flow.current?.setViewport(viewport);
    else controls.begin();
    if (cellsInSight) controls.beginAt(cellsInSight);
  }, [controls, mapId, stage]);
  useLayoutEffect(() => {
    begin();
    return () => {
      if (!flow.current || stage) return;
      // Left for the table, which shows the same cells; for another map, the viewport says all.
      const isStillShown = useView.getState().mapId === mapId;
      rememberLeft(mapId, { viewport: flow.current.getViewport(), cellsInSight: isStillShown ? controls.cellsInSight() : undefined });
    };
  }, [begin, controls, mapId, stage]);

  useEffect(() => {
    const box = element.current;
    if (!box) return;
    const observer = new ResizeObserver(() => flow.current && follow(flow.current.getViewport()));
    observer.observe(box);
    return () => observer.disconnect();
  }, [follow]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its parts carry roles; keys and pointer are taken here for all of them
    <div
      ref={element}
      data-pane
      className={`canvas${inHand.size > 0 ? ' is-dragging' : ''}`}
      onPointerDown={(event) => onPointerDown(event.nativeEvent, surface)}
      onTouchStartCapture={(event) => isThing(event.target as Element) && event.stopPropagation()}
      onPointerLeave={onPointerLeave}
      onPointerMove={(event) => session.isReadOnly || onPointerMove(event.nativeEvent, surface)}
      onDoubleClick={({ nativeEvent }) => (isOverview ? comeNear(nativeEvent) : onDoubleClick(nativeEvent, surface))}
      onFocus={({ target }) => {
        const id = target.getAttribute('data-item');
        if (id !== null) cursorFollows(id, session);
      }}
      onContextMenu={(event) => {
        if (!isForField(event.nativeEvent)) openContextMenu(event.nativeEvent, pointTo(event.nativeEvent, surface));
      }}
    >
      <ReactFlow
        nodes={nodes}
        edges={NO_EDGES}
        nodeTypes={NODE_TYPES}
        onInit={(instance) => {
          flow.current = instance;
          begin();
        }}
        minZoom={ZOOM.least}
        maxZoom={ZOOM.most}
        panOnDrag={FINGERS}
        panActivationKeyCode={null}
        zoomOnScroll={false}
        zoomOnDoubleClick={false}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        zoomActivationKeyCode={null}
        disableKeyboardA11y
        proOptions={PRO}
        aria-label={say('editor.map')}
      >
        <ViewportPortal>
          <Ground drawing={drawing} range={range} selection={selection} inHand={inHand} isOverview={isOverview} />
          {isOverview ? <Overview drawing={drawing} /> : <MapTools drawing={drawing} isReadOnly={session.isReadOnly} />}
          {!stage && <CurvesBefore />}
          {!isOverview && !stage && <LinkMarks drawing={drawing} range={range} />}
          <HitMarks drawing={drawing} range={range} />
          {!isOverview && <CheckMarks items={drawing.items} of="card" range={range} />}
          <ConnectingWire drawing={drawing} />
          <OnStage drawing={drawing} />
          <RangeMark drawing={drawing} />
          <CellField drawing={drawing} />
          <ScoreField drawing={drawing} />
          <GestureLayer drawing={drawing} />
        </ViewportPortal>
        <Heads
          drawing={drawing}
          range={range}
          selection={selection}
          describe={describe}
          onAdd={session.isReadOnly ? undefined : onAdd}
          isFixed={stage !== undefined}
        />
      </ReactFlow>
      <HeadEditor drawing={drawing} />
      <LabelEditor drawing={drawing} />
      {!session.isReadOnly && <ConnectorBar drawing={drawing} />}
      <RefusedSign />
    </div>
  );
}

/** What a hand finds at the map: handles at cards, a "+" in empty cells. */
function MapTools({ drawing, isReadOnly }: { readonly drawing: Drawing; readonly isReadOnly: boolean }) {
  if (isReadOnly) return null;
  return (
    <>
      <Handles drawing={drawing} />
      <CellHint drawing={drawing} />
    </>
  );
}

const NOTHING_IN_VIEW: Rect = { x: -1, y: -1, width: 0, height: 0 };
/** No button of a mouse: those are ours (navigate.ts). */
const FINGERS: number[] = [];
