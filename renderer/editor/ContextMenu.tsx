// The menu at what was pointed at, or at what has the focus: the actions that fit it, from the one list of actions.

import { Menu } from '@base-ui/react/menu';
import { ChevronRight } from 'lucide-react';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { create } from 'zustand';
import type { TextKey } from '../../shared/text/text.ts';
import type { ActionContext } from '../actions/action.ts';
import { actionById, runAction } from '../actions/actions.ts';
import { showKeys } from '../actions/keys.ts';
import { CONTEXT_MENUS, type MenuSubject, subjectNow } from '../actions/menus.ts';
import { isByPointer } from '../canvas/pointer.ts';
import { useView } from '../canvas/view.ts';
import { focusBack } from '../grid/focus-back.ts';
import { useSay } from '../ui/language.tsx';
import '../ui/menu.css';

type Opened = { readonly at: DOMRect; readonly subject: MenuSubject | undefined; readonly from: Element | null };

const useOpened = create<{ readonly opened: Opened | undefined }>(() => ({ opened: undefined }));
const close = () => useOpened.setState({ opened: undefined });

/** A field keeps the menu that the system has for fields. */
export function isForField({ target }: Event): boolean {
  return (target as Element).closest('input, textarea') !== null;
}

/**
 * Opens at the pointer or, asked for by keyboard, at the element. Selects nothing: that is for the caller, before.
 * @param subject where it is not what is selected or the cell of the keyboard.
 */
export function openContextMenu(event: MouseEvent, subject?: MenuSubject): void {
  event.preventDefault();
  const { left, bottom } = (event.target as Element).getBoundingClientRect();
  const at = isByPointer(event) ? DOMRect.fromRect({ x: event.clientX, y: event.clientY }) : DOMRect.fromRect({ x: left, y: bottom });
  useOpened.setState({ opened: { at, subject, from: document.activeElement } });
}

/** Back to where the keyboard was, unless what was chosen took it elsewhere. */
function returnFocus(from: Element | null): false {
  const { editing, dialog } = useView.getState();
  const { activeElement } = document;
  const isLost = activeElement === document.body || activeElement?.closest('[role="menu"]') != null;
  if (isLost && editing === undefined && dialog === undefined) focusBack(from);
  return false;
}

export function ContextMenu({ context }: { readonly context: ActionContext }) {
  const opened = useOpened((state) => state.opened);
  useEffect(() => close, []);
  return opened && <OpenMenu opened={opened} context={context} />;
}

function OpenMenu({ opened, context }: { readonly opened: Opened; readonly context: ActionContext }) {
  const say = useSay();
  const anchor = useMemo(() => ({ getBoundingClientRect: () => opened.at }), [opened]);
  const [subject] = useState(() => opened.subject ?? subjectNow(context));
  return (
    <Menu.Root open onOpenChange={(isOpen) => !isOpen && close()}>
      <Popup anchor={anchor} name={say('editor.context-menu')} onClosed={() => returnFocus(opened.from)}>
        {CONTEXT_MENUS[subject].map((entry, index) => {
          // biome-ignore lint/suspicious/noArrayIndexKey: separators have no identity but their place
          if (entry === '-') return <Menu.Separator key={index} className="menu-separator" />;
          if (typeof entry === 'string') return <Entry key={entry} id={entry} context={context} />;
          return <Submenu key={entry.label} {...entry} context={context} />;
        })}
      </Popup>
    </Menu.Root>
  );
}

type PopupProps = {
  readonly anchor?: { readonly getBoundingClientRect: () => DOMRect };
  readonly name: string;
  readonly onClosed?: () => false;
  readonly children: ReactNode;
};

/** Beside what it is about, shifted up or down as far as it must: whole wherever the window has room for it. */
function Popup({ anchor, name, onClosed, children }: PopupProps) {
  return (
    <Menu.Portal>
      <Menu.Positioner
        anchor={anchor}
        align="start"
        side="right"
        sideOffset={2}
        collisionAvoidance={{ side: 'flip', align: 'shift' }}
        collisionPadding={8}
        className="menu-positioner"
      >
        <Menu.Popup className="menu" aria-label={name} finalFocus={onClosed}>
          {children}
        </Menu.Popup>
      </Menu.Positioner>
    </Menu.Portal>
  );
}

const canRun = (id: string, context: ActionContext) => actionById(id)?.isEnabled?.(context) !== false;

type SubmenuProps = { readonly label: TextKey; readonly ids: readonly string[]; readonly context: ActionContext };

function Submenu({ label, ids, context }: SubmenuProps) {
  const say = useSay();
  if (!ids.some((id) => canRun(id, context))) return null;
  return (
    <Menu.SubmenuRoot>
      <Menu.SubmenuTrigger className="menu-item">
        {say(label)}
        <ChevronRight size={14} aria-hidden />
      </Menu.SubmenuTrigger>
      <Popup name={say(label)}>
        {ids.map((id) => (
          <Entry key={id} id={id} context={context} />
        ))}
      </Popup>
    </Menu.SubmenuRoot>
  );
}

/** Left out where it cannot be done now. */
function Entry({ id, context }: { readonly id: string; readonly context: ActionContext }) {
  const say = useSay();
  const action = actionById(id);
  if (!action || !canRun(id, context)) return null;
  const keys = action.keys?.[0] !== undefined && <kbd>{showKeys(action.keys[0])}</kbd>;
  const run = () => runAction(id, context);
  if (!action.isChecked) {
    return (
      <Menu.Item className="menu-item" onClick={run}>
        {say(action.label)}
        {keys}
      </Menu.Item>
    );
  }
  const isChecked = action.isChecked(context);
  return (
    <Menu.CheckboxItem className="menu-item" checked={isChecked} closeOnClick onCheckedChange={run}>
      {say(action.label)}
      {isChecked ? <span aria-hidden>✓</span> : keys}
    </Menu.CheckboxItem>
  );
}
