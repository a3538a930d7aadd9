// What the facilitator does with the ideas of a tray. Their changes are no undo steps (R11): what is deleted can be put back by its notice.

import { uuidv7 } from 'uuidv7';
import type { Command } from '../../../shared/commands/command.ts';
import type { Idea } from '../../../shared/model/entities/workshops.ts';
import { LIMITS } from '../../../shared/model/limits.ts';
import { trayOf } from '../../../shared/model/tray.ts';
import { ideasOf } from '../../../shared/model/workshops.ts';
import { sayRefusal } from '../../session/refused.ts';
import type { Session } from '../../session/session.ts';
import { notify } from '../../ui/notices.tsx';
import { workshopNow } from '../workshop.ts';

/** At the end of the tray. False where nothing came of it. */
export function collect(session: Session, texts: readonly string[]): boolean {
  if (texts.length > LIMITS.tableSide) {
    notify({ text: { key: 'tray.too-many', values: { count: texts.length, most: LIMITS.tableSide } }, tone: 'passing' });
    return false;
  }
  const workshopId = texts.length > 0 ? workshopNow(session) : undefined;
  if (workshopId === undefined) return false;
  const ideas = texts.map((text) => ({ id: uuidv7(), text }));
  if (!run(session, [{ type: 'addIdeas', workshopId, ideas }])) return false;
  if (ideas.length > 1) {
    const came = new Set(ideas.map(({ id }) => id));
    offer('tray.came', 'tray.take-back', ideas.length, () => {
      // What has been put onto the map meanwhile stays.
      const { left } = trayOf(session.store.getState().doc, workshopId);
      run(session, [{ type: 'remove', ids: left.flatMap(({ id }) => (came.has(id) ? [id] : [])) }]);
    });
  }
  return true;
}

/** @returns false where it does not fit. */
export function rewrite(session: Session, ideaId: string, text: string): boolean {
  return text.trim() !== '' && run(session, [{ type: 'set', ids: [ideaId], fields: { text: text.trim() } }]);
}

/** To the other side of the idea beside it. @param beside an idea of the same tray. */
export function moveBeside(session: Session, idea: Idea, beside: Idea | undefined): void {
  const ideas = ideasOf(session.store.getState().doc, idea.workshopId);
  const index = ideas.findIndex(({ id }) => id === beside?.id);
  if (index >= 0) run(session, [{ type: 'moveIdea', ideaId: idea.id, index }]);
}

/** They can be put back where they were, for as long as the notice stands. */
export function remove(session: Session, gone: readonly Idea[]): void {
  const { doc } = session.store.getState();
  // In their order, so that each is put back behind those that were before it.
  const commands = ideasOf(doc, gone[0]?.workshopId ?? '').flatMap(({ id, text, workshopId }, index): Command[] =>
    gone.some((idea) => idea.id === id) ? [{ type: 'addIdeas', workshopId, ideas: [{ id, text }], index }] : [],
  );
  if (!run(session, [{ type: 'remove', ids: gone.map(({ id }) => id) }])) return;
  offer('tray.deleted', 'tray.put-back', gone.length, () => run(session, commands));
}

function offer(key: 'tray.came' | 'tray.deleted', label: 'tray.take-back' | 'tray.put-back', count: number, act: () => void): void {
  notify({ text: { key, values: { count } }, tone: 'passing', action: { label, run: act } });
}

function run(session: Session, commands: readonly Command[]): boolean {
  const refused = session.dispatchAll(commands, 'undo.collect');
  sayRefusal(refused);
  return !refused;
}
