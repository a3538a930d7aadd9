// The map as a tree of words at the left: for who hears it, and to find one's way on a map too wide to see. It follows what is selected;
// Enter goes there. A lane that is closed costs nothing.

import { ChevronRight, X } from 'lucide-react';
import { memo, useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { createDescribe, describedAs, nameOf, type OutlineBranch, outlineOf } from '../../shared/layout/outline.ts';
import { select, useView } from '../canvas/view.ts';
import { openContextMenu } from '../editor/ContextMenu.tsx';
import { mapSay } from '../session/map-say.ts';
import { useDrawing, useShownDoc } from '../session/use-session.tsx';
import { useSay } from '../ui/language.tsx';
import { type OutlineRow, stepInOutline, toRows, typedInOutline } from './outline-rows.ts';
import './outline.css';

/** A map with more things than this begins with its lanes closed. */
const MOST_OPEN = 400;
/** Letters typed within this time are the beginning of one name. */
const TYPED_TOGETHER_MS = 700;

const hide = () => useView.setState({ leftPane: undefined });

export function Outline({ reveal }: { readonly reveal: (id: string) => void }) {
  const say = useSay();
  const shownDoc = useShownDoc();
  const shownDrawing = useDrawing();
  // Typing on the map never waits for the outline.
  const doc = useDeferredValue(shownDoc);
  const drawing = useDeferredValue(shownDrawing);
  const selection = useView((view) => view.selection);
  const branches = useMemo(() => outlineOf(drawing), [drawing]);
  const [closed, setClosed] = useState(() => closedAtFirst(branches));
  const [lastId, setLastId] = useState('');
  const tree = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: '', at: 0 });

  const [onlyId, another] = selection;
  const selectedId = another === undefined ? onlyId : undefined;
  // What is selected elsewhere is found here.
  useEffect(() => {
    const branch = branches.find(({ id, entries }) => id === selectedId || entries.some((entry) => entry.id === selectedId));
    if (!branch || selectedId === undefined) return;
    if (branch.id !== selectedId) setClosed((now) => withOpen(now, branch.id, true));
    setLastId(selectedId);
  }, [selectedId, branches]);

  const rows = useMemo(() => {
    const describe = createDescribe(doc, drawing.frame.columns, say, mapSay(doc));
    const nameOfBranch = { steps: say('outline.steps'), connectors: say('outline.connectors'), lane: '', line: '' };
    return toRows(branches, closed).map((row) => {
      const name = row.item ? nameOf(row.item, drawing, say) : nameOfBranch[row.branch?.part ?? 'lane'];
      return { ...row, name, description: describe(row.id) };
    });
  }, [branches, closed, doc, drawing, say]);
  const active = rows.find(({ id }) => id === lastId) ?? rows[0];
  const activeId = active?.id ?? '';
  useLayoutEffect(() => rowIn(tree.current, activeId)?.scrollIntoView({ block: 'nearest' }), [activeId]);

  function goTo(id: string): void {
    setLastId(id);
    rowIn(tree.current, id)?.focus();
  }

  function choose({ id, branch, isOpen }: OutlineRow): void {
    goTo(id);
    if (branch && branch.item === undefined) setClosed(withOpen(closed, id, !isOpen));
    else {
      if (branch?.part !== 'line') select([id]);
      reveal(id);
    }
  }

  function onKeyDown(event: React.KeyboardEvent): void {
    const { key } = event;
    if (!active || event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const step = stepInOutline(rows, active, key);
    if (step && 'to' in step) goTo(step.to);
    else if (step) setClosed(withOpen(closed, active.id, step.open));
    else if (key === 'Enter' || key === ' ') choose(active);
    else if (key.length === 1) {
      const isGoingOn = event.timeStamp - typed.current.at < TYPED_TOGETHER_MS;
      typed.current = { text: isGoingOn ? typed.current.text + key : key, at: event.timeStamp };
      const found = typedInOutline(rows, rows.indexOf(active), typed.current.text);
      if (found) goTo(found.id);
    } else return;
    // The map has a use for the same keys.
    event.preventDefault();
    event.stopPropagation();
  }

  function rowAt(target: EventTarget): OutlineRow | undefined {
    const element = (target as Element).closest('[data-outline]');
    return rows.find(({ id }) => id === element?.getAttribute('data-outline'));
  }

  /** Of what can be selected: a card, a step, a connector, a lane. */
  function onContextMenu({ target, nativeEvent }: React.MouseEvent): void {
    const row = rowAt(target);
    if (!row || !(row.item ?? row.branch?.item) || row.branch?.part === 'line') return;
    choose(row);
    openContextMenu(nativeEvent);
  }

  function onClick({ target }: React.MouseEvent): void {
    const row = rowAt(target);
    if (!row) return;
    if (row.isOpen !== undefined && (target as Element).closest('.outline-toggle')) {
      goTo(row.id);
      setClosed(withOpen(closed, row.id, !row.isOpen));
    } else choose(row);
  }

  return (
    <aside className="outline" aria-label={say('outline.title')} data-pane>
      <header className="outline-head">
        <h2>{say('outline.title')}</h2>
        <button type="button" className="button is-quiet icon-button" aria-label={say('ui.close')} onClick={hide}>
          <X size={15} aria-hidden />
        </button>
      </header>
      <div
        ref={tree}
        className="outline-tree"
        role="tree"
        aria-label={say('outline.title')}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onContextMenu={onContextMenu}
      >
        {rows.map(({ id, item, branch, level, position, count, isOpen, name, description }) => (
          <RowElement
            key={id}
            id={id}
            kind={branch?.part ?? item?.role ?? 'card'}
            level={level}
            position={position}
            count={count}
            isOpen={isOpen}
            name={name}
            steps={description.steps}
            facts={description.facts.join(' · ')}
            description={describedAs(description, say)}
            isActive={id === activeId}
            isSelected={selection.has(id)}
          />
        ))}
      </div>
    </aside>
  );
}

type RowProps = Pick<OutlineRow, 'id' | 'level' | 'position' | 'count' | 'isOpen'> & {
  readonly kind: string;
  readonly name: string;
  readonly steps: string | undefined;
  readonly facts: string;
  readonly description: string;
  readonly isActive: boolean;
  readonly isSelected: boolean;
};

const RowElement = memo((row: RowProps) => (
  <div
    className={`outline-row is-${row.kind}`}
    role="treeitem"
    data-outline={row.id}
    aria-level={row.level}
    aria-posinset={row.position}
    aria-setsize={row.count}
    aria-expanded={row.isOpen}
    aria-selected={row.isSelected}
    aria-label={row.name}
    aria-description={row.description || undefined}
    tabIndex={row.isActive ? 0 : -1}
  >
    <span className="outline-before" aria-hidden>
      {row.isOpen === undefined ? row.steps : <ChevronRight size={14} className="outline-toggle" />}
    </span>
    <span className="outline-name">{row.name}</span>
    {row.facts !== '' && <span className="outline-facts">{row.facts}</span>}
  </div>
));

function rowIn(tree: HTMLElement | null, id: string): HTMLElement | null {
  return tree?.querySelector<HTMLElement>(`[data-outline="${CSS.escape(id)}"]`) ?? null;
}

function withOpen(closed: ReadonlySet<string>, id: string, isOpen: boolean): ReadonlySet<string> {
  if (closed.has(id) !== isOpen) return closed;
  return new Set(isOpen ? [...closed].filter((each) => each !== id) : [...closed, id]);
}

function closedAtFirst(branches: readonly OutlineBranch[]): ReadonlySet<string> {
  const count = branches.reduce((sum, { entries }) => sum + entries.length, 0);
  return new Set(branches.filter(({ part }) => part === 'connectors' || count > MOST_OPEN).map(({ id }) => id));
}
