// What of the personas screen is only looked at: whose profiles stand beside each other, and which dialog is open with what was read.

import { flushSync } from 'react-dom';
import { create } from 'zustand';

export type PersonasView = {
  readonly hiddenIds: ReadonlySet<string>;
};

export const FRESH_PERSONAS_VIEW: PersonasView = { hiddenIds: new Set() };

export const usePersonasView = create<PersonasView>(() => FRESH_PERSONAS_VIEW);

export function setShown(personaId: string, isShown: boolean): void {
  usePersonasView.setState(({ hiddenIds }) => ({
    hiddenIds: new Set(isShown ? [...hiddenIds].filter((id) => id !== personaId) : [...hiddenIds, personaId]),
  }));
}

/** On the personas screen: the profile is shown, and the keyboard goes to its name, which bears the persona's id. */
export function showProfile(personaId: string, isToBeNamed = false): void {
  flushSync(() => setShown(personaId, true));
  const field = document.getElementById(personaId);
  field?.focus();
  if (isToBeNamed && field instanceof HTMLInputElement) field.select();
}
