// The keys of a show, in whichever of its windows they are pressed. While the keyboard is on the map or in a field, keys belong to it, and
// only those of a clicker go on with the show.

import { useEffect } from 'react';
import type { ActionContext } from '../actions/action.ts';
import { useView } from '../canvas/view.ts';
import { SHOW_COMMANDS } from './show-commands.ts';

export function useShowKeys(context: ActionContext, on: Window = window): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { cursor, editing, dialog } = useView.getState();
      if (event.isComposing || event.defaultPrevented || dialog !== undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target as Element;
      const isElsewhere =
        cursor !== undefined || editing !== undefined || target.closest?.('input, textarea, select, [role="dialog"], [role="menu"]');
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const command = SHOW_COMMANDS.find(({ keys, isEverywhere }) => keys.includes(key) && (isEverywhere || !isElsewhere));
      if (!command) return;
      // What has the focus is pressed by its own keys.
      if ((key === ' ' || key === 'Enter') && target.closest?.('button, a, [role="tab"]')) return;
      event.preventDefault();
      event.stopPropagation();
      command.run(context);
    };
    on.addEventListener('keydown', onKey, true);
    return () => on.removeEventListener('keydown', onKey, true);
  }, [context, on]);
}
