// Actions of the register: to it, and a new row in it.

import { useView } from '../canvas/view.ts';
import type { RegisterView } from '../views/register/register-view.ts';
import { type Action, isWritable } from './action.ts';

export function showRegister(next: Partial<RegisterView>): void {
  useView.setState(({ register }) => ({ register: { ...register, ...next } }));
}

const isHere = () => useView.getState().screen === 'register';

export const REGISTER_ACTIONS: readonly Action[] = [
  {
    id: 'register.add',
    label: 'action.register-add',
    said: (_, say) => say(useView.getState().register.table === 'pains' ? 'action.add-pain' : 'action.add-opportunity'),
    isEnabled: (context) => isWritable(context) && isHere(),
    run: () => showRegister({ isAdding: true }),
  },
];
