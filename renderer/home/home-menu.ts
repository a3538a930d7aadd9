// The native menu while Home shows. Its ids are the actions of Home.tsx.

import type { Menu, MenuEntry, MenuRole } from '../../shared/ipc/main-api.ts';
import { TEMPLATES, type Template } from '../../shared/model/templates.ts';
import type { Say } from '../../shared/text/text.ts';

export type HomeAction = 'home.new' | 'home.open' | 'home.import' | `home.new.${Template}`;

export function homeMenus(say: Say): readonly Menu[] {
  const action = (id: HomeAction, label: string, accelerator?: string): MenuEntry => ({
    type: 'action',
    id,
    label,
    accelerator,
    enabled: true,
  });
  const role = (name: MenuRole): MenuEntry => ({ type: 'role', role: name, label: say(`system.${name}`) });
  const separator: MenuEntry = { type: 'separator' };
  return [
    {
      label: say('home.menu.file'),
      entries: [
        action('home.new', say('home.menu.new'), 'CmdOrCtrl+N'),
        ...TEMPLATES.map((template) =>
          action(`home.new.${template}`, say('home.menu.newFrom', { template: say(`home.template.${template}`) })),
        ),
        separator,
        action('home.open', say('home.open'), 'CmdOrCtrl+O'),
        action('home.import', say('home.import'), 'CmdOrCtrl+Shift+I'),
        separator,
        role('quit'),
      ],
    },
    { label: say('home.menu.edit'), entries: [role('cut'), role('copy'), role('paste'), separator, role('selectAll')] },
    { label: say('home.menu.window'), entries: [role('minimize'), role('togglefullscreen'), role('toggleDevTools')] },
  ];
}
