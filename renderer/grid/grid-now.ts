// The map as it is looked at in this moment: the document with what is being tried out, and its grid without what is hidden.

import type { Doc } from '../../shared/model/document.ts';
import { type Grid, gridOf } from '../../shared/model/grid.ts';
import { shownGrid } from '../../shared/model/views.ts';
import { useView } from '../canvas/view.ts';
import { hiddenNow } from '../present/hidden-now.ts';
import type { Session } from '../session/session.ts';
import { toShown } from '../session/shown.ts';

export function gridNow({ store }: Session): { readonly doc: Doc; readonly grid: Grid } {
  const view = useView.getState();
  const doc = toShown(store.getState().doc, view);
  return { doc, grid: shownGrid(gridOf(doc, view.mapId), hiddenNow(doc)) };
}
