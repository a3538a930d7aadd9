// The keyboard goes to a thing on the map, once the screen has caught up with the state.

export function focusItem(id: string): void {
  const focus = () => document.querySelector<HTMLElement>(`.canvas [data-item="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
  requestAnimationFrame(() => requestAnimationFrame(focus));
}
