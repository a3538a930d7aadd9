// Actions that move what is selected by one place, and stretch cards over steps.

import type { Command } from '../../shared/commands/command.ts';
import { find } from '../../shared/model/document.ts';
import type { TextKey } from '../../shared/text/text.ts';
import { useView } from '../canvas/view.ts';
import { cursorAt, followCursor } from '../grid/cursor.ts';
import { gridNow } from '../grid/grid-now.ts';
import { moveBy, stretchBy } from '../grid/moving.ts';
import type { Direction } from '../grid/walk.ts';
import { sayRefusal } from '../session/refused.ts';
import { type Action, type ActionContext, docOf, hasSelection, isWritable } from './action.ts';
import { moveStops, selectedStops } from './stop-actions.ts';

const LABELS = { step: 'undo.move-step', stage: 'undo.move-stage', lane: 'undo.move-lane' } as const;

function move(context: ActionContext, direction: Direction): void {
  const stops = selectedStops(context);
  if (stops.length > 0) {
    if (direction === 'up' || direction === 'down') moveStops(context, stops, direction === 'up' ? -1 : 1);
    return;
  }
  const { doc, grid } = gridNow(context.session);
  const ids = [...useView.getState().selection];
  const commands = moveBy(doc, grid, ids, direction);
  const kind = find(doc, ids[0] ?? '')?.kind;
  const label = kind === 'step' || kind === 'stage' || kind === 'lane' ? LABELS[kind] : 'undo.move-cards';
  arrange(context, commands, label);
}

function stretch(context: ActionContext, by: 1 | -1): void {
  const { grid } = gridNow(context.session);
  arrange(context, stretchBy(grid, selectedCards(context), by), 'undo.stretch-card');
}

/** The keyboard goes along with what it moves. */
function arrange(context: ActionContext, commands: readonly Command[], label: TextKey): void {
  if (commands.length === 0) return;
  const refused = context.session.dispatchAll(commands, label);
  sayRefusal(refused);
  const { cursor } = useView.getState();
  const moved = cursor?.id === undefined ? undefined : cursorAt(docOf(context), cursor.id, undefined);
  if (!refused && moved) followCursor(moved);
}

function selectedCards(context: ActionContext) {
  return [...useView.getState().selection].flatMap((id) => docOf(context).card.get(id) ?? []);
}

const hasCards = (context: ActionContext) => isWritable(context) && selectedCards(context).length > 0;

export const ARRANGE_ACTIONS: readonly Action[] = [
  { id: 'arrange.left', label: 'action.move-left', keys: ['Alt+Left'], isEnabled: hasSelection, run: (context) => move(context, 'left') },
  {
    id: 'arrange.right',
    label: 'action.move-right',
    keys: ['Alt+Right'],
    isEnabled: hasSelection,
    run: (context) => move(context, 'right'),
  },
  { id: 'arrange.up', label: 'action.move-up', keys: ['Alt+Up'], isEnabled: hasSelection, run: (context) => move(context, 'up') },
  { id: 'arrange.down', label: 'action.move-down', keys: ['Alt+Down'], isEnabled: hasSelection, run: (context) => move(context, 'down') },
  { id: 'arrange.longer', label: 'action.longer', keys: ['Alt+Shift+Right'], isEnabled: hasCards, run: (context) => stretch(context, 1) },
  { id: 'arrange.shorter', label: 'action.shorter', keys: ['Alt+Shift+Left'], isEnabled: hasCards, run: (context) => stretch(context, -1) },
];
