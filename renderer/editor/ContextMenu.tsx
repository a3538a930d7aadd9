// The menu at the pointer: the actions that fit what is selected, and for steps and cards their marks.

import { Menu } from '@base-ui/react/menu';
import { useMemo } from 'react';
import { find } from '../../shared/model/document.ts';
import { MARKS } from '../../shared/model/entities.ts';
import type { ActionContext } from '../actions/action.ts';
import { actionById, runAction } from '../actions/actions.ts';
import { showKeys } from '../actions/keys.ts';
import { useView } from '../canvas/view.ts';
import { sayRefusal } from '../session/refused.ts';
import { useDoc } from '../session/use-session.tsx';
import { useSay } from '../ui/language.tsx';
import '../ui/menu.css';

export type MenuPlace = { readonly x: number; readonly y: number };

const ENTRIES = [
  'edit.edit',
  'edit.duplicate',
  'edit.delete',
  '-',
  'insert.card',
  'insert.step-before',
  'insert.step',
  'insert.stage',
  'insert.lane',
  '-',
  'insert.score',
  'insert.pain',
  '-',
  'view.fit',
  'map.export',
] as const;

type Props = { readonly place: MenuPlace; readonly context: ActionContext; readonly onClose: () => void };

/** A field or a dialog that the chosen action opened keeps the focus. */
function isFocusFree(): boolean {
  const { editing, dialog } = useView.getState();
  return editing === undefined && dialog === undefined;
}

export function ContextMenu({ place, context, onClose }: Props) {
  const say = useSay();
  const doc = useDoc();
  const selection = useView((view) => view.selection);
  const anchor = useMemo(
    () => ({ getBoundingClientRect: () => DOMRect.fromRect({ x: place.x, y: place.y, width: 0, height: 0 }) }),
    [place],
  );
  const marked = [...selection].flatMap((id) => {
    const entity = find(doc, id);
    return entity?.kind === 'card' || entity?.kind === 'step' ? [entity] : [];
  });
  return (
    <Menu.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Menu.Portal>
        {/* Beside the pointer, shifted up or down as far as it must: whole wherever the window has room for it. */}
        <Menu.Positioner
          anchor={anchor}
          align="start"
          side="right"
          sideOffset={2}
          collisionAvoidance={{ side: 'flip', align: 'shift' }}
          collisionPadding={8}
          className="menu-positioner"
        >
          <Menu.Popup className="menu" aria-label={say('editor.context-menu')} finalFocus={isFocusFree}>
            {ENTRIES.map((id, index) => {
              // biome-ignore lint/suspicious/noArrayIndexKey: separators have no identity but their place
              if (id === '-') return <Menu.Separator key={index} className="menu-separator" />;
              const action = actionById(id);
              const isEnabled = action?.isEnabled?.(context) ?? true;
              if (!action || !isEnabled) return null;
              return (
                <Menu.Item key={id} className="menu-item" onClick={() => runAction(id, context)}>
                  {say(action.label)}
                  {action.keys?.[0] !== undefined && <kbd>{showKeys(action.keys[0])}</kbd>}
                </Menu.Item>
              );
            })}
            {marked.length > 0 && !context.session.isReadOnly && (
              <>
                <Menu.Separator className="menu-separator" />
                {MARKS.map((mark) => {
                  const isOn = marked.every((entity) => entity.marks.includes(mark));
                  return (
                    <Menu.CheckboxItem
                      key={mark}
                      className="menu-item"
                      checked={isOn}
                      onCheckedChange={(on) => {
                        sayRefusal(
                          context.session.dispatch({ type: 'setMark', ids: marked.map((entity) => entity.id), mark, on }, 'undo.mark'),
                        );
                        onClose();
                      }}
                    >
                      {say(`mark.${mark}`)}
                      <span aria-hidden>{isOn ? '✓' : ''}</span>
                    </Menu.CheckboxItem>
                  );
                })}
              </>
            )}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
