// The open project for components: the session by context, its document and the map's Drawing by hooks.

import { createContext, useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import { apply } from '../../shared/model/change.ts';
import { type Doc, projectOf } from '../../shared/model/document.ts';
import type { Drawing } from '../../shared/layout/drawing.ts';
import { layout } from '../../shared/layout/layout.ts';
import { CANVAS } from '../../shared/layout/request.ts';
import { createSay, type Say } from '../../shared/text/text.ts';
import { useView } from '../canvas/view.ts';
import { useMeasure } from './measure.ts';
import type { OpenProject } from './open-session.ts';
import { runAll, type SessionState } from './session.ts';

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

const SAYS = { en: createSay('en'), 'zh-CN': createSay('zh-CN') } as const;

/** The words of the map itself, in the project's language. */
export function mapSay(doc: Doc): Say {
  return SAYS[projectOf(doc).language];
}

/** The document as shown: with what a gesture or typing would make of it. */
export function useShownDoc(): Doc {
  const doc = useDoc();
  const preview = useView((view) => view.preview);
  return useMemo(() => {
    if (preview.length === 0) return doc;
    const outcome = runAll(doc, preview);
    return 'refused' in outcome ? doc : apply(doc, outcome.change);
  }, [doc, preview]);
}

export function useDrawing(): Drawing {
  const doc = useShownDoc();
  const mapId = useView((view) => view.mapId);
  const measure = useMeasure();
  return useMemo(() => layout(doc, { mapId, metrics: CANVAS, measure, say: mapSay(doc) }), [doc, mapId, measure]);
}
