// What of the tray is only looked at (R11): what the room is asked, whether the texts are covered, and which idea is in hand.

import type { Point } from '../../../shared/layout/drawing.ts';
import type { Idea } from '../../../shared/model/entities/workshops.ts';
import type { Place } from '../../grid/cursor.ts';
import { createLookedAt } from '../../views/looked-at.ts';

/** An idea on its way to the map: `at` where the pointer is, in pixels of the window; or `place`, the cell that keys have chosen. */
export type CarriedIdea = { readonly idea: Idea } & ({ readonly at: Point } | { readonly place: Place });

export type TrayView = {
  readonly question: string;
  /** An idea that is being typed: it waits while the pane shows something else. */
  readonly typed: string;
  /** The texts are covered, here and for the room: nobody reads another's idea before all have had theirs. */
  readonly isSilent: boolean;
  /** The idea that is spoken about: that of the keyboard, or the one that was taken last. */
  readonly currentId: string | undefined;
  readonly carried: CarriedIdea | undefined;
};

/** As every show begins. */
export const FRESH_TRAY: TrayView = { question: '', typed: '', isSilent: true, currentId: undefined, carried: undefined };

export const useTray = createLookedAt<TrayView>(FRESH_TRAY);
