// What the command palette offers: every action and every named thing of the project, ranked by what was typed.

import { Columns2, Group, type LucideIcon, Map as MapIcon, Presentation, Rows2, Spline, StickyNote, User, Zap } from 'lucide-react';
import { type NamedThing, namedThings } from '../../shared/analysis/find/named-things.ts';
import { fold, rank, toWanted } from '../../shared/analysis/find/rank.ts';
import { laneTitle } from '../../shared/layout/heads.ts';
import type { Say } from '../../shared/text/text.ts';
import { type ActionContext, docOf } from '../actions/action.ts';
import { ACTIONS, runAction } from '../actions/actions.ts';
import { goTo } from '../actions/go-to.ts';
import { showKeys } from '../actions/keys.ts';
import { BESIDES_MENUS, CONTEXT_MENUS, MENUS, subjectNow } from '../actions/menus.ts';
import { useView } from '../canvas/view.ts';
import { mapSay } from '../session/map-say.ts';

export type PaletteEntry = {
  readonly id: string;
  readonly name: string;
  readonly folded: string;
  readonly icon: LucideIcon;
  /** Decides between answers that are equally good. */
  readonly weight: number;
  /** The menu of an action; what kind of thing it is, and where it stands. Said only of what is listed. */
  readonly place: () => string;
  readonly keys?: string;
  readonly isEnabled: boolean;
  /** Before anything is typed: 2 for what a context menu would offer now, 1 for other actions, 0 is not offered. */
  readonly fit: 0 | 1 | 2;
  readonly run: () => void;
};

/** More than anyone reads: a longer word finds the rest. */
const MOST = 50;

export function paletteEntries(context: ActionContext, say: Say): readonly PaletteEntry[] {
  return [...actionEntries(context, say), ...thingEntries(context, say)];
}

function actionEntries(context: ActionContext, say: Say): readonly PaletteEntry[] {
  const menus = [...MENUS, { label: 'keys.besides', entries: BESIDES_MENUS } as const];
  const fitting = new Set<unknown>(CONTEXT_MENUS[subjectNow(context)]);
  const placed = menus.flatMap(({ label, entries }) => entries.map((id) => ({ id, label })));
  return placed.flatMap(({ id, label }) => {
    const action = ACTIONS.find((each) => each.id === id && each.id !== 'find.palette');
    if (!action) return [];
    const name = say(action.label);
    return [
      {
        id: action.id,
        name: action.isChecked?.(context) ? `${name} ✓` : name,
        folded: fold(name),
        icon: Zap,
        weight: 60,
        place: () => say(label),
        ...(action.keys?.[0] !== undefined && { keys: showKeys(action.keys[0]) }),
        isEnabled: action.isEnabled?.(context) ?? true,
        fit: fitting.has(id) ? 2 : 1,
        run: () => runAction(action.id, context),
      },
    ];
  });
}

const ICONS = {
  map: MapIcon,
  stage: Group,
  step: Columns2,
  lane: Rows2,
  card: StickyNote,
  connector: Spline,
  persona: User,
  stop: Presentation,
} as const;
const WEIGHTS = { map: 50, stage: 40, step: 40, lane: 40, persona: 30, stop: 25, card: 20, connector: 0 } as const;

function thingEntries(context: ActionContext, say: Say): readonly PaletteEntry[] {
  const doc = docOf(context);
  const { mapId } = useView.getState();
  const place = (thing: NamedThing) => {
    const lane = doc.lane.get(thing.laneId ?? '');
    const isElsewhere = doc.map.size > 1 && thing.kind !== 'map' && thing.mapId !== undefined && thing.mapId !== mapId;
    const number = thing.step ?? 0;
    return [
      ...(lane ? [laneTitle(lane, mapSay(doc))] : thing.kind === 'step' ? [] : [say(`palette.kind.${thing.kind}`)]),
      ...(number === 0 ? [] : [say('inspector.step', { number })]),
      ...(isElsewhere ? [doc.map.get(thing.mapId ?? '')?.title || say('editor.untitled-map')] : []),
    ].join(' · ');
  };
  return namedThings(doc, mapSay(doc)).map((thing) => ({
    id: thing.id,
    name: thing.name,
    folded: fold(thing.name),
    icon: ICONS[thing.kind],
    // Things of the map in sight before those of others.
    weight: WEIGHTS[thing.kind] + (thing.mapId === mapId ? 5 : 0),
    place: () => place(thing),
    isEnabled: true,
    fit: 0,
    run: () => goTo(context, thing.id),
  }));
}

/** The best first; what was chosen lately before others that are as good; what cannot be done now last. */
export function ranked(entries: readonly PaletteEntry[], typed: string, recent: readonly string[]): readonly PaletteEntry[] {
  const wanted = toWanted(typed);
  if (wanted.whole === '') return suggested(entries, recent);
  const found = entries.flatMap((entry, order) => {
    const quality = rank(wanted, entry.folded);
    if (quality === 0) return [];
    const isRecent = recent.includes(entry.id);
    const score =
      (entry.isEnabled ? 10_000 : 0) + quality * 1000 + (isRecent ? 500 : 0) + entry.weight - Math.min(entry.name.length, 200) / 10;
    return [{ entry, score, order }];
  });
  return found
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .slice(0, MOST)
    .map(({ entry }) => entry);
}

/** Before anything is typed: what was chosen lately, then what fits what is selected, then whatever else can be done now. */
function suggested(entries: readonly PaletteEntry[], recent: readonly string[]): readonly PaletteEntry[] {
  const lately = recent.flatMap((id) => entries.find((entry) => entry.id === id && entry.isEnabled) ?? []);
  const possible = entries.filter(({ id, fit, isEnabled }) => fit > 0 && isEnabled && !recent.includes(id));
  return [...lately, ...possible.toSorted((a, b) => b.fit - a.fit)].slice(0, MOST);
}
