// Asks before a record goes: unlike everything else, it cannot be brought back by undo (R11).

import { useRef } from 'react';
import type { Workshop } from '../../../shared/model/entities/workshops.ts';
import { sayRefusal } from '../../session/refused.ts';
import { useProject } from '../../session/use-session.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useSay } from '../../ui/language.tsx';

export function DeleteWorkshop({ workshop, onClose }: { readonly workshop: Workshop; readonly onClose: () => void }) {
  const say = useSay();
  const { session } = useProject();
  const keep = useRef<HTMLButtonElement>(null);
  const remove = () => {
    sayRefusal(session.dispatch({ type: 'remove', ids: [workshop.id] }, 'undo.workshop'));
    onClose();
  };
  return (
    <Dialog title={say('action.delete-workshop')} onClose={onClose} initialFocus={keep}>
      <p>{say('workshops.delete.ask', { title: workshop.title || say('workshops.one') })}</p>
      <div className="dialog-actions">
        <button ref={keep} type="button" className="button" onClick={onClose}>
          {say('ui.cancel')}
        </button>
        <button type="button" className="button is-primary" onClick={remove}>
          {say('workshops.delete')}
        </button>
      </div>
    </Dialog>
  );
}
