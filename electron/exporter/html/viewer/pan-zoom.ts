// Moving over a map that is larger than the window: by scrolling, which every browser does well by itself, and by drag, wheel, pinch and
// keys. Knows no cards.

type Point = { readonly x: number; readonly y: number };

export type PanZoom = {
  /** Another map: all of it where it can be read, else its upper left. */
  show(svg: SVGSVGElement): void;
  zoomBy(factor: number): void;
  showWhole(): void;
  centre(element: Element): void;
  /** Moves no further than until all of it is in sight. */
  reveal(element: Element): void;
};

const MOST = 4;
const LEAST = 0.1;
/** Below it words are grey lines. */
const READABLE = 0.45;
const FIRST = 0.7;
/** Of the wheel's delta, with Ctrl or a pinch on a trackpad. */
const WHEEL = 0.0025;
/** A pointer that moves less, in pixels, clicks. */
const STILL = 4;
/** Between what is brought into sight and the edge of the window, in pixels. */
const EDGE = 16;

export function createPanZoom(scroller: HTMLElement, onZoom: (zoom: number) => void): PanZoom {
  let svg: SVGSVGElement | undefined;
  let zoom = 1;
  const motion = matchMedia('(prefers-reduced-motion: reduce)');

  function fitting(): number {
    const { width, height } = svg?.viewBox.baseVal ?? { width: 1, height: 1 };
    return Math.min(scroller.clientWidth / width, scroller.clientHeight / height);
  }

  /** What is at `at`, in pixels of the window, stays there. */
  function zoomTo(wanted: number, at: Point = middleOf(scroller)): void {
    if (!svg) return;
    const before = svg.getBoundingClientRect();
    zoom = Math.min(MOST, Math.max(Math.min(LEAST, fitting()), wanted));
    svg.style.setProperty('--width', `${svg.viewBox.baseVal.width * zoom}px`);
    svg.style.setProperty('--height', `${svg.viewBox.baseVal.height * zoom}px`);
    const after = svg.getBoundingClientRect();
    const shift = (start: number, size: number, from: number, to: number, point: number) => from + ((point - start) / size) * to - point;
    scroller.scrollLeft += shift(before.left, before.width, after.left, after.width, at.x);
    scroller.scrollTop += shift(before.top, before.height, after.top, after.height, at.y);
    onZoom(zoom);
  }

  followWheel(scroller, (factor, at) => zoomTo(zoom * factor, at));
  followPinch(scroller, (factor, at) => zoomTo(zoom * factor, at));
  followDrag(scroller);

  return {
    show(next) {
      svg = next;
      const whole = fitting();
      zoomTo(whole < READABLE ? FIRST : Math.min(1, whole));
      scroller.scrollTo(0, 0);
    },
    zoomBy: (factor) => zoomTo(zoom * factor),
    showWhole: () => zoomTo(Math.min(MOST, fitting())),
    centre(element) {
      const { left, top, width, height } = element.getBoundingClientRect();
      const { x, y } = middleOf(scroller);
      scroller.scrollBy({ left: left + width / 2 - x, top: top + height / 2 - y, behavior: motion.matches ? 'auto' : 'smooth' });
    },
    reveal(element) {
      const [box, frame] = [element.getBoundingClientRect(), scroller.getBoundingClientRect()];
      const shift = (start: number, end: number, from: number, to: number) => Math.min(Math.max(0, end - to + EDGE), start - from - EDGE);
      scroller.scrollBy({
        left: shift(box.left, box.right, frame.left, frame.left + scroller.clientWidth),
        top: shift(box.top, box.bottom, frame.top, frame.top + scroller.clientHeight),
        behavior: motion.matches ? 'auto' : 'smooth',
      });
    },
  };
}

function middleOf(element: Element): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

type OnZoom = (factor: number, at: Point) => void;

/** At most once a frame: a wheel tells more often than can be drawn. */
function followWheel(scroller: HTMLElement, onZoom: OnZoom): void {
  let factor = 1;
  scroller.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const at = { x: event.clientX, y: event.clientY };
      if (factor === 1)
        requestAnimationFrame(() => {
          onZoom(factor, at);
          factor = 1;
        });
      factor *= Math.exp(-event.deltaY * WHEEL * (event.deltaMode === 1 ? 16 : 1));
    },
    { passive: false },
  );
}

function followPinch(scroller: HTMLElement, onZoom: OnZoom): void {
  let before: number | undefined;
  const follow = (event: TouchEvent) => {
    const [one, two] = event.touches;
    if (!one || !two) {
      before = undefined;
      return;
    }
    if (event.cancelable) event.preventDefault();
    const distance = Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY);
    if (before) onZoom(distance / before, { x: (one.clientX + two.clientX) / 2, y: (one.clientY + two.clientY) / 2 });
    before = distance;
  };
  for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const)
    scroller.addEventListener(type, follow, { passive: false });
}

/** With a mouse or a pen; a finger scrolls. */
function followDrag(scroller: HTMLElement): void {
  let last: Point | undefined;
  let isDragging = false;
  scroller.addEventListener('pointerdown', (event) => {
    isDragging = false;
    if (event.button === 0 && event.pointerType !== 'touch') last = { x: event.clientX, y: event.clientY };
  });
  addEventListener('pointermove', (event) => {
    if (!last) return;
    const by = { x: event.clientX - last.x, y: event.clientY - last.y };
    if (!isDragging && Math.hypot(by.x, by.y) < STILL) return;
    isDragging = true;
    scroller.classList.add('is-dragged');
    scroller.scrollBy(-by.x, -by.y);
    last = { x: event.clientX, y: event.clientY };
  });
  const end = () => {
    last = undefined;
    scroller.classList.remove('is-dragged');
  };
  addEventListener('pointerup', end);
  addEventListener('pointercancel', end);
  // What was dragged was not clicked.
  scroller.addEventListener(
    'click',
    (event) => {
      if (isDragging) event.stopPropagation();
      isDragging = false;
    },
    { capture: true },
  );
}
