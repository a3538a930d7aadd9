// While something is presented on the only screen and another is plugged in, the show is offered a move; it never moves by itself.

import { useEffect } from 'react';
import { notify, unsay } from '../ui/notices.tsx';
import { showOn } from './moves.ts';
import { isSecondDisplayThere, useRoom } from './room.ts';

export function useOfferedRoom(): void {
  useEffect(() => {
    const stop = useRoom.subscribe(({ displays }, before) => {
      if (displays < 2 || before.displays >= 2) return;
      const run = () => isSecondDisplayThere() && showOn('two');
      notify({ text: { key: 'present.display-there' }, tone: 'info', action: { label: 'present.show-there', run } });
    });
    return () => {
      stop();
      unsay('present.display-there');
    };
  }, []);
}
