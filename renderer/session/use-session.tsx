// The open project for components: the session by context, its document and the map's Drawing by hooks.

import { createContext, useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/shallow';
import type { Drawing } from '../../shared/layout/drawing.ts';
import { layout } from '../../shared/layout/layout.ts';
import { CANVAS, type LayoutRequest, type Metrics } from '../../shared/layout/request.ts';
import type { Doc } from '../../shared/model/document.ts';
import { type Grid, gridOf } from '../../shared/model/grid.ts';
import { shownGrid } from '../../shared/model/views.ts';
import { revealed } from '../../shared/present/reveal.ts';
import { useView } from '../canvas/view.ts';
import { hiddenNow } from '../present/hidden-now.ts';
import { useIsOnStage, useShow } from '../present/show.ts';
import { type Shown, shownNow } from '../present/slides-now.ts';
import { mapSay } from './map-say.ts';
import { useMeasure } from './measure.ts';
import type { OpenProject } from './open-session.ts';
import type { SessionState } from './session.ts';
import { toShown } from './shown.ts';

export const ProjectContext = createContext<OpenProject | undefined>(undefined);

export function useProject(): OpenProject {
  const project = useContext(ProjectContext);
  if (!project) throw new Error('no project is open here');
  return project;
}

export function useSessionState<T>(pick: (state: SessionState) => T): T {
  return useStore(useProject().session.store, pick);
}

export function useDoc(): Doc {
  return useSessionState((state) => state.doc);
}

/** The document as shown: with what a gesture or typing would make of it. */
export function useShownDoc(): Doc {
  const doc = useDoc();
  const ghost = useView((view) => view.ghost);
  const whatIf = useView((view) => view.whatIf);
  const preview = useView((view) => view.preview);
  return toShown(doc, { ghost, whatIf, preview });
}

/** What of the map is left out as it is looked at now. */
export function useHiddenIds(): readonly string[] {
  const doc = useShownDoc();
  useView((view) => view.mapId);
  useView((view) => view.viewId);
  useStaged();
  return hiddenNow(doc);
}

/** What is presented, of the document as shown; undefined while nothing is. */
export function useOnStage(): Shown | undefined {
  const doc = useShownDoc();
  const measure = useMeasure();
  const staged = useStaged();
  // biome-ignore lint/correctness/useExhaustiveDependencies: it reads the show and the measure by itself
  return useMemo(() => staged && shownNow(doc), [doc, staged, measure]);
}

/** Of the show, what decides what is on: a digit that is typed, a pane or a curtain is no reason to look anew. */
function useStaged(): readonly unknown[] | undefined {
  return useShow(useShallow(({ show }) => show && [show.screens, show.place, show.larger, show.lit, show.made]));
}

/** The map's own Drawing; on the only screen of a show, the slide's, as far as it is revealed. */
export function useDrawing(): Drawing {
  const doc = useShownDoc();
  const mapId = useView((view) => view.mapId);
  const hiddenIds = useHiddenIds();
  const measure = useMeasure();
  const isHere = useIsOnStage();
  const lit = useShow(({ show }) => show?.lit);
  const onStage = useOnStage();
  const { slide, ofSlide, place } = (isHere ? onStage : undefined) ?? {};
  const [drawing, beat] = [slide?.drawing, place?.beat];
  return useMemo(
    () => (drawing && ofSlide && beat !== undefined ? revealed(drawing, ofSlide, beat, lit) : drawMap({ doc, mapId, hiddenIds, measure })),
    [drawing, ofSlide, beat, lit, doc, mapId, hiddenIds, measure],
  );
}

/** Type and space of that Drawing. */
export function useMetrics(): Metrics {
  const isHere = useIsOnStage();
  const onStage = useOnStage();
  return isHere && onStage ? onStage.slide.metrics : CANVAS;
}

/** The grid as it is looked at now: without what is hidden. */
export function useShownGrid(): Grid {
  const doc = useShownDoc();
  const mapId = useView((view) => view.mapId);
  return shownGrid(gridOf(doc, mapId), useHiddenIds());
}

type Looked = { readonly doc: Doc } & Required<Pick<LayoutRequest, 'mapId' | 'hiddenIds' | 'measure'>>;
/** The last one: map and outline ask for the same. */
let drawn: { readonly from: Looked; readonly drawing: Drawing } | undefined;

function drawMap(from: Looked): Drawing {
  const { doc, ...looked } = from;
  const isSame = drawn && (Object.keys(from) as (keyof Looked)[]).every((key) => drawn?.from[key] === from[key]);
  if (!drawn || !isSame) drawn = { from, drawing: layout(doc, { ...looked, metrics: CANVAS, say: mapSay(doc) }) };
  return drawn.drawing;
}
