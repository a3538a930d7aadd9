// How much of the map is looked at: everything, or what one of its saved views shows. Choosing changes nothing of the map (R11).

import { Menu } from '@base-ui/react/menu';
import { ChevronDown, Eye } from 'lucide-react';
import { get } from '../../shared/model/document.ts';
import { hiddenLanesIn, viewsOf } from '../../shared/model/views.ts';
import type { ActionContext } from '../actions/action.ts';
import { actionById, runAction } from '../actions/actions.ts';
import { lookThrough } from '../canvas/show-map.ts';
import { useView } from '../canvas/view.ts';
import { useDoc } from '../session/use-session.tsx';
import { useSay } from '../ui/language.tsx';
import '../ui/menu.css';

const ACTIONS = ['saved-view.save', 'saved-view.change', 'saved-view.delete'] as const;

export function ViewMenu({ context }: { readonly context: ActionContext }) {
  const say = useSay();
  const doc = useDoc();
  const mapId = useView((view) => view.mapId);
  const viewId = useView((view) => view.viewId);
  const shown = get(doc, 'view', viewId);
  const hidden = hiddenLanesIn(doc, mapId, undefined).length;
  const whole = hidden > 0 ? say('views.everything-but', { count: hidden }) : say('views.everything');
  const choices = [{ id: '', title: whole }, ...viewsOf(doc, mapId)];
  const name = shown ? shown.title || say('editor.untitled') : whole;
  return (
    <Menu.Root>
      <Menu.Trigger
        className={shown || hidden > 0 ? 'bar-view is-narrowed' : 'bar-view'}
        aria-label={say('views.now', { name })}
        title={say('views.now', { name })}
      >
        <Eye size={15} aria-hidden />
        <span className="bar-word">{name}</span>
        <ChevronDown size={14} aria-hidden />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="menu-positioner" align="end" sideOffset={6} collisionPadding={8}>
          <Menu.Popup className="menu" aria-label={say('views.views')} finalFocus={() => useView.getState().dialog === undefined}>
            <Menu.RadioGroup value={shown?.id ?? ''} onValueChange={(id: string) => lookThrough(id || undefined)}>
              {choices.map(({ id, title }) => (
                <Menu.RadioItem key={id} value={id} className="menu-item" closeOnClick>
                  {title || say('editor.untitled')}
                  <span aria-hidden>{id === (shown?.id ?? '') ? '✓' : ''}</span>
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
            <Menu.Separator className="menu-separator" />
            {ACTIONS.map((id) => {
              const action = actionById(id);
              if (!action || action.isEnabled?.(context) === false) return null;
              return (
                <Menu.Item key={id} className="menu-item" onClick={() => runAction(id, context)}>
                  {say(action.label)}
                </Menu.Item>
              );
            })}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
