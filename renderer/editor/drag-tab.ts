// A tab that is dragged to another place among its siblings: until it is let go only the screen knows, Escape lets go without a trace (R10).

/** Pixels that the pointer may tremble before a press becomes a drag, and from the ends of the strip where it scrolls along. */
const THRESHOLD = 4;
const EDGE = 24;

/**
 * @param tabs the strip's children are the tabs, in their order. The one in hand has the class `is-in-hand`, the one that it would
 * come to stand before `is-before`; past the end, the last one is `is-after`.
 * @param onDrop the place among the other tabs.
 */
export function dragTab(down: PointerEvent, tab: HTMLElement, tabs: HTMLElement, onDrop: (index: number) => void): void {
  const others = [...tabs.children].filter((each) => each !== tab);
  let index: number | undefined;

  const clear = () => {
    for (const each of tabs.children) each.classList.remove('is-in-hand', 'is-before', 'is-after');
  };
  const onMove = ({ clientX, pointerId }: PointerEvent) => {
    if (pointerId !== down.pointerId || (index === undefined && Math.abs(clientX - down.clientX) < THRESHOLD)) return;
    const strip = tabs.getBoundingClientRect();
    if (clientX < strip.left + EDGE) tabs.scrollLeft -= EDGE;
    else if (clientX > strip.right - EDGE) tabs.scrollLeft += EDGE;
    const middles = others.map((each) => each.getBoundingClientRect()).map(({ left, width }) => left + width / 2);
    index = middles.filter((middle) => middle < clientX).length;
    clear();
    tab.classList.add('is-in-hand');
    if (index < others.length) others[index]?.classList.add('is-before');
    else others.at(-1)?.classList.add('is-after');
  };
  const stop = () => {
    clear();
    window.removeEventListener('pointermove', onMove);
    window.removeEventListener('pointerup', onUp);
    window.removeEventListener('pointercancel', stop);
    window.removeEventListener('blur', stop);
    window.removeEventListener('keydown', onKey, true);
  };
  const onUp = ({ pointerId }: PointerEvent) => {
    if (pointerId !== down.pointerId) return;
    stop();
    if (index !== undefined) onDrop(index);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    stop();
  };
  window.addEventListener('pointermove', onMove);
  window.addEventListener('pointerup', onUp);
  window.addEventListener('pointercancel', stop);
  window.addEventListener('blur', stop);
  window.addEventListener('keydown', onKey, true);
}
