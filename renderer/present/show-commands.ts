// What can be done in a show, each once, with its keys: the keys (use-show-keys.ts), the buttons and the sheet of keys read it. Keys mean
// something else in a show than on the map, so these are no actions of the registry; the actions go on beside them (Ctrl+Z and the like).

import type { TextKey } from '../../shared/text/text.ts';
import type { ActionContext } from '../actions/action.ts';
import { docOf } from '../actions/action.ts';
import { setCursor } from '../grid/cursor.ts';
import { gridNow } from '../grid/grid-now.ts';
import { changeShow, endShow, type PaneName, showLast, showNext, showPrevious, showStop, useShow } from './show.ts';
import { leaveTools, resizeLight, toggleTool, toggleZoom } from './tools/tools.ts';

export type ShowCommand = {
  readonly id: string;
  readonly label: TextKey;
  /** As `KeyboardEvent.key` has them; letters in lower case. */
  readonly keys: readonly string[];
  /** Its keys mean the same while the keyboard is on the map or in a field: those of clickers. */
  readonly isEverywhere?: boolean;
  readonly run: (context: ActionContext) => void;
};

export const SHOW_COMMANDS: readonly ShowCommand[] = [
  { id: 'next', label: 'present.next', keys: ['ArrowRight', 'ArrowDown', ' '], run: (context) => showNext(docOf(context)) },
  { id: 'previous', label: 'present.previous', keys: ['ArrowLeft', 'ArrowUp'], run: (context) => showPrevious(docOf(context)) },
  { id: 'click-on', label: 'present.next', keys: ['PageDown'], isEverywhere: true, run: (context) => showNext(docOf(context)) },
  { id: 'click-back', label: 'present.previous', keys: ['PageUp'], isEverywhere: true, run: (context) => showPrevious(docOf(context)) },
  { id: 'first', label: 'present.first', keys: ['Home'], run: (context) => showStop(docOf(context), 1) },
  { id: 'last', label: 'present.last', keys: ['End'], run: (context) => showLast(docOf(context)) },
  { id: 'edit', label: 'present.edit', keys: ['e', 'Tab'], run: enterMap },
  { id: 'notes', label: 'present.notes', keys: ['n'], run: () => togglePane('notes') },
  { id: 'pointer', label: 'present.pointer', keys: ['l'], run: () => toggleTool('pointer') },
  { id: 'spotlight', label: 'present.spotlight', keys: ['s'], run: () => toggleTool('spotlight') },
  { id: 'light-smaller', label: 'present.light-smaller', keys: ['['], run: () => resizeLight(-1) },
  { id: 'light-larger', label: 'present.light-larger', keys: [']'], run: () => resizeLight(1) },
  { id: 'zoom', label: 'present.zoom', keys: ['z'], run: (context) => toggleZoom(docOf(context)) },
  { id: 'end', label: 'present.end', keys: ['Escape'], run: () => leaveTools() || endShow() },
];

export function togglePane(pane: PaneName): void {
  changeShow({ pane: useShow.getState().show?.pane === pane ? undefined : pane });
}

/** The keyboard goes onto the slide, to its first cell; Escape brings it back to the show. */
function enterMap({ session }: ActionContext): void {
  const { grid } = gridNow(session);
  const [lane] = grid.lanes;
  const [step] = grid.steps;
  if (lane && step) setCursor({ laneId: lane.id, stepId: step.id });
}
