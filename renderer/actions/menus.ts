// Where actions stand: the menus of an open project, which group the sheet of keys as well, and what the context menu offers for what.

import type { Menu, MenuEntry } from '../../shared/ipc/main-api.ts';
import { MARKS } from '../../shared/model/entities/map.ts';
import type { Say, TextKey } from '../../shared/text/text.ts';
import { useView } from '../canvas/view.ts';
import { SCREENS } from '../views/screens.ts';
import { type ActionContext, selectedOf } from './action.ts';
import { actionById } from './actions.ts';
import { selectedStops } from './stop-actions.ts';
import { toScreenAction } from './view-actions.ts';

type Role = { readonly role: Extract<MenuEntry, { type: 'role' }>['role']; readonly label: TextKey };
/** An action by its id. */
type Entry = string | Role | '-';

const MARK_IDS = MARKS.map((mark) => `mark.${mark}`);
const RATE_IDS = ['first', 'second'].flatMap((rating) => [1, 2, 3, 4, 5].map((value) => `rate.${rating}.${value}`));
const ARRANGE_IDS = ['arrange.left', 'arrange.right', 'arrange.up', 'arrange.down', 'arrange.longer', 'arrange.shorter'];
const SCORE_IDS = ['score.peak', 'score.end', 'score.what-if'];
const CONNECTOR_IDS = ['connector.one-way', 'connector.two-way', 'connector.needs', 'connector.reverse'];

const LANE_IDS = ['lane.kind', 'lane.colour', 'lane.collapse', 'lane.hide'];
const MAP_IDS = [
  'map.add-blueprint',
  'map.add-journey',
  'map.add-empty',
  '-',
  'map.rename',
  'map.duplicate',
  'map.to-be',
  'compare.as-is',
  '-',
  'map.move-left',
  'map.move-right',
  '-',
  'map.delete',
];

export const MENUS: readonly { readonly label: TextKey; readonly entries: readonly Entry[] }[] = [
  {
    label: 'menu.file',
    entries: [
      'project.open',
      'project.close',
      'project.save-copy',
      '-',
      'project.import',
      'map.export',
      'map.export-selection',
      'project.brand',
      '-',
      'insights.print',
      'insights.save-pdf',
      'insights.report',
      '-',
      'table.copy',
      'table.save',
      '-',
      'personas.save',
      'personas.take-in',
      'personas.import-customers',
      '-',
      'compare.save',
      '-',
      'workshops.save',
      'workshops.delete',
      '-',
      { role: 'quit', label: 'menu.quit' },
    ],
  },
  {
    label: 'menu.edit',
    entries: [
      'edit.undo',
      'edit.redo',
      'edit.history',
      '-',
      { role: 'cut', label: 'menu.cut' },
      { role: 'copy', label: 'menu.copy' },
      { role: 'paste', label: 'menu.paste' },
      '-',
      'edit.edit',
      'edit.duplicate',
      'edit.delete',
      '-',
      'find.find',
      'find.replace',
      'find.next',
      'find.previous',
    ],
  },
  {
    label: 'menu.select',
    entries: [
      'edit.select-all',
      'select.lane',
      'select.step',
      'select.kind',
      'select.owner',
      'select.status',
      '-',
      'select.connectors',
      'find.select-hits',
      '-',
      'edit.deselect',
    ],
  },
  {
    label: 'menu.insert',
    entries: [
      'insert.card',
      'insert.step-before',
      'insert.step',
      'insert.stage',
      'insert.lane',
      '-',
      'insert.connector',
      'insert.score',
      'insert.pain',
      'insert.measure',
      'insert.persona',
      'register.add',
    ],
  },
  { label: 'menu.map', entries: [...MAP_IDS, '-', 'map.previous', 'map.next', 'map.open-linked', 'map.back'] },
  { label: 'menu.lane', entries: [...LANE_IDS, 'lane.show-hidden'] },
  { label: 'menu.arrange', entries: ARRANGE_IDS },
  { label: 'menu.mark', entries: [...MARK_IDS, '-', ...SCORE_IDS, '-', ...CONNECTOR_IDS] },
  { label: 'menu.rate', entries: [...RATE_IDS.slice(0, 5), '-', ...RATE_IDS.slice(5)] },
  {
    label: 'menu.show',
    entries: [
      'present.begin',
      'present.begin-here',
      '-',
      'view.stops',
      'stops.lay-down',
      'stops.add',
      'stops.forget-lost',
      '-',
      'insights.present',
    ],
  },
  {
    label: 'menu.view',
    entries: [
      'find.palette',
      '-',
      'view.zoom-in',
      'view.zoom-out',
      'view.actual-size',
      'view.fit',
      '-',
      ...SCREENS.map(({ name }) => toScreenAction(name)),
      '-',
      'compare.next',
      'compare.previous',
      'compare.swap',
      '-',
      'view.inspector',
      'view.outline',
      'view.checks',
      'view.check-marks',
      'view.next-pane',
      'view.previous-pane',
      '-',
      'saved-view.everything',
      'saved-view.save',
      'saved-view.change',
      'saved-view.delete',
      '-',
      'view.theme-light',
      'view.theme-dark',
      'view.theme-contrast',
      'view.theme-projector',
      'view.theme-system',
      '-',
      { role: 'togglefullscreen', label: 'menu.fullscreen' },
      '-',
      'help.shortcuts',
    ],
  },
];

/** What no menu shows, because the system has its own entry for it: only the sheet of keys and the palette list it. */
export const BESIDES_MENUS: readonly string[] = ['edit.cut', 'edit.copy', 'edit.paste'];

/** What a context menu is about. */
export type MenuSubject = 'card' | 'several' | 'step' | 'stage' | 'lane' | 'connector' | 'score' | 'cell' | 'ground' | 'map' | 'stop';

/** An action by its id, or several of one sort in a menu of their own. */
export type ContextEntry = string | { readonly label: TextKey; readonly ids: readonly string[] };

const SELECT: ContextEntry = {
  label: 'menu.select',
  ids: [
    'select.lane',
    'select.step',
    'select.kind',
    'select.owner',
    'select.status',
    'edit.select-all',
    'select.connectors',
    'find.select-hits',
  ],
};
const ARRANGE: ContextEntry = { label: 'menu.arrange', ids: ARRANGE_IDS };
const MARK: ContextEntry = { label: 'menu.mark', ids: MARK_IDS };
const RATE: ContextEntry = { label: 'menu.rate', ids: RATE_IDS };
const LANE: ContextEntry = { label: 'menu.lane', ids: [...LANE_IDS, 'lane.show-hidden'] };
const CLIPBOARD = ['edit.cut', 'edit.copy', 'edit.paste'];
const CHANGE = ['edit.edit', ...CLIPBOARD, 'edit.duplicate', 'edit.delete'];
const STEPS = ['insert.step-before', 'insert.step'];

/** In the order in which they are offered; what cannot be done now is left out. */
export const CONTEXT_MENUS: Readonly<Record<MenuSubject, readonly ContextEntry[]>> = {
  card: [
    ...CHANGE,
    'map.open-linked',
    '-',
    'insert.card',
    'insert.connector',
    ...STEPS,
    'insert.pain',
    'insert.measure',
    '-',
    MARK,
    RATE,
    ARRANGE,
    SELECT,
    'stops.add',
    'map.export-selection',
  ],
  several: [
    ...CLIPBOARD,
    'edit.duplicate',
    'edit.delete',
    '-',
    ...CONNECTOR_IDS,
    '-',
    MARK,
    RATE,
    ARRANGE,
    LANE,
    SELECT,
    'stops.add',
    'map.export-selection',
  ],
  step: [...CHANGE, '-', ...STEPS, 'insert.stage', 'insert.score', '-', MARK, ARRANGE, SELECT, 'stops.add', 'map.export-selection'],
  stage: [...CHANGE, '-', 'insert.step', 'insert.stage', '-', ARRANGE, 'stops.add', 'map.export-selection'],
  lane: [
    ...CHANGE,
    '-',
    ...LANE_IDS,
    'lane.show-hidden',
    '-',
    'insert.card',
    'insert.score',
    'insert.lane',
    '-',
    ARRANGE,
    SELECT,
    'stops.add',
    'map.export-selection',
  ],
  connector: ['edit.edit', 'edit.delete', '-', ...CONNECTOR_IDS, '-', SELECT, 'map.export-selection'],
  score: [...SCORE_IDS, '-', ...CLIPBOARD, 'edit.delete', '-', 'insert.score', '-', SELECT, 'stops.add', 'map.export-selection'],
  cell: [
    'insert.card',
    'insert.score',
    'edit.paste',
    '-',
    ...STEPS,
    'insert.stage',
    'insert.lane',
    '-',
    LANE,
    SELECT,
    'stops.add',
    'map.export-selection',
  ],
  map: MAP_IDS.slice(4),
  ground: ['insert.lane', '-', SELECT, 'stops.add', '-', 'view.fit', 'view.actual-size', 'map.export'],
  stop: [
    'present.begin-here',
    '-',
    'edit.edit',
    'edit.duplicate',
    'edit.delete',
    '-',
    'arrange.up',
    'arrange.down',
    '-',
    'stops.forget-lost',
  ],
};

/** What a context menu opened now is about: what is selected, else the cell that the keyboard is in, else the map. */
export function subjectNow(context: ActionContext): MenuSubject {
  const [one, another] = selectedOf(context);
  if (another) return selectedStops(context).length > 0 ? 'stop' : 'several';
  if (one && Object.hasOwn(CONTEXT_MENUS, one.kind)) return one.kind as MenuSubject;
  return useView.getState().cursor ? 'cell' : 'ground';
}

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
      label: action.said?.(context, say) ?? say(action.label),
      enabled: action.isEnabled?.(context) ?? true,
      ...(action.isChecked && { checked: action.isChecked(context) }),
      ...(accelerator !== undefined && { accelerator }),
    },
  ];
}
