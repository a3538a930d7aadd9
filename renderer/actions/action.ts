// An action: what a user can do, with its name, its keys and when it can be done; and what the actions of this folder share.

import { find } from '../../shared/model/document.ts';
import type { TextKey } from '../../shared/text/text.ts';
import type { CanvasControls } from '../canvas/controls.ts';
import { useView } from '../canvas/view.ts';
import type { Session } from '../session/session.ts';

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
  /** Electron's notation; `CmdOrCtrl` stands for ⌘ on macOS. Several keys may do the same; menus show the first. */
  readonly keys?: readonly string[];
  readonly isEnabled?: (context: ActionContext) => boolean;
  readonly run: (context: ActionContext) => void;
};

export const isWritable = ({ session }: ActionContext) => !session.isReadOnly;
export const hasSelection = (context: ActionContext) => isWritable(context) && useView.getState().selection.size > 0;
export const docOf = ({ session }: ActionContext) => session.store.getState().doc;

/** The one selected thing, if it is one. */
export function theOne(context: ActionContext) {
  const { selection } = useView.getState();
  const [id] = selection;
  return selection.size === 1 && id !== undefined ? find(docOf(context), id) : undefined;
}

export function isOne(...kinds: readonly string[]) {
  return (context: ActionContext) => {
    const one = theOne(context);
    return isWritable(context) && one !== undefined && kinds.includes(one.kind);
  };
}
