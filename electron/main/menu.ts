// The native menu: what a window's page asks for, and on a Mac the program's own menu before it. No action is decided here.

import type { MenuItemConstructorOptions } from 'electron';
import type { Menu, MenuEntry } from '../../shared/ipc/main-api.ts';
import type { Say } from '../../shared/text/text.ts';

export function toMenuTemplate(
  menus: readonly Menu[],
  with_: { readonly isMac: boolean; readonly hasDevTools: boolean; readonly say: Say; readonly onAction: (id: string) => void },
): MenuItemConstructorOptions[] {
  const ofPage = menus.map(({ label, entries }) => ({
    label,
    submenu: entries
      .filter((entry) => with_.hasDevTools || entry.type !== 'role' || entry.role !== 'toggleDevTools')
      .map((entry) => toItem(entry, with_.onAction)),
  }));
  return with_.isMac ? [programMenu(with_.say), ...ofPage] : ofPage;
}

function toItem(entry: MenuEntry, onAction: (id: string) => void): MenuItemConstructorOptions {
  switch (entry.type) {
    case 'separator':
      return { type: 'separator' };
    case 'role':
      return { role: entry.role, label: entry.label };
    case 'action':
      return {
        label: entry.label,
        enabled: entry.enabled,
        ...(entry.checked === undefined ? {} : { type: 'checkbox' as const, checked: entry.checked }),
        // The page handles its keys, once, with the focus in sight. On a Mac it hears them before the menu does.
        ...(entry.accelerator === undefined ? {} : { accelerator: entry.accelerator, registerAccelerator: false }),
        click: (item) => {
          // What is on is the page's to say: it sends its menus again when that changes.
          if (entry.checked !== undefined) item.checked = entry.checked;
          onAction(entry.id);
        },
      };
  }
}

/** For a field under the pointer: whatever else a context menu offers, the page offers itself. */
export function fieldMenu(say: Say): MenuItemConstructorOptions[] {
  return (['cut', 'copy', 'paste', 'selectAll'] as const).map((role) => ({ role, label: say(`system.${role}`) }));
}

/** Where no window shows a page of ours, a Mac still shows a menu. */
export function programMenu(say: Say): MenuItemConstructorOptions {
  return {
    label: 'Frontstage',
    submenu: [
      { role: 'about', label: say('system.about') },
      { type: 'separator' },
      { role: 'hide', label: say('system.hide') },
      { role: 'quit', label: say('system.quit') },
    ],
  };
}
