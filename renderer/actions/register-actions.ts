// Actions of the register: to it, and a new row in it.

import { uuidv7 } from 'uuidv7';
import type { Command } from '../../shared/commands/command.ts';
import { get } from '../../shared/model/document.ts';
import { gridOf, mapIdOf } from '../../shared/model/grid.ts';
import { select, useView } from '../canvas/view.ts';
import { sayRefusal } from '../session/refused.ts';
import { NO_FILTER, type RegisterView } from '../views/register/register-view.ts';
import { type Action, type ActionContext, docOf, isWritable, theOne } from './action.ts';

export function showRegister(next: Partial<RegisterView>): void {
  useView.setState(({ register }) => ({ register: { ...register, ...next } }));
}

const isHere = () => useView.getState().screen === 'register';

/** A new pain point or opportunity beside the selected one, else at the first step of the map; its lane is made where there is none. */
function addRow(context: ActionContext): void {
  const doc = docOf(context);
  const { register, mapId: shownMapId } = useView.getState();
  const one = theOne(context);
  const mapId = (one && mapIdOf(doc, one)) ?? shownMapId;
  const grid = gridOf(doc, mapId);
  const stepId = one?.kind === 'card' ? one.stepId : grid.steps[0]?.id;
  if (stepId === undefined || !get(doc, 'map', mapId)) return;
  const laneKind = register.table === 'pains' ? 'pain-points' : 'opportunities';
  const lane = grid.lanes.find((each) => each.laneKind === laneKind);
  const laneId = lane?.id ?? uuidv7();
  const id = uuidv7();
  const commands: readonly Command[] = [
    ...(lane
      ? []
      : [{ type: 'addLane', id: laneId, mapId, zone: 'customer', laneKind, index: Number.MAX_SAFE_INTEGER, title: '' } as const]),
    { type: 'addCards', cards: [{ id, laneId, stepId, text: '', status: 'open' }] },
  ];
  const refused = context.session.dispatchAll(commands, 'undo.add-card');
  sayRefusal(refused);
  if (refused) return;
  select([id]);
  showRegister({ filter: NO_FILTER, cursor: { id, column: 'text' }, writing: 'on' });
}

export const REGISTER_ACTIONS: readonly Action[] = [
  {
    id: 'register.add',
    label: 'action.register-add',
    said: (_, say) => say(useView.getState().register.table === 'pains' ? 'action.add-pain' : 'action.add-opportunity'),
    isEnabled: (context) => isWritable(context) && isHere(),
    run: addRow,
  },
];
