// Marks that rows put on or take off, as one command for each mark and not for each row.

import type { Command } from '../../commands/command.ts';
import { MARKS, type PointMark } from '../../model/entities/map.ts';

export function createMarking() {
  const put = new Map<PointMark, string[]>();
  const taken = new Map<PointMark, string[]>();
  return {
    put(id: string, before: readonly PointMark[], after: readonly PointMark[]): void {
      for (const mark of MARKS) {
        if (before.includes(mark) === after.includes(mark)) continue;
        const side = after.includes(mark) ? put : taken;
        const ids = side.get(mark);
        if (ids) ids.push(id);
        else side.set(mark, [id]);
      }
    },
    commands(): readonly Command[] {
      const side = (ids: ReadonlyMap<PointMark, readonly string[]>, on: boolean) =>
        [...ids].map(([mark, of]): Command => ({ type: 'setMark', ids: of, mark, on }));
      return [...side(taken, false), ...side(put, true)];
    },
  };
}
