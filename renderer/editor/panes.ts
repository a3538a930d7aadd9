// F6: the keyboard goes round the parts of the window, each marked `data-pane`, in the order in which they stand; back to where it was in
// each, else to its first stop below its head. What is a stop on the map is the map's to say: its one thing in the order of Tab.

const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex]';

const left = new WeakMap<Element, Element>();

export function goToPane(by: 1 | -1): void {
  const panes = [...document.querySelectorAll('[data-pane]')];
  const from = document.activeElement;
  const here = panes.findIndex((pane) => pane.contains(from));
  const pane = panes[here];
  if (pane && from) left.set(pane, from);
  const start = here === -1 && by === -1 ? 0 : here;
  for (let away = 1; away <= panes.length; away += 1) {
    const next = panes[(start + by * away + 2 * panes.length) % panes.length];
    const stop = next && stopIn(next);
    if (!stop) continue;
    stop.focus();
    return;
  }
}

function stopIn(pane: Element): HTMLElement | undefined {
  const before = left.get(pane);
  const isStop = (stop: HTMLElement) => stop.tabIndex >= 0 && !stop.matches(':disabled') && stop.checkVisibility();
  const stops = [...pane.querySelectorAll<HTMLElement>(STOPS)].filter(isStop);
  const isInHead = (stop: Element) => ![null, pane].includes(stop.closest('header'));
  return stops.find((stop) => stop === before) ?? stops.find((stop) => !isInHead(stop)) ?? stops[0];
}
