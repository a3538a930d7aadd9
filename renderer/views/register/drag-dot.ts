// A dot that is dragged over its plot: until it is let go only the screen knows, Escape lets go without a trace (R10).

/** Pixels that the pointer may tremble before a press becomes a drag. */
const THRESHOLD = 4;

type Drag = {
  /** Where the pointer is on the screen. */
  readonly onMove: (event: PointerEvent) => void;
  readonly onDrop: (event: PointerEvent) => void;
  readonly onCancel: () => void;
  /** It was let go where it was pressed. */
  readonly onClick: () => void;
};

/** @returns cancels it, as Escape does; nothing once it was let go. */
export function dragDot(down: PointerEvent, { onMove, onDrop, onCancel, onClick }: Drag): () => void {
  let isOver = false;
  let isDragging = false;
  const follow = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return;
    isDragging ||= Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) >= THRESHOLD;
    if (isDragging) onMove(event);
  };
  const letGo = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return;
    stop();
    if (isDragging) onDrop(event);
    else onClick();
  };
  const cancel = () => {
    if (isOver) return;
    stop();
    onCancel();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  };
  const stop = () => {
    isOver = true;
    window.removeEventListener('pointermove', follow);
    window.removeEventListener('pointerup', letGo);
    window.removeEventListener('pointercancel', cancel);
    window.removeEventListener('blur', cancel);
    window.removeEventListener('keydown', onKey, true);
  };
  window.addEventListener('pointermove', follow);
  window.addEventListener('pointerup', letGo);
  window.addEventListener('pointercancel', cancel);
  window.addEventListener('blur', cancel);
  window.addEventListener('keydown', onKey, true);
  return cancel;
}
