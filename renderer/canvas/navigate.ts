// Moving the view by hand, wherever on the canvas the pointer is, heads and open fields included: the wheel and the middle button
// pan, so does any drag while Space is held; Ctrl and the wheel, or a pinch on a touchpad, zoom at the pointer.

import type { CanvasControls } from './controls.ts';
import type { Surface } from './gesture.ts';

/** Pixels of a wheel that turns by lines. */
const LINE = 20;
/** What a notch of a wheel counts for at most: a pinch comes in many small turns, a wheel in few large ones. */
const NOTCH = 20;

export function onWheel(event: WheelEvent, surface: Surface, controls: CanvasControls): void {
  event.preventDefault();
  // React Flow would answer as well, but only over the map itself.
  event.stopPropagation();
  const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE;
  const [dx, dy] = [event.deltaX * unit, event.deltaY * unit];
  if (event.ctrlKey || event.metaKey) {
    const box = surface.element.getBoundingClientRect();
    const factor = 2 ** (-Math.max(-NOTCH, Math.min(NOTCH, dy)) / 100);
    controls.zoomTo(surface.viewport().zoom * factor, { x: event.clientX - box.left, y: event.clientY - box.top });
  } else if (event.shiftKey && dx === 0) surface.panBy(-dy, 0);
  else surface.panBy(-dx, -dy);
}

let isHeld = false;

/** Whether Space is down, outside of any field. */
export function isSpaceHeld(): boolean {
  return isHeld;
}

/** Watches the space key until the returned function is called. */
export function watchSpace({ element }: { readonly element: HTMLElement }): () => void {
  const hold = (held: boolean) => {
    if (held !== isHeld) element.classList.toggle('is-panning', held);
    isHeld = held;
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== ' ' || event.isComposing) return;
    const isField = (event.target as Element).closest?.('input, textarea:not(.cell-field), select, [role="dialog"], [role="menu"]');
    hold(event.type === 'keydown' && !isField);
    // A card does not begin with a space.
    if (isHeld && (event.target as Element).matches?.('.cell-field')) event.preventDefault();
  };
  const onBlur = () => hold(false);
  window.addEventListener('keydown', onKey, true);
  window.addEventListener('keyup', onKey, true);
  window.addEventListener('blur', onBlur);
  return () => {
    hold(false);
    window.removeEventListener('keydown', onKey, true);
    window.removeEventListener('keyup', onKey, true);
    window.removeEventListener('blur', onBlur);
  };
}

/** The view follows the pointer until it is let go. */
export function startPan(down: PointerEvent, { panBy, element }: Surface): void {
  // No mouse events follow: React Flow would pan too where it sees them.
  down.preventDefault();
  let last = down;
  const onMove = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return;
    panBy(event.clientX - last.clientX, event.clientY - last.clientY);
    last = event;
  };
  const stop = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return;
    element.removeEventListener('pointermove', onMove);
    element.removeEventListener('lostpointercapture', stop);
    requestAnimationFrame(() => window.removeEventListener('paste', swallow, true));
  };
  // Linux pastes into an open field where the middle button is let go.
  window.addEventListener('paste', swallow, true);
  element.setPointerCapture(down.pointerId);
  element.addEventListener('pointermove', onMove);
  element.addEventListener('lostpointercapture', stop);
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
