// The keyboard goes on beside what was pressed where the press takes that away: it never falls back to the beginning of the window.

import { flushSync } from 'react-dom';

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

/**
 * To be called while the element is there. @returns what, with the focus nowhere, brings it to the element or, where that has gone, to what
 * stood next to it: in its list, else in its part of the window.
 */
export function rememberPlace(element: HTMLElement): () => void {
  const pane = element.closest('[data-pane]') ?? document.body;
  const list = element.closest('ul, ol, tbody');
  const all = [...pane.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(({ tabIndex }) => tabIndex >= 0);
  const at = all.indexOf(element);
  const near = [...all.slice(Math.max(0, at)), ...all.slice(0, Math.max(0, at)).toReversed()];
  return () => {
    if (document.activeElement !== document.body) return;
    const there = near.filter((each) => each.isConnected && !each.matches(':disabled') && each.checkVisibility());
    (there.find((each) => list?.contains(each)) ?? there[0])?.focus();
  };
}

/** Does what a button is pressed for. */
export function keepFocus(act: () => unknown): void {
  const { activeElement } = document;
  const focusAgain = activeElement instanceof HTMLElement ? rememberPlace(activeElement) : undefined;
  flushSync(() => void act());
  focusAgain?.();
}
