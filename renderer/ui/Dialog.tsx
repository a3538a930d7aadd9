// A modal dialog: focus goes in, stays in, and returns to where it came from; Escape and the close button leave.

import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { KeyboardEventHandler, ReactNode, RefObject } from 'react';
import { useSay } from './language.tsx';
import './dialog.css';

type Props = {
  readonly title: string;
  readonly onClose: () => void;
  readonly width?: number;
  /** What has the focus at first, where it is not the close button. */
  readonly initialFocus?: RefObject<HTMLElement | null> | (() => HTMLElement | null);
  /** Whether the focus returns: not where what the dialog began takes it. */
  readonly finalFocus?: () => boolean;
  readonly onKeyDown?: KeyboardEventHandler;
  readonly children: ReactNode;
};

export function Dialog({ title, onClose, width = 480, initialFocus, finalFocus, onKeyDown, children }: Props) {
  const say = useSay();
  return (
    <Base.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="dialog-backdrop" />
        <Base.Popup className="dialog" style={{ width }} initialFocus={initialFocus} finalFocus={finalFocus} onKeyDown={onKeyDown}>
          <header className="dialog-head">
            <Base.Title className="dialog-title">{title}</Base.Title>
            <Base.Close className="button is-quiet" aria-label={say('ui.close')}>
              <X size={16} aria-hidden />
            </Base.Close>
          </header>
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
