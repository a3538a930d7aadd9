// Actions (actions/) asked for by a panel, the way the menu bar asks for them: whoever holds the canvas runs them.

export function act(id: string): void {
  window.dispatchEvent(new CustomEvent('menuAction', { detail: { type: 'menuAction', id } }));
}
