// What of the personas screen is only looked at: whose profiles stand beside each other, and which dialog is open with what was read.

import { flushSync } from 'react-dom';
import type { LibraryPersona } from '../../../shared/formats/personas.ts';
import type { TextRead } from '../../../shared/ipc/main-api.ts';
import { createLookedAt } from '../looked-at.ts';

/** A file that was read, and what is to be asked of it. */
export type Asking =
  | { readonly about: 'save' }
  | { readonly about: 'take-in'; readonly personas: readonly LibraryPersona[]; readonly broken: number; readonly fileName: string }
  | ({ readonly about: 'customers' } & TextRead);

type PersonasView = { readonly hiddenIds: ReadonlySet<string>; readonly asking: Asking | undefined };

export const usePersonasView = createLookedAt<PersonasView>({ hiddenIds: new Set(), asking: undefined });

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
