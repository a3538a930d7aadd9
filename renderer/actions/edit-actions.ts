// Actions on what is there: undo and redo, typing into it, copies of it, taking it away.

import { uuidv7 } from 'uuidv7';
import { sayStep } from '../../shared/history/say-step.ts';
import { find, get } from '../../shared/model/document.ts';
import type { Kind } from '../../shared/model/entities.ts';
import { cardsFrom, mapIdOf } from '../../shared/model/grid.ts';
import { main } from '../bridge.ts';
import { copiesOf } from '../canvas/copies.ts';
import { editLabel } from '../canvas/fields/label-place.ts';
import { showMap } from '../canvas/show-map.ts';
import { select, useView } from '../canvas/view.ts';
import { editCard } from '../grid/next-cell.ts';
import { showPartWith } from '../present/moves.ts';
import { isOnStage, useShow } from '../present/show.ts';
import { shownToo } from '../present/shown-too.ts';
import { sayRefusal } from '../session/refused.ts';
import type { Session } from '../session/session.ts';
import { notify } from '../ui/notices.tsx';
import { isGrid } from '../views/screens.ts';
import { isTrialLast, takeBack, tryWithoutScores } from '../what-if/what-if.ts';
import { type Action, type ActionContext, docOf, hasSelection, isOne, isWritable, selectedOf, theOne } from './action.ts';
import { bringIntoView } from './go-to.ts';
import { duplicateStops, selectedStops, showStops } from './stop-actions.ts';

function remove(context: ActionContext): void {
  const { selection, whatIf } = useView.getState();
  const going = whatIf ? tryWithoutScores(context.session, [...selection]) : [...selection];
  const ids = going.filter((id) => find(docOf(context), id));
  if (ids.length === 0) return;
  const { card: cards } = docOf(context);
  const refused = context.session.dispatch({ type: 'remove', ids }, 'undo.delete');
  sayRefusal(refused);
  if (refused) return;
  select([]);
  const along = cards.size - docOf(context).card.size - ids.filter((id) => cards.has(id)).length;
  if (along > 0) {
    notify({
      text: { key: 'deleted.along', values: { count: along } },
      tone: 'passing',
      action: { label: 'action.undo', run: () => showChange(context, context.session.undo()) },
    });
  }
}

/** Copies of cards stand below the originals in their cells; those of steps, stages and lanes after them, with all that is in them. */
function duplicate(context: ActionContext): void {
  const doc = docOf(context);
  const stops = selectedStops(context);
  if (stops.length > 0) {
    duplicateStops(context, stops);
    return;
  }
  const heads = selectedHeads(context);
  if (heads.length > 0) {
    const made = copiesOf(heads, {}, context.session);
    const refused = made && context.session.dispatchAll(shownToo(doc, made.commands), 'undo.duplicate');
    sayRefusal(refused);
    if (!made || refused) return;
    select(made.ids);
    context.canvas.focus(made.ids[0] ?? '');
    return;
  }
  const copies = [...useView.getState().selection].flatMap((id) => {
    const card = get(doc, 'card', id);
    if (!card) return [];
    const { kind: _, order: __, ...rest } = card;
    const index = cardsFrom(doc, card.laneId, card.stepId).findIndex((each) => each.id === id) + 1;
    return [{ ...rest, id: uuidv7(), index }];
  });
  if (copies.length === 0) return;
  const refused = context.session.dispatchAll(
    copies.map((card) => ({ type: 'addCards', cards: [card] })),
    'undo.duplicate',
  );
  sayRefusal(refused);
  if (refused) return;
  select(copies.map((card) => card.id));
  context.canvas.focus(copies[0]?.id ?? '');
}

function selectedHeads(context: ActionContext): readonly string[] {
  return selectedOf(context).flatMap(({ id, kind }) => (kind === 'step' || kind === 'stage' || kind === 'lane' ? [id] : []));
}

function editSelected(context: ActionContext): void {
  const one = theOne(context);
  if (one?.kind === 'card') editCard(one.id, { isCaretAtEnd: true });
  else if (one?.kind === 'connector') editLabel(one.id);
  else if (one && 'title' in one) {
    if (one.kind === 'stop') showStops();
    useView.setState({ editing: { id: one.id, field: 'title', isCaretAtEnd: true } });
  }
}

const SHOWN_KINDS: readonly (readonly Kind[])[] = [['stage', 'lane'], ['step'], ['card', 'score'], ['connector'], ['stop']];

/**
 * What was undone or redone comes into sight: what came back whole is selected (a lane, not the cards it brought along), else
 * what changed. So the same key after an undo meets what it met before. Beside map and table nothing is.
 */
export function showChange(context: ActionContext, change: ReturnType<Session['undo']>): void {
  const came = change.flatMap(({ before, after }) => (after && !before ? [after] : []));
  const stayed = change.flatMap(({ before, after }) => (after && before ? [after] : []));
  const ids = [came, stayed].flatMap((entities) =>
    SHOWN_KINDS.map((kinds) => entities.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id)),
  );
  const shown = ids.find((each) => each.length > 0) ?? [];
  const [first] = shown;
  if (isOnStage()) {
    const seen = ids.flat();
    if (seen.length > 0 && !showPartWith(docOf(context), seen)) notify({ text: { key: 'present.elsewhere' }, tone: 'passing' });
    return;
  }
  const map = came.find(({ kind }) => kind === 'map');
  const entity = map ?? find(docOf(context), first ?? '');
  const mapId = entity && mapIdOf(docOf(context), entity);
  if (mapId !== undefined) showMap(mapId);
  if (map || mapId === undefined || !isGrid(useView.getState().screen)) return;
  const seen = bringIntoView(docOf(context), mapId, shown);
  select(seen);
  if (seen[0] !== undefined) context.canvas.reveal(seen[0]);
}

/** A show on the only screen is turned back no further than to its beginning: what was done before it is not of it. */
function turn(context: ActionContext, stack: 'undo' | 'redo'): void {
  const { session } = context;
  const { show } = useShow.getState();
  const isOfShow = show?.screens !== 'one' || (session.store.getState()[stack].at(-1)?.at ?? 0) > show.started;
  if (isOfShow) showChange(context, session[stack]());
  else notify({ text: { key: `present.nothing-to-${stack}` }, tone: 'passing' });
}

function saidOf(stack: 'undo' | 'redo'): Action['said'] {
  return ({ session }, say) => {
    const step = session.store.getState()[stack].at(-1);
    return step && say(`history.${stack}`, { step: sayStep(step, say) });
  };
}

export const EDIT_ACTIONS: readonly Action[] = [
  {
    id: 'edit.undo',
    label: 'action.undo',
    keys: ['CmdOrCtrl+Z'],
    said: (context, say) => (isTrialLast(context.session) ? say('what-if.take-back') : saidOf('undo')?.(context, say)),
    isEnabled: ({ session }) => isTrialLast(session) || session.store.getState().undo.length > 0,
    run: (context) => (isTrialLast(context.session) ? takeBack() : turn(context, 'undo')),
  },
  {
    id: 'edit.redo',
    label: 'action.redo',
    keys: ['CmdOrCtrl+Shift+Z', 'CmdOrCtrl+Y'],
    said: saidOf('redo'),
    isEnabled: ({ session }) => session.store.getState().redo.length > 0,
    run: (context) => turn(context, 'redo'),
  },
  {
    id: 'edit.history',
    label: 'action.history',
    keys: ['CmdOrCtrl+Alt+Z'],
    isEnabled: ({ session }) => {
      const { undo, redo } = session.store.getState();
      return undo.length + redo.length > 0;
    },
    run: () => useView.setState({ dialog: 'history' }),
  },
  {
    id: 'edit.cut',
    label: 'menu.cut',
    keys: ['CmdOrCtrl+X'],
    hasSystemKeys: true,
    isEnabled: hasSelection,
    run: () => void main.edit({ command: 'cut' }),
  },
  {
    id: 'edit.copy',
    label: 'menu.copy',
    keys: ['CmdOrCtrl+C'],
    hasSystemKeys: true,
    isEnabled: () => useView.getState().selection.size > 0,
    run: () => void main.edit({ command: 'copy' }),
  },
  {
    id: 'edit.paste',
    label: 'menu.paste',
    keys: ['CmdOrCtrl+V'],
    hasSystemKeys: true,
    isEnabled: isWritable,
    run: () => void main.edit({ command: 'paste' }),
  },
  {
    id: 'edit.edit',
    label: 'action.edit',
    keys: ['F2'],
    isEnabled: (context) => isGrid(useView.getState().screen) && isOne('card', 'step', 'stage', 'lane', 'connector', 'stop')(context),
    run: editSelected,
  },
  {
    id: 'edit.duplicate',
    label: 'action.duplicate',
    keys: ['CmdOrCtrl+D'],
    isEnabled: (context) => isWritable(context) && selectedOf(context).some(({ kind }) => kind !== 'connector' && kind !== 'score'),
    run: duplicate,
  },
  { id: 'edit.delete', label: 'action.delete', keys: ['Delete', 'Backspace'], isEnabled: hasSelection, run: remove },
];
