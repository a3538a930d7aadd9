// The one list of actions, and the places that read it: nothing stands twice, nothing is out of reach.

import { expect, test } from 'vitest';
import { ACTIONS } from '../../renderer/actions/actions.ts';
import { showKeys } from '../../renderer/actions/keys.ts';
import { BESIDES_MENUS, CONTEXT_MENUS, MENUS } from '../../renderer/actions/menus.ts';
import { TEXT } from '../../shared/text/text.ts';

const IDS = ACTIONS.map(({ id }) => id);
const IN_MENUS = [...MENUS.flatMap(({ entries }) => entries), ...BESIDES_MENUS].filter(
  (entry) => typeof entry === 'string' && entry !== '-',
);

function twice(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

test('no two actions share an id or a key', () => {
  expect(twice(IDS)).toEqual([]);
  expect(twice(ACTIONS.flatMap(({ keys = [] }) => keys))).toEqual([]);
});

test('every action stands in exactly one menu, or is named as standing in none', () => {
  expect(twice(IN_MENUS as readonly string[])).toEqual([]);
  expect([...IN_MENUS].sort()).toEqual([...IDS].sort());
});

test('context menus name actions that exist, each once', () => {
  for (const [subject, entries] of Object.entries(CONTEXT_MENUS)) {
    const ids = entries.flatMap((entry) => (typeof entry === 'string' ? entry : entry.ids)).filter((id) => id !== '-');
    expect({ subject, missing: ids.filter((id) => !IDS.includes(id)), twice: twice(ids) }).toEqual({ subject, missing: [], twice: [] });
  }
});

test('every action has a label in both languages', () => {
  for (const { label } of ACTIONS) {
    expect(TEXT[label]).toEqual({ en: expect.stringMatching(/\S/), zh: expect.stringMatching(/\S/) });
  }
});

test('keys with a letter alone are left to typing, but for C', () => {
  const letters = ACTIONS.flatMap(({ keys = [] }) => keys).filter((keys) => /^(Shift\+)?.$/.test(keys));
  expect(letters.filter((keys) => keys !== 'C')).toEqual([]);
});

test('keys are shown as they are printed on the keyboard', () => {
  expect(['CmdOrCtrl+Shift+Z', 'CmdOrCtrl++', 'Alt+Down', 'F1'].map(showKeys)).toEqual(['Ctrl+Shift+Z', 'Ctrl++', 'Alt+↓', 'F1']);
});
