// Arrow keys between the cards of Home, by where they stand on the screen. Tab goes on working as ever.

import type { KeyboardEvent } from 'react';

const DIRECTIONS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Moves the focus to the nearest `[data-card]` in the direction of the arrow. */
export function moveBetweenCards(event: KeyboardEvent<HTMLElement>): void {
  const direction = DIRECTIONS[event.key];
  const from = (event.target as HTMLElement).closest<HTMLElement>('[data-card]');
  if (!direction || !from || event.altKey || event.ctrlKey || event.metaKey) return;
  const [x, y] = direction;
  const start = middleOf(from);
  let nearest: { readonly card: HTMLElement; readonly distance: number } | undefined;
  for (const card of event.currentTarget.querySelectorAll<HTMLElement>('[data-card]')) {
    const middle = middleOf(card);
    const [right, down] = [middle.x - start.x, middle.y - start.y];
    const along = right * x + down * y;
    const aside = Math.abs(right * y) + Math.abs(down * x);
    const isAhead = along > 1 && (x === 0 || aside < card.offsetHeight / 2);
    const distance = along + aside;
    if (isAhead && (!nearest || distance < nearest.distance)) nearest = { card, distance };
  }
  if (!nearest) return;
  event.preventDefault();
  nearest.card.focus();
}

function middleOf(element: HTMLElement): { readonly x: number; readonly y: number } {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
