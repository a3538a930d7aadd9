// The keyboard goes to a thing on the map: at once where it is there, so that no key pressed meanwhile is lost; else once the
// screen has caught up with the state.

export function focusItem(id: string): void {
  const find = () => document.querySelector<HTMLElement>(`.canvas [data-item="${CSS.escape(id)}"]`);
  const found = find();
  if (found) found.focus({ preventScroll: true });
  else requestAnimationFrame(() => requestAnimationFrame(() => find()?.focus({ preventScroll: true })));
}
