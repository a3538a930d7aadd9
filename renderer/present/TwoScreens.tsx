// The show with a screen for the room: its window opens where there is a display for it, and here, beside the map, stands what the presenter
// needs. The map follows the show.

import { useEffect, useLayoutEffect, useRef } from 'react';
import type { ActionContext } from '../actions/action.ts';
import { useOnStage } from '../session/use-session.tsx';
import { Room } from './Room.tsx';
import { RoomPane } from './RoomPane.tsx';
import { closeRoom, openRoom, useRoom } from './room.ts';
import { ShowSheet } from './ShowSheet.tsx';
import { useShow } from './show.ts';
import { useComingStop } from './use-coming-stop.ts';
import { focusPane, useShowKeys } from './use-show-keys.ts';
import { useVoteHands } from './vote/vote-hands.ts';
import './present.css';

export function TwoScreens({ context }: { readonly context: ActionContext }) {
  useShowKeys(context);
  useVoteHands(context.session);
  useComingStop();
  useFollowedMap(context);
  const isSheetOpen = useShow(({ show }) => show?.isSheetOpen);
  useEffect(() => closeRoom, []);
  // The keyboard begins with the show.
  useLayoutEffect(focusPane, []);
  // By itself, when the show begins and whenever a display comes back.
  useLayoutEffect(() => {
    openRoom();
    return useRoom.subscribe(({ displays }, before) => {
      if (displays === before.displays) return;
      if (displays > 1) openRoom();
      else closeRoom();
    });
  }, []);
  return (
    <>
      <RoomPane context={context} />
      <Room context={context} />
      {isSheetOpen && <ShowSheet />}
    </>
  );
}

/** What is on comes into sight on the map. */
function useFollowedMap({ canvas }: ActionContext): void {
  const shown = useOnStage();
  const grid = shown?.slide.drawing.frame;
  const place = grid?.rows[0] && grid.columns[0] && { laneId: grid.rows[0].laneId, stepId: grid.columns[0].stepId };
  const now = useRef(place);
  now.current = place;
  const { stopId, slide } = shown?.place ?? {};
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is moved when the show goes on, not when something on it is edited
  useEffect(() => {
    if (now.current) canvas.reveal(now.current);
  }, [canvas, stopId, slide]);
}
