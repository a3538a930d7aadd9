// What can be done in a show, each once, with its keys: the keys (use-show-keys.ts), the buttons and the sheet of keys read it. Keys mean
// something else in a show than on the map, so these are no actions of the registry; the actions go on beside them (Ctrl+Z and the like).

import { shownGrid } from '../../shared/model/views.ts';
import type { TextKey } from '../../shared/text/text.ts';
import { type ActionContext, docOf } from '../actions/action.ts';
import { setCursor } from '../grid/cursor.ts';
import { gridNow } from '../grid/grid-now.ts';
import { enterCell, openLanes } from '../grid/walk.ts';
import { endShow, isOnSlide, leaveSlide, showLarger, showLast, showNext, showOn, showPrevious, showStop, showWhole } from './moves.ts';
import { isSecondDisplayThere } from './room.ts';
import { areResultsOn, changeShow, isOnStage, leaveResults, type PaneName, type Show, useShow } from './show.ts';
import { shownNow } from './slides-now.ts';
import { toggleSound, toggleTimer } from './timer/run-timer.ts';
import { resizeLight, toggleTool, toggleZoom } from './tools/tools.ts';
import { toggleResults } from './vote/vote.ts';

/** As the sheet of keys groups them. */
export const SHOW_GROUPS = ['go', 'point', 'screen', 'room', 'edit'] as const;

export type ShowCommand = {
  readonly id: string;
  readonly label: TextKey;
  readonly group: (typeof SHOW_GROUPS)[number];
  /** As `KeyboardEvent.key` has them; letters in lower case. */
  readonly keys: readonly string[];
  /** In the sheet of keys, where the keys themselves would be too many. */
  readonly shownKeys?: readonly string[];
  /** Held down, its key does it again and again; others do it once. */
  readonly isRepeated?: true;
  readonly run: (context: ActionContext, key: string) => void;
};

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
/** No project has stops whose number has more. */
const MOST_DIGITS = 4;

export const SHOW_COMMANDS: readonly ShowCommand[] = [
  {
    id: 'next',
    label: 'present.next',
    group: 'go',
    keys: ['ArrowRight', 'ArrowDown', ' ', 'PageDown'],
    isRepeated: true,
    run: (context) => showNext(docOf(context)),
  },
  {
    id: 'previous',
    label: 'present.previous',
    group: 'go',
    keys: ['ArrowLeft', 'ArrowUp', 'PageUp'],
    isRepeated: true,
    run: (context) => showPrevious(docOf(context)),
  },
  { id: 'first', label: 'present.first', group: 'go', keys: ['Home'], run: (context) => showStop(docOf(context), 1) },
  { id: 'last', label: 'present.last', group: 'go', keys: ['End'], run: (context) => showLast(docOf(context)) },
  { id: 'number', label: 'present.number', group: 'go', keys: [...DIGITS, 'Enter'], shownKeys: ['1 … 9', 'Enter'], run: goByNumber },
  { id: 'whole', label: 'present.whole', group: 'go', keys: ['x'], run: (context) => showWhole(docOf(context)) },
  // Clickers send the full stop and the comma.
  { id: 'black', label: 'present.black', group: 'screen', keys: ['b', '.'], run: () => drawCurtain('black') },
  { id: 'white', label: 'present.white', group: 'screen', keys: ['w', ','], run: () => drawCurtain('white') },
  {
    id: 'larger',
    label: 'present.larger',
    group: 'screen',
    keys: ['+', '='],
    shownKeys: ['+'],
    isRepeated: true,
    run: (context) => showLarger(docOf(context), largerNow() + 1),
  },
  {
    id: 'smaller',
    label: 'present.smaller',
    group: 'screen',
    keys: ['-'],
    isRepeated: true,
    run: (context) => showLarger(docOf(context), largerNow() - 1),
  },
  { id: 'as-it-was', label: 'present.as-it-was', group: 'screen', keys: ['0'], run: asItWas },
  {
    id: 'contrast',
    label: 'present.contrast',
    group: 'screen',
    keys: ['c'],
    run: () => changeShow({ isDark: !useShow.getState().show?.isDark }),
  },
  { id: 'screens', label: 'present.screens', group: 'screen', keys: ['d'], run: changeScreens },
  { id: 'pointer', label: 'present.pointer', group: 'point', keys: ['l'], run: () => toggleTool('pointer') },
  { id: 'spotlight', label: 'present.spotlight', group: 'point', keys: ['s'], run: () => toggleTool('spotlight') },
  { id: 'light-smaller', label: 'present.light-smaller', group: 'point', keys: ['['], isRepeated: true, run: () => resizeLight(-1) },
  { id: 'light-larger', label: 'present.light-larger', group: 'point', keys: [']'], isRepeated: true, run: () => resizeLight(1) },
  { id: 'zoom', label: 'present.zoom', group: 'point', keys: ['z'], run: (context) => toggleZoom(docOf(context)) },
  { id: 'notes', label: 'present.notes', group: 'room', keys: ['n'], run: () => togglePane('notes') },
  { id: 'agenda', label: 'present.agenda', group: 'room', keys: ['a'], run: () => togglePane('agenda') },
  { id: 'vote', label: 'present.vote', group: 'room', keys: ['v'], run: () => togglePane('vote') },
  { id: 'results', label: 'vote.results', group: 'room', keys: ['r'], run: (context) => toggleResults(docOf(context)) },
  { id: 'tray', label: 'tray.title', group: 'room', keys: ['i'], run: () => togglePane('tray') },
  { id: 'timer', label: 'room.timer.key', group: 'room', keys: ['t'], run: ({ session }) => toggleTimer(session) },
  { id: 'sound', label: 'room.timer.sound.key', group: 'room', keys: ['m'], run: toggleSound },
  { id: 'edit', label: 'present.edit', group: 'edit', keys: ['e', 'Tab'], run: enterSlide },
  { id: 'back', label: 'present.back', group: 'edit', keys: ['Escape'], run: stepBack },
  { id: 'keys', label: 'present.keys', group: 'edit', keys: ['?', 'F1'], run: () => changeShow({ isSheetOpen: true }) },
];

const SHOWN: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageDown: 'PgDn',
  PageUp: 'PgUp',
  Escape: 'Esc',
};

/** Its keys as a reader sees them; the space bar is ' '. */
export function keysOf({ keys, shownKeys }: ShowCommand): readonly string[] {
  return shownKeys ?? keys.map((key) => SHOWN[key] ?? (key.length === 1 ? key.toUpperCase() : key));
}

export function togglePane(pane: PaneName): void {
  changeShow({ pane: useShow.getState().show?.pane === pane ? undefined : pane });
}

function drawCurtain(curtain: Show['curtain']): void {
  if (isOnStage()) leaveSlide();
  changeShow({ curtain });
}

function largerNow(): number {
  return useShow.getState().show?.larger ?? 0;
}

/** Digits are gathered until Enter; without any, Enter goes on. */
function goByNumber(context: ActionContext, key: string): void {
  const typed = useShow.getState().show?.typed ?? '';
  if (key !== 'Enter') changeShow({ typed: `${typed}${key}`.slice(0, MOST_DIGITS) });
  else if (typed === '') showNext(docOf(context));
  else showStop(docOf(context), Number(typed));
}

/** No number begins with 0. */
function asItWas(context: ActionContext): void {
  if (useShow.getState().show?.typed) goByNumber(context, '0');
  else showLarger(docOf(context), 0);
}

function changeScreens(): void {
  if (useShow.getState().show?.screens === 'two') showOn('one');
  else if (isSecondDisplayThere()) showOn('two');
}

/** The keyboard goes onto the slide, or to its part of the map, to what stands in the first cell; Escape brings it back to the show. */
function enterSlide({ session }: ActionContext): void {
  const { doc, grid: whole } = gridNow(session);
  const grid = shownGrid(whole, shownNow(doc)?.slide.hiddenIds ?? []);
  const [lane = grid.lanes[0]] = openLanes(grid);
  const [step] = grid.steps;
  if (isOnStage()) leaveResults();
  // Out of the room's window, where there is no map.
  window.focus();
  if (lane && step) setCursor(enterCell(doc, grid, { laneId: lane.id, stepId: step.id }, 0));
}

/** What Escape leaves, the nearest first. */
const LEVELS: readonly { readonly isOn: (show: Show) => boolean; readonly leave: () => unknown }[] = [
  { isOn: ({ isSheetOpen }) => isSheetOpen, leave: () => changeShow({ isSheetOpen: false }) },
  { isOn: ({ typed }) => typed !== '', leave: () => changeShow({ typed: '' }) },
  { isOn: ({ screens }) => screens === 'one' && isOnSlide(), leave: leaveSlide },
  { isOn: areResultsOn, leave: leaveResults },
  { isOn: ({ pane, screens }) => pane !== undefined && screens === 'one', leave: () => changeShow({ pane: undefined }) },
  { isOn: ({ tool, zoom }) => tool !== undefined || zoom !== undefined, leave: () => changeShow({ tool: undefined, zoom: undefined }) },
  { isOn: () => true, leave: endShow },
];

function stepBack(): void {
  const { show } = useShow.getState();
  if (show) LEVELS.find(({ isOn }) => isOn(show))?.leave();
}
