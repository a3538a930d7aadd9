// The rail at the left of the editor: what the project is looked at as. One stop in the order of Tab; arrow keys go through it.

import type { ActionContext } from '../actions/action.ts';
import { runAction } from '../actions/actions.ts';
import { keysOf } from '../actions/keys.ts';
import { toScreenAction } from '../actions/view-actions.ts';
import { useView } from '../canvas/view.ts';
import { useSay } from '../ui/language.tsx';
import { SCREENS } from '../views/screens.ts';

export function ScreenRail({ context }: { readonly context: ActionContext }) {
  const say = useSay();
  const shown = useView((view) => view.screen);
  return (
    <nav className="screen-rail" aria-label={say('table.screens')} onKeyDown={onArrow} data-pane>
      {SCREENS.map(({ name, icon: Icon, label }) => (
        <button
          key={name}
          type="button"
          tabIndex={name === shown ? 0 : -1}
          aria-label={say(label)}
          aria-pressed={name === shown}
          title={`${say(label)} (${keysOf(toScreenAction(name))})`}
          onClick={() => name !== shown && runAction(toScreenAction(name), context)}
        >
          <Icon size={18} aria-hidden />
          <span aria-hidden>{say(label)}</span>
        </button>
      ))}
    </nav>
  );
}

function onArrow(event: React.KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const next = buttons[buttons.indexOf(event.target as HTMLButtonElement) + by];
  if (by === 0 || !next) return;
  event.preventDefault();
  event.stopPropagation();
  next.focus();
}
