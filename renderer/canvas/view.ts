// What of an open map is only looked at, never kept (R11): which map, what is selected, edited or in hand, whose curve is drawn.

import { create } from 'zustand';
import type { WhatIf } from '../../shared/analysis/memory/what-if.ts';
import type { Command } from '../../shared/commands/command.ts';
import type { Place } from '../../shared/commands/paste-table.ts';
import type { Table } from '../../shared/formats/table.ts';
import type { Doc } from '../../shared/model/document.ts';
import type { ConnectorKind } from '../../shared/model/entities/map.ts';
import type { Id } from '../../shared/model/entities.ts';
import { FRESH_REGISTER, type RegisterView } from '../views/register/register-view.ts';
import type { ScreenName } from '../views/screens.ts';
import type { Gap } from './gaps.ts';
import type { Left, Turn } from './show-map.ts';

export type ScorePlace = {
  readonly id: Id<'score'>;
  readonly laneId: Id<'lane'>;
  readonly stepId: Id<'step'>;
  readonly personaId?: Id<'persona'>;
};

/** The thing being typed into. A draft is a card, step or stage that comes into being with its first commit. */
export type Editing = {
  readonly id: string;
  readonly field: 'text' | 'title' | 'label' | 'value';
  /** Where the score stands whose value is typed. */
  readonly score?: ScorePlace;
  /** What makes it, and what it stands in, where it is not there yet; the text goes into the last of them. */
  readonly draft?: readonly Command[];
  /** The step at which this run of writing, from cell to cell by Tab, put down its first text. */
  readonly from?: string;
  /** The undo step that the typing belongs to, where one is open already. */
  readonly mergeKey?: string;
  /** The text as it is, the caret behind it; absent: all of it selected. */
  readonly isCaretAtEnd?: boolean;
  /** What was typed to begin with, replacing what was there; absent: the text as it is, all selected. */
  readonly typed?: string;
};

/**
 * Where the keyboard is on the map: a cell, and the card or score in it that has the focus, if any; or the head of a step, a lane or a
 * stage, or a connector: then `id` is its own, and at most one of the other two is there.
 */
export type Cursor = { readonly laneId?: string; readonly stepId?: string; readonly id?: string };

/** A step or lane beyond the edge of the map: shown as if it were there, made by the first thing that is written in it. */
export type Ghost = { readonly id: string; readonly command: Command };

/** A table on its way to a place, shown as it would come out until the user has decided. */
export type Pasting = { readonly table: Table; readonly at: Place };

export type View = {
  readonly mapId: string;
  /** How the other maps were left, by map. */
  readonly left: ReadonlyMap<string, Left>;
  /** Where links were followed from, the latest last. */
  readonly trail: readonly Turn[];
  /** The saved view that the map is looked at through. */
  readonly viewId: string | undefined;
  /** The map drawn, the same map as a table, or what it comes to. */
  readonly screen: ScreenName;
  readonly cursor: Cursor | undefined;
  readonly ghost: Ghost | undefined;
  /** The cell that a range of cells was begun at; the cursor is at its other end. */
  readonly anchor: { readonly laneId: string; readonly stepId: string } | undefined;
  /** A connector that is being drawn by keyboard. */
  readonly connecting: { readonly fromCardId: string; readonly connectorKind: ConnectorKind } | undefined;
  readonly selection: ReadonlySet<string>;
  readonly editing: Editing | undefined;
  /** Shown as if it had been done, while a gesture or typing goes on (R10). */
  readonly preview: readonly Command[];
  /** Scores that are tried out on this map, shown as if they were set; undefined while none are to be. */
  readonly whatIf: WhatIf | undefined;
  readonly pasting: Pasting | undefined;
  /** Cards that follow the pointer. */
  readonly inHand: ReadonlySet<string>;
  /** The card under the pointer. */
  readonly hoveredId: string | undefined;
  /** The cell under the pointer, where nothing else is. */
  readonly hoveredCell: { readonly laneId: string; readonly stepId: string } | undefined;
  /** The place between heads that the pointer is at. */
  readonly hoveredGap: Gap | undefined;
  /** Whose scores the next click in an emotion lane sets. */
  readonly personaId: string | undefined;
  /** The map may have the whole width, as on a projector. */
  readonly isInspectorHidden: boolean;
  /** What stands at the left of map and table. */
  readonly leftPane: 'outline' | 'checks' | 'stops' | undefined;
  readonly register: RegisterView;
  /** A copy is being saved: nothing can be changed until it is. */
  readonly isBusy: boolean;
  readonly dialog:
    | 'export'
    | 'brand'
    | 'import'
    | 'shortcuts'
    | 'add-lane'
    | 'palette'
    | 'save-view'
    | 'change-view'
    | 'history'
    | 'present-insights'
    | 'lay-down'
    | 'lay-down-and-present'
    | 'delete-workshop'
    | undefined;
};

const NOTHING: ReadonlySet<string> = new Set();

export const FRESH_VIEW: View = {
  mapId: '',
  left: new Map(),
  trail: [],
  viewId: undefined,
  screen: 'map',
  cursor: undefined,
  ghost: undefined,
  anchor: undefined,
  connecting: undefined,
  selection: NOTHING,
  editing: undefined,
  preview: [],
  whatIf: undefined,
  pasting: undefined,
  inHand: NOTHING,
  hoveredId: undefined,
  hoveredCell: undefined,
  hoveredGap: undefined,
  personaId: undefined,
  isInspectorHidden: false,
  leftPane: undefined,
  register: FRESH_REGISTER,
  isBusy: false,
  dialog: undefined,
};

export const useView = create<View>(() => FRESH_VIEW);

/** The persona whose scores are set, as long as there is one of that id. */
export function chosenPersona(doc: Doc): string | undefined {
  const { personaId } = useView.getState();
  return personaId !== undefined && doc.persona.has(personaId) ? personaId : undefined;
}

export function select(ids: Iterable<string>): void {
  const selection = new Set(ids);
  const now = useView.getState().selection;
  if (selection.size === now.size && [...selection].every((id) => now.has(id))) return;
  useView.setState({ selection: selection.size === 0 ? NOTHING : selection });
}

/** Takes them in, or leaves them out when all of them are in already. */
export function toggleSelected(ids: readonly string[]): void {
  const now = useView.getState().selection;
  const isIn = ids.every((id) => now.has(id));
  select(isIn ? [...now].filter((id) => !ids.includes(id)) : [...now, ...ids]);
}
