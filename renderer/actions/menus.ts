// The menu bar of an open project, from the list of actions.

import type { Menu, MenuEntry } from '../../shared/ipc/main-api.ts';
import type { Say, TextKey } from '../../shared/text/text.ts';
import type { ActionContext } from './action.ts';
import { actionById } from './actions.ts';

type Entry = string | { readonly role: Extract<MenuEntry, { type: 'role' }>['role']; readonly label: TextKey } | '-';

const MENUS: readonly { readonly label: TextKey; readonly entries: readonly Entry[] }[] = [
  {
    label: 'menu.file',
    entries: ['project.open', 'project.close', 'project.save-copy', '-', 'map.export', '-', { role: 'quit', label: 'menu.quit' }],
  },
  {
    label: 'menu.edit',
    entries: [
      'edit.undo',
      'edit.redo',
      '-',
      { role: 'cut', label: 'menu.cut' },
      { role: 'copy', label: 'menu.copy' },
      { role: 'paste', label: 'menu.paste' },
      '-',
      'edit.edit',
      'edit.duplicate',
      'edit.delete',
      'edit.select-all',
    ],
  },
  {
    label: 'menu.insert',
    entries: ['insert.card', 'insert.step-before', 'insert.step', 'insert.stage', 'insert.lane', '-', 'insert.score', 'insert.pain'],
  },
  {
    label: 'menu.view',
    entries: [
      'view.zoom-in',
      'view.zoom-out',
      'view.actual-size',
      'view.fit',
      'view.inspector',
      '-',
      { role: 'togglefullscreen', label: 'menu.fullscreen' },
      '-',
      'help.shortcuts',
    ],
  },
];

export function toMenus(context: ActionContext, say: Say): readonly Menu[] {
  return MENUS.map(({ label, entries }) => ({ label: say(label), entries: entries.flatMap((entry) => toEntry(entry, context, say)) }));
}

function toEntry(entry: Entry, context: ActionContext, say: Say): readonly MenuEntry[] {
  if (entry === '-') return [{ type: 'separator' }];
  if (typeof entry !== 'string') return [{ type: 'role', role: entry.role, label: say(entry.label) }];
  const action = actionById(entry);
  if (!action) return [];
  const [accelerator] = action.keys ?? [];
  return [
    {
      type: 'action',
      id: action.id,
      label: say(action.label),
      enabled: action.isEnabled?.(context) ?? true,
      ...(accelerator !== undefined && { accelerator }),
    },
  ];
}
