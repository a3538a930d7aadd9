// What was done, the latest first, what was undone above it: from here one goes as many steps back or forth as one likes at once.

import { Popover } from '@base-ui/react/popover';
import { ChevronDown } from 'lucide-react';
import { type KeyboardEvent, memo, type ReactNode, useCallback, useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { sayStep } from '../../shared/history/say-step.ts';
import type { UndoStep } from '../../shared/history/stacks.ts';
import type { ActionContext } from '../actions/action.ts';
import { actionById } from '../actions/actions.ts';
import { showChange } from '../actions/edit-actions.ts';
import { keysOf } from '../actions/keys.ts';
import { useView } from '../canvas/view.ts';
import { useProject, useSessionState } from '../session/use-session.tsx';
import { useSettings } from '../settings.ts';
import { announce } from '../ui/announce.tsx';
import { useSay } from '../ui/language.tsx';
import { happenedWhen } from '../ui/when.ts';
import './undo-list.css';

const close = () => useView.setState({ dialog: undefined });

export function UndoList({ context }: { readonly context: ActionContext }) {
  const say = useSay();
  const isOpen = useView((view) => view.dialog === 'history');
  useSaidTurns();
  return (
    <Popover.Root open={isOpen} onOpenChange={(open) => useView.setState({ dialog: open ? 'history' : undefined })}>
      <Popover.Trigger
        className="bar-icon is-narrow"
        disabled={actionById('edit.history')?.isEnabled?.(context) === false}
        aria-label={say('history.list')}
        title={`${say('history.list')} (${keysOf('edit.history')})`}
      >
        <ChevronDown size={14} aria-hidden />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner align="end" sideOffset={6} collisionPadding={8} className="menu-positioner">
          <OpenList context={context} />
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** Says what was undone or redone to those who cannot see it, whichever way it was asked for. */
function useSaidTurns(): void {
  const say = useSay();
  const undo = useSessionState((state) => state.undo);
  const redo = useSessionState((state) => state.redo);
  const before = useRef({ undo, redo });
  useEffect(() => {
    const { undo: done, redo: undone } = before.current;
    before.current = { undo, redo };
    const announceTurn = (turned: 'undone' | 'redone', count: number, step: UndoStep) =>
      announce(count > 1 ? say(`history.${turned}-count`, { count }) : say(`history.${turned}`, { step: sayStep(step, say) }));
    // Lengths alone do not tell: what is done after an undo makes the one longer and the other shorter too.
    const [back, forth] = [done.at(-1), undone.at(-1)];
    if (back && redo[undone.length] === back) announceTurn('undone', redo.length - undone.length, back);
    else if (forth && undo[done.length]?.change === forth.change) announceTurn('redone', undo.length - done.length, forth);
  }, [undo, redo, say]);
}

const PAGE = 10;

function OpenList({ context }: { readonly context: ActionContext }) {
  const say = useSay();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [from] = useState(() => document.activeElement);
  const undo = useSessionState((state) => state.undo);
  const redo = useSessionState((state) => state.redo);
  const [now] = useState(Date.now);
  // Redone last stands first; below "now" what is undone next.
  const steps = [...redo, ...undo.toReversed()];
  const [at, setAt] = useState(Math.min(redo.length, steps.length - 1));
  const isBack = at >= redo.length;
  const count = isBack ? at - redo.length + 1 : redo.length - at;

  const go = useCallback(
    (to: number) => {
      const { redo } = context.session.store.getState();
      flushSync(close);
      showChange(context, to >= redo.length ? context.session.undo(to - redo.length + 1) : context.session.redo(redo.length - to));
    },
    [context],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const last = steps.length - 1;
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + PAGE,
      PageUp: at - PAGE,
      Home: 0,
      End: last,
    }[event.key];
    if (to !== undefined) setAt(Math.max(0, Math.min(last, to)));
    else if (event.key === 'Enter' || event.key === ' ') go(at);
    else return;
    event.preventDefault();
  };

  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, at]);

  const options = steps.map((step, index) => (
    <Step
      // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
      key={index}
      id={`${id}-${index}`}
      index={index}
      step={step}
      now={now}
      isActive={index === at}
      isMeant={isBack ? index >= redo.length && index <= at : index < redo.length && index >= at}
      onPoint={setAt}
      onChoose={go}
    />
  ));
  return (
    <Popover.Popup
      className="menu undo-list"
      aria-label={say('history.list')}
      initialFocus={list}
      finalFocus={() => (from instanceof HTMLElement && from !== document.body && from.isConnected ? from : true)}
    >
      <div
        ref={list}
        role="listbox"
        tabIndex={0}
        className="undo-steps"
        aria-label={say('history.list')}
        aria-activedescendant={`${id}-${at}`}
        onKeyDown={onKeyDown}
      >
        <Part name="history.redoable">{options.slice(0, redo.length)}</Part>
        <p className="undo-now" aria-hidden>
          {say('history.now')}
        </p>
        <Part name="history.undoable">{options.slice(redo.length)}</Part>
      </div>
      <div className="undo-foot">
        <output>{say(isBack ? 'history.undo-count' : 'history.redo-count', { count })}</output>
        <Forget context={context} />
      </div>
    </Popover.Popup>
  );
}

type PartProps = { readonly name: 'history.redoable' | 'history.undoable'; readonly children: readonly ReactNode[] };

function Part({ name, children }: PartProps) {
  const say = useSay();
  if (children.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a part of a list is no set of fields
    <div role="group" aria-label={say(name)} className={name === 'history.redoable' ? 'is-undone' : undefined}>
      {children}
    </div>
  );
}

type StepProps = {
  readonly id: string;
  readonly index: number;
  readonly step: UndoStep;
  readonly now: number;
  readonly isActive: boolean;
  /** It would be undone or redone with the one that is pointed at. */
  readonly isMeant: boolean;
  readonly onPoint: (index: number) => void;
  readonly onChoose: (index: number) => void;
};

const Step = memo(function Step({ id, index, step, now, isActive, isMeant, onPoint, onChoose }: StepProps) {
  const say = useSay();
  const language = useSettings((state) => state.settings?.shownLanguage ?? 'en');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the list's, which names the option that is active
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays on the list
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      className={isMeant ? 'undo-step is-meant' : 'undo-step'}
      onPointerMove={() => onPoint(index)}
      onClick={() => onChoose(index)}
    >
      <span className="undo-label">{sayStep(step, say)}</span>
      <time>{happenedWhen(step.at, now, language)}</time>
    </div>
  );
});

/** Asks once more: it cannot be undone. */
function Forget({ context }: { readonly context: ActionContext }) {
  const say = useSay();
  const { keepHistory } = useProject();
  const [isAsked, setIsAsked] = useState(false);
  const forget = () => {
    context.session.forget();
    void keepHistory();
    close();
  };
  return (
    <button
      type="button"
      className={isAsked ? 'button is-quiet is-danger' : 'button is-quiet'}
      onClick={isAsked ? forget : () => setIsAsked(true)}
    >
      {say(isAsked ? 'history.forget-sure' : 'history.forget')}
    </button>
  );
}
