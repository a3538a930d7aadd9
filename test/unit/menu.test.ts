// A page's menu as a native one.

import { expect, test } from 'vitest';
import { fieldMenu, toMenuTemplate } from '../../electron/main/menu.ts';
import type { Menu } from '../../shared/ipc/main-api.ts';
import { createSay } from '../../shared/text/text.ts';

const MENUS: readonly Menu[] = [
  {
    label: 'Edit',
    entries: [
      { type: 'action', id: 'undo', label: 'Undo', accelerator: 'CmdOrCtrl+Z', enabled: false },
      { type: 'action', id: 'mark', label: 'Fail point', enabled: true, checked: true },
      { type: 'separator' },
      { type: 'role', role: 'copy', label: 'Copy' },
      { type: 'role', role: 'toggleDevTools', label: 'Developer tools' },
    ],
  },
];

test('actions go to the page, keys stay with it, and a shipped program has no developer tools', () => {
  const chosen: string[] = [];
  const [edit, ...others] = toMenuTemplate(MENUS, {
    isMac: false,
    hasDevTools: false,
    say: createSay('en'),
    onAction: (id) => chosen.push(id),
  });
  expect(others).toEqual([]);
  expect(edit).toEqual({
    label: 'Edit',
    submenu: [
      { label: 'Undo', enabled: false, accelerator: 'CmdOrCtrl+Z', registerAccelerator: false, click: expect.any(Function) },
      { type: 'checkbox', label: 'Fail point', enabled: true, checked: true, click: expect.any(Function) },
      { type: 'separator' },
      { role: 'copy', label: 'Copy' },
    ],
  });
  (edit!.submenu as { click(): void }[])[0]!.click();
  expect(chosen).toEqual(['undo']);
});

test('a Mac has the program’s own menu first, in its language', () => {
  const template = toMenuTemplate(MENUS, { isMac: true, hasDevTools: true, say: createSay('zh-CN'), onAction: () => undefined });
  expect(template.map(({ label }) => label)).toEqual(['Frontstage', 'Edit']);
  expect(template[0]!.submenu).toContainEqual({ role: 'quit', label: '退出 Frontstage' });
});

test('a field has the menu of any field, in the language of the program', () => {
  expect(fieldMenu(createSay('zh-CN'))).toEqual([
    { role: 'cut', label: '剪切' },
    { role: 'copy', label: '复制' },
    { role: 'paste', label: '粘贴' },
    { role: 'selectAll', label: '全选' },
  ]);
});
