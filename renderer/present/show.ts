// The show that is on: where it stands, on how many screens, and what is put over it. Never kept (R11); undefined while nothing is presented.
// How it goes on is in moves.ts, what it shows of a document in slides-now.ts.

import type { ShowPlace } from '../../shared/present/show.ts';
import type { View } from '../canvas/view.ts';
import { createLookedAt } from '../views/looked-at.ts';
import type { Zoom } from './tools/zoom.ts';
import type { VoteAsked, VoteOnStage } from './vote/vote.ts';

/** What the presenter points with (tools/). */
export type PointingTool = 'pointer' | 'spotlight';
export type PaneName = 'notes' | 'inspector' | 'agenda' | 'vote' | 'tray';

export type Show = {
  readonly place: ShowPlace;
  /** `two`: the room has a window of its own, and this one is the presenter's. */
  readonly screens: 'one' | 'two';
  /** Put over the stop, so that the room looks at the speaker. */
  readonly curtain: 'black' | 'white' | undefined;
  readonly tool: PointingTool | undefined;
  /** How the slide is enlarged, until the show goes on. */
  readonly zoom: Zoom | undefined;
  /** The pane for the presenter that is open; beside the slide on one screen. */
  readonly pane: PaneName | undefined;
  /** The record of this workshop, once something of it is worth keeping (workshop.ts). */
  readonly workshopId: string | undefined;
  /** The vote that is on stage (vote/). */
  readonly vote?: VoteOnStage | undefined;
  /** The next one, as far as it is asked: it waits while the pane shows something else. */
  readonly asked?: VoteAsked | undefined;
  /** An index into LARGER. */
  readonly larger: number;
  /** Light on black, for a dark room. */
  readonly isDark: boolean;
  /** Digits of the number of a stop, as long as it is being typed. */
  readonly typed: string;
  /** What has been touched on this slide: it is lit, whether its piece has come or not. */
  readonly lit: ReadonlySet<string>;
  /** Of that, what came into being while this slide was on: it is of no piece, so that the others stay where they are. */
  readonly made: ReadonlySet<string>;
  readonly isSheetOpen: boolean;
  /** How the map was looked at before, and is again afterwards. */
  readonly from: Pick<View, 'screen' | 'mapId' | 'cursor' | 'selection' | 'whatIf'>;
  /** Milliseconds since 1970. */
  readonly started: number;
};

export const useShow = createLookedAt<{ readonly show: Show | undefined }>({ show: undefined });

/** What is on stays on, and this of it is another. */
export function changeShow(next: Partial<Show>): void {
  const { show } = useShow.getState();
  if (show) useShow.setState({ show: { ...show, ...next } });
}

export const areResultsOn = ({ vote }: Show) => vote?.areResultsShown === true;

/** The ranking of a vote no longer lies over the slide. @returns whether it did. */
export function leaveResults(): boolean {
  const { vote } = useShow.getState().show ?? {};
  if (!vote?.areResultsShown) return false;
  changeShow({ vote: { ...vote, areResultsShown: false } });
  return true;
}

/** The slide is the map in this window, and there is nothing else to be seen. */
export function isOnStage(): boolean {
  return useShow.getState().show?.screens === 'one';
}

export function useIsOnStage(): boolean {
  return useShow(({ show }) => show?.screens === 'one');
}
