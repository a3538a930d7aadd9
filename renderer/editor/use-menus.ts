// The native menus and the title of the window: they follow what can be done and what the project is called.

import { useEffect } from 'react';
import { projectOf } from '../../shared/model/document.ts';
import type { ActionContext } from '../actions/action.ts';
import { toMenus } from '../actions/menus.ts';
import { main } from '../bridge.ts';
import { useView, type View } from '../canvas/view.ts';
import { useChecks } from '../checks/checks.ts';
import { useShow } from '../present/show.ts';
import { useSettings } from '../settings.ts';
import { useSay } from '../ui/language.tsx';

/** Of the view, what an action's being possible may depend on; not what changes with every move of a hand. */
const MENU_DEPENDS_ON = [
  'mapId',
  'viewId',
  'screen',
  'selection',
  'whatIf',
  'cursor',
  'isInspectorHidden',
  'leftPane',
] as const satisfies readonly (keyof View)[];

export function useMenus(context: ActionContext): void {
  const say = useSay();
  const { session } = context;
  useEffect(() => {
    let sent = '';
    let title = '';
    const send = () => {
      const menus = toMenus(context, say);
      const next = JSON.stringify(menus);
      if (next !== sent) void main.setMenu({ menus });
      sent = next;
      const { doc, save } = session.store.getState();
      const named = `${save === 'saved' ? '' : '• '}${projectOf(doc).title}`;
      if (named !== title) void main.setTitle({ title: projectOf(doc).title, unsaved: save !== 'saved' });
      title = named;
    };
    send();
    const stops = [
      session.store.subscribe(send),
      useSettings.subscribe(send),
      useShow.subscribe(({ show }, before) => show?.screens !== before.show?.screens && send()),
      useChecks.subscribe((now, before) => now.areMarksShown !== before.areMarksShown && send()),
      useView.subscribe((view, before) => MENU_DEPENDS_ON.some((name) => view[name] !== before[name]) && send()),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [context, session, say]);
}
