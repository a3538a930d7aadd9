// What the selection pane of PowerPoint calls the things of a map.

import type { Drawing, Item } from '../../../shared/layout/drawing.ts';
import type { Say } from '../../../shared/text/text.ts';

/** Nothing is without a name: what has none of its own is called what it is, and whose it is. */
export function namesIn({ items, frame }: Drawing, say: Say): (item: Item) => string {
  const nameOf = new Map(items.map(({ id, name }) => [id, name]));
  return ({ id, role, name, rect }) => {
    const kind = say(`export.shape.${role}`);
    const of = (detail: string) => (detail === '' ? kind : say('export.shape', { kind, detail }));
    if (role === 'score') {
      const middle = rect.x + rect.width / 2;
      const column = frame.columns.find(({ x, width }) => middle >= x && middle < x + width);
      const step = nameOf.get(column?.stepId ?? '') ?? '';
      return of([step, name].filter((part) => part !== '').join(', '));
    }
    if (role === 'curve' || role === 'figure') return of(name);
    // Such as `zone:` and the id of its lane.
    return name || of(nameOf.get(id.slice(id.indexOf(':') + 1)) ?? '');
  };
}
