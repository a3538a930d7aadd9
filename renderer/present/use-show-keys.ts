// The keys of a show, in whichever of its windows they are pressed. While the keyboard is on the slide or in a field, keys belong to it, and
// only those of a clicker go on with the show.

import { useEffect } from 'react';
import type { ActionContext } from '../actions/action.ts';
import { isGestureOn, useGestureMarks } from '../canvas/gesture.ts';
import { useView } from '../canvas/view.ts';
import { isOnSlide } from './moves.ts';
import { changeShow, isOnStage, leaveResults, type Show, useShow } from './show.ts';
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
    const hand: Hand = { isLast: false };
    const onPress = () => {
      hand.isLast = true;
    };
    const onKey = (event: KeyboardEvent) => {
      if (MODIFIERS.includes(event.key) || !takeKey(event, context, hand)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    on.addEventListener('pointerdown', onPress, true);
    on.addEventListener('keydown', onKey, true);
    return () => {
      on.removeEventListener('pointerdown', onPress, true);
      on.removeEventListener('keydown', onKey, true);
    };
  }, [context, on]);
}

/** Whether the mouse was what last gave the focus to something. */
type Hand = { isLast: boolean };

/** @returns whether the key was the show's. */
function takeKey(event: KeyboardEvent, context: ActionContext, hand: Hand): boolean {
  const { show } = useShow.getState();
  if (!show || event.isComposing || event.defaultPrevented) return false;
  // Nothing goes on under what is held; Escape lets go of it.
  if (isGestureOn()) return event.key !== 'Escape';
  const target = hand.isLast ? giveBack(event.target as Element) : (event.target as Element);
  if (event.key === 'Tab') hand.isLast = false;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const isChord = event.ctrlKey || event.metaKey || event.altKey;
  if (isChord) return key.length === 1 && isOnStage() && isForShow(target, key) && uncover(show);
  if (onVoteKey(event, context.session)) return true;
  if (!isForShow(target, key)) {
    const isLeading = key === 'Escape' && show.screens === 'two' && isNothingHeld(target);
    if (isLeading) focusPane();
    return isLeading;
  }
  const command = SHOW_COMMANDS.find(({ keys }) => keys.includes(key));
  // Not by those that are for the machine, such as of its volume.
  const isLifting = show.curtain !== undefined && (command !== undefined || key.length === 1);
  if (!command && !isLifting) return false;
  if (event.repeat && (isLifting || !command?.isRepeated)) return true;
  if (isLifting) changeShow({ curtain: undefined });
  else command?.run(context, key);
  return true;
}

/** What would be changed under a curtain, or under a ranking, is looked at first. @returns whether it was covered. */
function uncover({ curtain }: Show): boolean {
  if (curtain) changeShow({ curtain: undefined });
  return curtain !== undefined || leaveResults();
}

/**
 * What the mouse has pressed does not keep the keyboard: the space bar goes on with the show, and presses nothing once more. In a list that
 * is walked by keys it does: what was pressed there is what the keys are about. @returns what has the keyboard then.
 */
function giveBack(target: Element): Element {
  const pressed = target.closest?.<HTMLElement>(
    ':is(.room-pane, .show-foot) :is(button, a, select, summary, input:is([type="checkbox"], [type="radio"], [type="range"]))',
  );
  if (!pressed || pressed.closest('[data-walked]')) return target;
  const pane = pressed.closest<HTMLElement>('.room-pane');
  if (pane) pane.focus();
  else pressed.blur();
  return pane ?? pressed.ownerDocument.body;
}

function isForShow(target: Element, key: string): boolean {
  const isIn = (selector: string) => target.closest?.(selector) != null;
  const { dialog } = useView.getState();
  if (dialog !== undefined || isGesturing() || isIn('[role="dialog"], [role="menu"]')) return false;
  if (useShow.getState().show?.isSheetOpen) return key === 'Escape';
  if (EVERYWHERE.includes(key)) return true;
  if (isIn('input, textarea:not([data-cell]), select') || (WALKING.includes(key) && isIn('[data-walked]'))) return false;
  const isPressed = PRESSING.includes(key) && isIn('button, a');
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
  return isGestureOn() || Object.keys(useGestureMarks.getState()).length > 0;
}
