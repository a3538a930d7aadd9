// The field in which a name is written where it stands: of a map in its tab, of a stop in its row.

import type { Editing } from '../canvas/view.ts';
import { useTyping } from '../grid/typing.ts';
import { useSay } from '../ui/language.tsx';

type Props = {
  readonly className: string;
  readonly editing: Editing;
  readonly title: string;
  /** The keyboard goes on from there, once what stood there is back. */
  readonly onDone: () => void;
};

export function NameField({ className, editing, title, onDone }: Props) {
  const say = useSay();
  const typing = useTyping(editing, title);
  return (
    <textarea
      {...typing.field}
      className={className}
      aria-label={say('editor.title')}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing || !['Escape', 'Enter', 'Tab'].includes(event.key)) return;
        event.preventDefault();
        if (typing.finish()) requestAnimationFrame(onDone);
      }}
    />
  );
}
