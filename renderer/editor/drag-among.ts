// What is dragged to another place among its siblings, as tabs and stops are: until it is let go only the screen knows, Escape lets go
// without a trace (R10).

/** Pixels that the pointer may tremble before a press becomes a drag, and from the ends of the strip where it scrolls along. */
const THRESHOLD = 4;
const EDGE = 24;

/**
 * @param strip its children stand in their order, side by side or (`y`) one below the other. Those in hand have the class `is-in-hand`, the
 * one that they would come to stand before `is-before`; past the end, the last one is `is-after`.
 * @param onDrop the place among the others.
 */
export function dragAmong(
  down: PointerEvent,
  inHand: readonly Element[],
  strip: Element,
  axis: 'x' | 'y',
  onDrop: (index: number) => void,
): void {
  const others = [...strip.children].filter((each) => !inHand.includes(each));
  const placeOf = ({ clientX, clientY }: PointerEvent) => (axis === 'x' ? clientX : clientY);
  let index: number | undefined;

  const clear = () => {
    for (const each of strip.children) each.classList.remove('is-in-hand', 'is-before', 'is-after');
  };
  const onMove = (event: PointerEvent) => {
    const at = placeOf(event);
    if (event.pointerId !== down.pointerId || (index === undefined && Math.abs(at - placeOf(down)) < THRESHOLD)) return;
    const { left, right, top, bottom } = strip.getBoundingClientRect();
    const [start, end] = axis === 'x' ? [left, right] : [top, bottom];
    const by = at < start + EDGE ? -EDGE : at > end - EDGE ? EDGE : 0;
    if (by !== 0) strip.scrollBy(axis === 'x' ? { left: by } : { top: by });
    const middles = others.map((each) => each.getBoundingClientRect()).map((box) => middleOf(box, axis));
    index = middles.filter((middle) => middle < at).length;
    clear();
    for (const each of inHand) each.classList.add('is-in-hand');
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

function middleOf({ left, width, top, height }: DOMRect, axis: 'x' | 'y'): number {
  return axis === 'x' ? left + width / 2 : top + height / 2;
}
