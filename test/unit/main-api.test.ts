// What a window may ask of main: which methods there are, and what their arguments may be.

import { expect, test } from 'vitest';
import { mainParsers } from '../../shared/ipc/main-api.ts';

test('R6: a window may ask for exactly this; a new method is a deliberate act', () => {
  expect(Object.keys(mainParsers).sort()).toEqual([
    'answerClosing',
    'askToOpen',
    'cancelExport',
    'cancelReading',
    'chooseFolder',
    'closeProject',
    'createProject',
    'createProjectOf',
    'displays',
    'edit',
    'exportMap',
    'listProjects',
    'openProject',
    'print',
    'readFiles',
    'readText',
    'retryStorage',
    'saveCopy',
    'savePage',
    'saveText',
    'saveVersion',
    'setFullScreen',
    'setLanguage',
    'setMenu',
    'setTheme',
    'setTitle',
    'settings',
    'showExported',
    'showInFolder',
    'summariseProject',
    'trashProject',
  ]);
});

const OPTIONS = { mapId: 'm', slides: 'map', format: 'pdf', paper: 'A3', orientation: 'auto', scale: 2, language: 'en' };

test.each([
  ['settings', null],
  ['setLanguage', { language: 'system' }],
  ['createProject', { template: 'sample', language: 'zh-CN' }],
  ['saveVersion', { entities: [{ kind: 'unknown' }, 7] }],
  ['exportMap', { options: OPTIONS, suggestedName: '../../etc' }],
  ['setMenu', { menus: [{ label: 'Edit', entries: [{ type: 'separator' }, { type: 'role', role: 'copy', label: 'Copy' }] }] }],
  ['savePage', { suggestedName: 'Insights', isLandscape: true, foot: 'Returns' }],
  ['setTitle', { title: '', unsaved: false }],
] as const)('%s takes what it is for', (method, arg) => expect(mainParsers[method](arg)).toEqual(arg));

test.each([
  ['settings', undefined],
  ['settings', {}],
  ['openProject', { key: '' }],
  ['openProject', { key: 'x', path: '/etc/passwd' }],
  ['createProject', { template: 'constructor', language: 'en' }],
  ['saveVersion', { entities: { length: 1 } }],
  ['exportMap', { options: { ...OPTIONS, path: '/etc/passwd' }, suggestedName: 'x' }],
  ['exportMap', { options: { ...OPTIONS, scale: 1000 }, suggestedName: 'x' }],
  ['exportMap', { options: OPTIONS, suggestedName: 'x'.repeat(501) }],
  ['setMenu', { menus: [{ label: 'x', entries: [{ type: 'role', role: 'forceReload', label: 'x' }] }] }],
  ['setMenu', { menus: [{ label: 'x', entries: [{ type: 'action', id: 'x', label: 'x', enabled: true, click: 'x' }] }] }],
  ['savePage', { suggestedName: 'x', isLandscape: true, foot: '', path: '/etc/passwd' }],
  ['answerClosing', { close: 1 }],
] as const)('R6: %s refuses %j', (method, arg) => expect(() => mainParsers[method](arg)).toThrow('bad-argument'));
