// The map on screen: React Flow carries the viewport and the nodes in view; pointer and keys become gestures and actions.

import { type Edge, ReactFlow, type ReactFlowInstance, ReactFlowProvider, ViewportPortal } from '@xyflow/react';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import '@xyflow/react/dist/style.css';
import type { Drawing, Rect } from '../../shared/layout/drawing.ts';
import { find } from '../../shared/model/document.ts';
import { useDoc, useDrawing, useProject } from '../session/use-session.tsx';
import { useSay } from '../ui/language.tsx';
import { type CanvasControls, FIT_PADDING, ZOOM } from './controls.ts';
import './canvas.css';
import { onCanvasKey } from './canvas-keys.ts';
import { createFlowNodes, createRangeOf, type ItemNode as ItemNodeType } from './flow-nodes.ts';
import { useFollowViewport } from './follow-viewport.ts';
import { GestureLayer } from './GestureLayer.tsx';
import { Ground } from './Ground.tsx';
import type { Surface } from './gesture.ts';
import type { Viewport } from './grid-geometry.ts';
import { Handles } from './Handles.tsx';
import { HeadEditor } from './HeadEditor.tsx';
import { Heads } from './Heads.tsx';
import { ItemNode } from './ItemNode.tsx';
import { OVERVIEW_ZOOM, Overview } from './Overview.tsx';
import { onDoubleClick, onPointerDown, onPointerMove } from './pointer.ts';
import { select, useView } from './view.ts';

const NODE_TYPES = { item: ItemNode };
const NO_EDGES: Edge[] = [];
const PRO = { hideAttribution: false };

type Props = {
  readonly onControls: (controls: CanvasControls) => void;
  readonly onZoom: (zoom: number) => void;
  readonly onAddStep: (index: number) => void;
  readonly onAddLane: (anchor: HTMLElement) => void;
  readonly onContextMenu: (event: { readonly x: number; readonly y: number }, id: string | undefined) => void;
};

export function Canvas(props: Props) {
  return (
    <ReactFlowProvider>
      <CanvasInside {...props} />
    </ReactFlowProvider>
  );
}

function CanvasInside({ onControls, onZoom, onAddStep, onAddLane, onContextMenu }: Props) {
  const say = useSay();
  const { session } = useProject();
  const doc = useDoc();
  const drawing = useDrawing();
  const mapId = useView((view) => view.mapId);
  const selection = useView((view) => view.selection);
  const inHand = useView((view) => view.inHand);
  const editedId = useView((view) => view.editing?.id);
  const element = useRef<HTMLDivElement>(null);
  const flow = useRef<ReactFlowInstance<ItemNodeType>>(undefined);
  const drawingNow = useRef(drawing);
  drawingNow.current = drawing;

  const rangeOf = useRef(createRangeOf()).current;
  const toNodes = useRef(createFlowNodes()).current;
  const [range, setRange] = useState<Rect>({ x: 0, y: 0, width: 2000, height: 1400 });
  const [isOverview, setOverview] = useState(false);

  const follow = useCallback(
    (viewport: Viewport) => {
      const box = element.current;
      if (box) setRange(rangeOf(viewport, box.clientWidth, box.clientHeight));
      setOverview((was) => viewport.zoom < (was ? OVERVIEW_ZOOM.goes : OVERVIEW_ZOOM.comes));
      onZoom(viewport.zoom);
    },
    [rangeOf, onZoom],
  );
  useFollowViewport(follow);

  const nodes = useMemo(
    () => toNodes(drawing, isOverview ? NOTHING_IN_VIEW : range, { selection, inHand, editedId }),
    [toNodes, drawing, range, isOverview, selection, inHand, editedId],
  );

  const surface = useMemo(
    (): Surface => ({
      session,
      drawing: () => drawingNow.current,
      viewport: () => flow.current?.getViewport() ?? { x: 0, y: 0, zoom: 1 },
      get element() {
        if (!element.current) throw new Error('the canvas is not there yet');
        return element.current;
      },
    }),
    [session],
  );

  const controls = useMemo(() => createControls(element, flow, drawingNow), []);
  useEffect(() => onControls(controls), [controls, onControls]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another map that comes to show begins at its beginning
  useLayoutEffect(() => controls.begin(), [controls, mapId]);

  useEffect(() => {
    const box = element.current;
    if (!box) return;
    const observer = new ResizeObserver(() => flow.current && follow(flow.current.getViewport()));
    observer.observe(box);
    return () => observer.disconnect();
  }, [follow]);

  // What is no longer there is no longer selected. A draft is selected before it is there.
  useEffect(() => {
    if (useView.getState().editing?.draft) return;
    const there = [...selection].filter((id) => find(doc, id));
    if (there.length < selection.size) select(there);
  }, [doc, selection]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its parts carry roles; keys and pointer are taken here for all of them
    <div
      ref={element}
      className={`canvas${inHand.size > 0 ? ' is-dragging' : ''}`}
      onPointerDown={(event) => onPointerDown(event.nativeEvent, surface)}
      onPointerMove={(event) => session.isReadOnly || onPointerMove(event.nativeEvent)}
      onDoubleClick={(event) => onDoubleClick(event.nativeEvent, surface)}
      onKeyDown={(event) => onCanvasKey(event.nativeEvent, surface, controls)}
      onContextMenu={(event) => {
        event.preventDefault();
        const id = (event.target as Element).closest('[data-item]')?.getAttribute('data-item') ?? undefined;
        if (id !== undefined && !useView.getState().selection.has(id)) select([id]);
        onContextMenu({ x: event.clientX, y: event.clientY }, id);
      }}
    >
      <ReactFlow
        nodes={nodes}
        edges={NO_EDGES}
        nodeTypes={NODE_TYPES}
        onInit={(instance) => {
          flow.current = instance;
          controls.begin();
        }}
        minZoom={ZOOM.least}
        maxZoom={ZOOM.most}
        panOnScroll
        panOnScrollSpeed={1}
        panOnDrag={PAN_BUTTONS}
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
          <Ground drawing={drawing} range={range} selection={selection} isOverview={isOverview} />
          {isOverview ? <Overview drawing={drawing} /> : <Handles drawing={drawing} />}
          <GestureLayer />
        </ViewportPortal>
        <Heads
          drawing={drawing}
          range={range}
          selection={selection}
          isReadOnly={session.isReadOnly}
          onAddStep={onAddStep}
          onAddLane={onAddLane}
        />
      </ReactFlow>
      <HeadEditor drawing={drawing} />
    </div>
  );
}

const NOTHING_IN_VIEW: Rect = { x: -1, y: -1, width: 0, height: 0 };
const PAN_BUTTONS = [1];

type Ref<T> = { readonly current: T };

function createControls(
  element: Ref<HTMLDivElement | null>,
  flow: Ref<ReactFlowInstance<ItemNodeType> | undefined>,
  drawing: Ref<Drawing>,
): CanvasControls {
  const size = () => ({ width: element.current?.clientWidth ?? 0, height: element.current?.clientHeight ?? 0 });
  const show = (viewport: Viewport) => void flow.current?.setViewport(viewport);
  const zoomTo = (wanted: number) => {
    const { width, height } = size();
    const now = flow.current?.getViewport();
    if (!now) return;
    const zoom = Math.max(ZOOM.least, Math.min(ZOOM.most, wanted));
    const by = zoom / now.zoom;
    show({ x: width / 2 - (width / 2 - now.x) * by, y: height / 2 - (height / 2 - now.y) * by, zoom });
  };
  const fitted = () => {
    const { width, height } = size();
    const { bounds } = drawing.current;
    const across = (width - 2 * FIT_PADDING - ADD_STEP) / Math.max(1, bounds.width);
    const down = (height - 2 * FIT_PADDING - ADD_LANE) / Math.max(1, bounds.height);
    return Math.max(ZOOM.least, Math.min(across, down, ZOOM.fitted));
  };
  return {
    zoomTo,
    zoomBy: (factor) => zoomTo((flow.current?.getViewport().zoom ?? 1) * factor),
    fit() {
      const zoom = fitted();
      show({ x: Math.max(FIT_PADDING, (size().width - ADD_STEP - drawing.current.bounds.width * zoom) / 2), y: FIT_PADDING, zoom });
    },
    begin: () => show({ x: FIT_PADDING, y: FIT_PADDING, zoom: Math.min(1, Math.max(fitted(), READABLE)) }),
    reveal(id) {
      requestAnimationFrame(() => {
        const now = flow.current?.getViewport();
        const { items, frame } = drawing.current;
        const rect = items.find((item) => item.id === id)?.rect ?? firstColumnOf(drawing.current, id);
        if (!now || !rect) return;
        const { width, height } = size();
        const left = frame.headWidth * now.zoom;
        const top = frame.headHeight * now.zoom;
        const x = rect.x * now.zoom + now.x;
        const y = rect.y * now.zoom + now.y;
        const isHead = items.find((item) => item.id === id)?.role === 'lane';
        const isTop = items.find((item) => item.id === id)?.role === 'step' || items.find((item) => item.id === id)?.role === 'stage';
        const dx = isHead ? 0 : x < left ? left - x + 20 : Math.min(0, width - 40 - (x + rect.width * now.zoom));
        const dy = isTop ? 0 : y < top ? top - y + 20 : Math.min(0, height - 40 - (y + rect.height * now.zoom));
        if (dx !== 0 || dy !== 0) show({ ...now, x: now.x + dx, y: now.y + dy });
      });
    },
  };
}

/** Room for the buttons beside and below the map. */
const ADD_STEP = 56;
const ADD_LANE = 40;
/** A map begins with words that can be read, even if it then does not fit. */
const READABLE = 0.6;

function firstColumnOf({ frame }: Drawing, stageId: string): Rect | undefined {
  const column = frame.columns.find((each) => each.stageId === stageId);
  return column && { x: column.x, y: 0, width: column.width, height: frame.headHeight };
}
