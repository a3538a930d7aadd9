// Key presses to actions, and keys as a reader sees them.

import type { Action } from './action.ts';
import { ACTIONS, actionById } from './actions.ts';

const IS_MAC = navigator.platform.startsWith('Mac');

const NAMES: Readonly<Record<string, string>> = { ArrowRight: 'Right', ArrowLeft: 'Left', ArrowUp: 'Up', ArrowDown: 'Down', ' ': 'Space' };

/** The key press in Electron's notation, such as `CmdOrCtrl+Shift+Z`. */
export function toKeys(event: KeyboardEvent): string {
  const isCommand = IS_MAC ? event.metaKey : event.ctrlKey;
  // With Shift a digit is typed as another sign, and with a Mac's ⌥ every letter is.
  const code = /^Digit\d$/.test(event.code) || (event.altKey && /^Key[A-Z]$/.test(event.code));
  const key = code ? event.code.slice(-1) : (NAMES[event.key] ?? (event.key.length === 1 ? event.key.toUpperCase() : event.key));
  return [...(isCommand ? ['CmdOrCtrl'] : []), ...(event.altKey ? ['Alt'] : []), ...(event.shiftKey ? ['Shift'] : []), key].join('+');
}

export function actionForKeys(keys: string): Action | undefined {
  return ACTIONS.find((action) => !action.hasSystemKeys && action.keys?.includes(keys));
}

const SHOWN: Readonly<Record<string, string>> = { CmdOrCtrl: 'Ctrl', Right: '→', Left: '←', Up: '↑', Down: '↓' };
const SHOWN_ON_MAC: Readonly<Record<string, string>> = { ...SHOWN, CmdOrCtrl: '⌘', Shift: '⇧', Alt: '⌥' };

/** `⌘⇧Z` on macOS, `Ctrl+Shift+Z` elsewhere. */
export function showKeys(keys: string): string {
  const names = IS_MAC ? SHOWN_ON_MAC : SHOWN;
  return keys
    .split(/\+(?=.)/)
    .map((key) => names[key] ?? key)
    .join(IS_MAC ? '' : '+');
}

/** The first keys of an action as a reader sees them; empty where it has none. */
export function keysOf(id: string): string {
  const [keys] = actionById(id)?.keys ?? [];
  return keys === undefined ? '' : showKeys(keys);
}
