// Asks before a file goes to the trash, and says what that means.

import { Dialog } from '../ui/Dialog.tsx';
import { useSay } from '../ui/language.tsx';

type Props = { readonly title: string; readonly fileName: string; readonly onTrash: () => void; readonly onClose: () => void };

export function TrashDialog({ title, fileName, onTrash, onClose }: Props) {
  const say = useSay();
  return (
    <Dialog title={say('home.trash.title', { title })} onClose={onClose}>
      <p>{say('home.trash.what', { name: fileName })}</p>
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>
          {say('ui.cancel')}
        </button>
        <button type="button" className="button is-danger" onClick={onTrash}>
          {say('home.trash.do')}
        </button>
      </div>
    </Dialog>
  );
}
