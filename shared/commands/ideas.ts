// Commands for the ideas in the tray of a workshop: they come in their order, and go to another place there. Like all changes of records
// these are no undo steps (R11). Sorting an idea onto the map is no command of its own: it adds a card that says so (cards.ts).

import { toEdit } from '../model/change.ts';
import { areFree, type Doc, get } from '../model/document.ts';
import type { Idea } from '../model/entities/workshops.ts';
import { type Entity, type Id, parseEntity } from '../model/entities.ts';
import { keyAt, keysAt } from '../model/order.ts';
import { ideasOf } from '../model/workshops.ts';
import { changed, type Outcome, refuse } from './outcome.ts';

export type IdeaCommand =
  /** `index`: the place of the first of them among the ideas of the workshop; at the end where absent. */
  | {
      readonly type: 'addIdeas';
      readonly workshopId: Id<'workshop'>;
      readonly ideas: readonly Pick<Idea, 'id' | 'text'>[];
      readonly index?: number;
    }
  /** `index`: the place among the other ideas of its workshop. */
  | { readonly type: 'moveIdea'; readonly ideaId: Id<'idea'>; readonly index: number };

export function runIdeaCommand(doc: Doc, command: IdeaCommand): Outcome {
  switch (command.type) {
    case 'addIdeas': {
      const { workshopId, index = Number.POSITIVE_INFINITY } = command;
      if (!get(doc, 'workshop', workshopId)) return refuse('gone');
      if (
        !areFree(
          doc,
          command.ideas.map(({ id }) => id),
        )
      )
        return refuse('id-taken');
      const keys = keysAt(ideasOf(doc, workshopId), index, command.ideas.length);
      const added = command.ideas.map(({ id, text }, each) => ({ kind: 'idea', id, workshopId, order: keys[each] ?? '', text }) as const);
      if (!added.every((idea) => 'entity' in parseEntity(idea))) return refuse('invalid-value');
      return changed(added.map((after) => ({ after: after as Entity })));
    }
    case 'moveIdea': {
      const before = get(doc, 'idea', command.ideaId);
      if (!before) return refuse('gone');
      const ideas = ideasOf(doc, before.workshopId);
      if (ideas[command.index] === before) return changed([]);
      const others = ideas.filter((idea) => idea !== before);
      return changed([toEdit(before, { ...before, order: keyAt(others, command.index) })]);
    }
  }
}
