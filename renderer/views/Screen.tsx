// The frame of a screen beside map and table: what it shows, in a sentence; what can be done with it; its content, which scrolls. And the
// tile, in which one thing stands with its number and how that is computed.

import type { ReactNode } from 'react';
import { useProject } from '../session/use-session.tsx';
import { ReadOnlyContext } from '../ui/Field.tsx';
import './screen.css';

type ScreenProps = {
  readonly title: string;
  readonly hint?: string | undefined;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
};

export function Screen({ title, hint, tools, children }: ScreenProps) {
  const { session } = useProject();
  return (
    <ReadOnlyContext value={session.isReadOnly}>
      <section className="screen" aria-label={title} data-pane>
        <header className="screen-head">
          <div>
            <h2>{title}</h2>
            {hint !== undefined && <p className="hint">{hint}</p>}
          </div>
          {tools !== undefined && <div className="screen-tools">{tools}</div>}
        </header>
        {children}
      </section>
    </ReadOnlyContext>
  );
}

type TileProps = {
  readonly title: string;
  /** The formula, and how many it was computed from. */
  readonly formula?: string | undefined;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
};

export function Tile({ title, formula, tools, children }: TileProps) {
  return (
    <section className="tile" aria-label={title}>
      <header className="tile-head">
        <h3>{title}</h3>
        {tools}
      </header>
      {formula !== undefined && <p className="formula">{formula}</p>}
      {children}
    </section>
  );
}
