// The keys of a show, in whichever of its windows they are pressed. While the keyboard is on the slide or in a field, keys belong to it, and
// only those of a clicker go on with the show.

import { useEffect } from 'react';
import type { ActionContext } from '../actions/action.ts';
import { useGestureMarks } from '../canvas/gesture.ts';
import { useView } from '../canvas/view.ts';
import { isOnSlide } from './moves.ts';
import { changeShow, useShow } from './show.ts';
import { SHOW_COMMANDS } from './show-commands.ts';
import { onVoteKey } from './vote/vote-hands.ts';

/** They mean the same wherever the keyboard is: those of clickers, and help. */
const EVERYWHERE = ['PageDown', 'PageUp', 'F1'];
/** What has the focus is pressed by its own keys. */
const PRESSING = [' ', 'Enter', 'Tab'];
/** By these a list is walked, such as that of ideas. */
const WALKING = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];
const MODIFIERS = ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock'];

export function useShowKeys(context: ActionContext, on: Window = window): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { show } = useShow.getState();
      if (!show || event.isComposing || event.defaultPrevented || MODIFIERS.includes(event.key)) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (onVoteKey(event, context.session)) {
        event.preventDefault();
        event.stopPropagation();
        return;
      }
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const command = SHOW_COMMANDS.find(({ keys }) => keys.includes(key));
      if (show.curtain !== undefined && isForShow(event.target as Element, key)) changeShow({ curtain: undefined });
      else if (command && isForShow(event.target as Element, key)) command.run(context, key);
      else if (key === 'Escape' && show.screens === 'two' && isNothingHeld(event.target as Element)) focusPane();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    on.addEventListener('keydown', onKey, true);
    return () => on.removeEventListener('keydown', onKey, true);
  }, [context, on]);
}

function isForShow(target: Element, key: string): boolean {
  const isIn = (selector: string) => target.closest?.(selector) != null;
  const { dialog } = useView.getState();
  if (dialog !== undefined || isGesturing() || isIn('[role="dialog"], [role="menu"]')) return false;
  if (EVERYWHERE.includes(key)) return true;
  if (isIn('input, textarea:not([data-cell]), select') || (WALKING.includes(key) && isIn('[data-walked]'))) return false;
  const isPressed = PRESSING.includes(key) && isIn('button, a, [role="tab"]');
  if (useShow.getState().show?.screens === 'two') return !isPressed && !isBesideShow(target) && !(key === 'Tab' && isIn('.room-pane'));
  if (isOnSlide() && (isIn('.canvas') || target === target.ownerDocument?.body)) return key === 'Escape' && !isHeld();
  return !isPressed || (key === 'Enter' && useShow.getState().show?.typed !== '');
}

/** On two screens: in the presenter's window, but neither in the pane nor nowhere. */
function isBesideShow(target: Element): boolean {
  return target.ownerDocument === document && target !== document.body && target.closest('.room-pane') === null;
}

/** In the presenter's window Escape then leads back to the pane. */
function isNothingHeld(target: Element): boolean {
  const { editing, selection, dialog, whatIf } = useView.getState();
  const isIdle = editing === undefined && selection.size === 0 && dialog === undefined && whatIf === undefined;
  return isIdle && !isHeld() && !isGesturing() && target.closest('[role="dialog"], [role="menu"], input') === null;
}

export function focusPane(): void {
  document.querySelector<HTMLElement>('.room-pane')?.focus();
}

/** Escape first lets go of a range of cells, or of a connector that is being drawn. */
function isHeld(): boolean {
  const { anchor, connecting } = useView.getState();
  return anchor !== undefined || connecting !== undefined;
}

/** Escape then is the gesture's. */
function isGesturing(): boolean {
  return useView.getState().inHand.size > 0 || Object.keys(useGestureMarks.getState()).length > 0;
}
