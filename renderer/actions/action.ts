// An action: what a user can do, with its name, its keys and when it can be done; and what the actions of this folder share.

import { find } from '../../shared/model/document.ts';
import type { Entity } from '../../shared/model/entities.ts';
import { type Grid, gridOf } from '../../shared/model/grid.ts';
import { shownGrid } from '../../shared/model/views.ts';
import type { Say, TextKey } from '../../shared/text/text.ts';
import type { CanvasControls } from '../canvas/controls.ts';
import { useView } from '../canvas/view.ts';
import { hiddenNow } from '../present/hidden-now.ts';
import type { Session } from '../session/session.ts';
import { hasInspector } from '../views/screens.ts';

export type ActionContext = {
  readonly session: Session;
  readonly canvas: CanvasControls;
  readonly open: () => void;
  readonly close: () => void;
  readonly saveCopy: () => void;
};

export type Action = {
  readonly id: string;
  readonly label: TextKey;
  /** What it would do now, where its label alone does not tell. */
  readonly said?: (context: ActionContext, say: Say) => string | undefined;
  /** Electron's notation; `CmdOrCtrl` stands for ⌘ on macOS. Several keys may do the same; menus show the first. */
  readonly keys?: readonly string[];
  /** Its keys are the system's, which sends what they mean by itself: here they are only shown. */
  readonly hasSystemKeys?: boolean;
  /** Its keys mean the same while the focus is in a field: they must be none that a field has a use for. */
  readonly isInFields?: boolean;
  /** For what is on or off: whether it is on now. */
  readonly isChecked?: (context: ActionContext) => boolean;
  readonly isEnabled?: (context: ActionContext) => boolean;
  readonly run: (context: ActionContext) => void;
};

export const isWritable = ({ session }: ActionContext) => !session.isReadOnly;
/** What is selected is done to where it shows, and nowhere else. */
export const hasSelection = (context: ActionContext) => isWritable(context) && selectedIds().size > 0;
export const docOf = ({ session }: Pick<ActionContext, 'session'>) => session.store.getState().doc;

/** The grid as it is looked at: nothing that is hidden is ever selected, and so neither changed nor deleted unseen. */
export function shownGridOf(context: Pick<ActionContext, 'session'>): Grid {
  const doc = docOf(context);
  return shownGrid(gridOf(doc, useView.getState().mapId), hiddenNow(doc));
}

const NOTHING: ReadonlySet<string> = new Set();

/** What is selected, on a screen that shows it. */
export function selectedIds(): ReadonlySet<string> {
  const { screen, selection } = useView.getState();
  return hasInspector(screen) ? selection : NOTHING;
}

/** What is selected and still there. */
export function selectedOf(context: ActionContext): readonly Entity[] {
  const doc = docOf(context);
  return [...selectedIds()].flatMap((id) => find(doc, id) ?? []);
}

/** The one selected thing, if it is one. */
export function theOne(context: ActionContext) {
  const [one, another] = selectedOf(context);
  return another ? undefined : one;
}

export function isOne(...kinds: readonly string[]) {
  return (context: ActionContext) => {
    const one = theOne(context);
    return isWritable(context) && one !== undefined && kinds.includes(one.kind);
  };
}
