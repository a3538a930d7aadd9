// Says to the presenter that the room sees nothing, why, and what to do: the display is gone, or its window was closed.

import { useSay } from '../ui/language.tsx';
import { showOn } from './moves.ts';
import { openRoom, useRoom } from './room.ts';

export function RoomSign() {
  const say = useSay();
  const { window: room, displays } = useRoom();
  const isThere = displays > 1;
  return (
    <div role="status" className="room-signs">
      {!room && (
        <div className="room-sign">
          <p>{say(isThere ? 'present.room-closed' : 'present.display-gone')}</p>
          {isThere && (
            <button type="button" className="button is-primary" onClick={openRoom}>
              {say('present.room-again')}
            </button>
          )}
          <button type="button" className="button" onClick={() => showOn('one')}>
            {say('present.show-here')}
          </button>
        </div>
      )}
    </div>
  );
}
