// What the checks found, at the left of the map, check by check: why it matters, where it is, and what can be done about it at once.

import { Eye, EyeOff, X } from 'lucide-react';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { CHECKS, type Finding } from '../../shared/analysis/checks/check.ts';
import { findingsOf, silencedOf } from '../../shared/analysis/checks/findings.ts';
import type { ActionContext } from '../actions/action.ts';
import { runAction } from '../actions/actions.ts';
import { useView } from '../canvas/view.ts';
import { focusBack } from '../grid/focus-back.ts';
import { ReadOnlyContext, SelectField } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';
import { focusFinding, useCheckedDoc, useChecks } from './checks.ts';
import { FindingRow } from './FindingRow.tsx';
import { showFinding } from './mend.ts';
import { SilencedList } from './SilencedList.tsx';
import './checks.css';

export function ChecksPane({ context }: { readonly context: ActionContext }) {
  const say = useSay();
  const doc = useCheckedDoc();
  const mapId = useView((view) => view.mapId);
  const scope = useChecks((checks) => checks.scope);
  const areMarksShown = useChecks((checks) => checks.areMarksShown);
  const lastId = useChecks((checks) => checks.lastId);
  const [silencingId, setSilencingId] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const [from] = useState(() => document.activeElement);
  const { isReadOnly } = context.session;

  const [findings, silenced] = useMemo(() => {
    const isInScope = (finding: Finding) => scope === 'project' || finding.mapId === mapId;
    return [findingsOf(doc).filter(isInScope), silencedOf(doc).filter(isInScope)];
  }, [doc, scope, mapId]);
  const groups = CHECKS.flatMap((check) => {
    const found = findings.filter((finding) => finding.check === check);
    return found.length > 0 ? [{ check, found }] : [];
  });
  // Where the one that the keyboard was at is gone, its place in the list stays.
  const [lastAt, setLastAt] = useState(0);
  const active = findings.find(({ id }) => id === lastId) ?? findings[Math.min(lastAt, findings.length - 1)];

  // The keyboard begins here, and goes on at the next finding, which is shown as Enter would. While it is elsewhere nothing is gone to.
  useEffect(() => list.current?.querySelector<HTMLElement>('[data-finding][tabindex="0"]')?.focus(), []);
  const before = useRef<readonly Finding[]>(findings);
  useLayoutEffect(() => {
    const at = before.current.findIndex(({ id }) => id === lastId);
    before.current = findings;
    const next = findings[Math.min(at, findings.length - 1)];
    if (at < 0 || !next || findings.some(({ id }) => id === lastId)) return;
    setLastAt(at);
    if (document.activeElement !== document.body) return;
    showFinding(context, next);
    focusFinding(next.id);
  });

  function close(): void {
    useView.setState({ leftPane: undefined });
    focusBack(from);
  }

  function onKeyDown(event: React.KeyboardEvent): void {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const isAtFinding = (target as Element).matches('[data-finding]');
    if (key === 'Escape') close();
    else if (isAtFinding && stepTo(list.current, key)) {
      // Gone there.
    } else if (isAtFinding && active && !isReadOnly && key.toLowerCase() === 's') setSilencingId(active.id);
    else return;
    // The map has a use for the same keys.
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <aside className="checks" aria-label={say('checks.title')} data-pane onKeyDown={onKeyDown}>
      <header className="checks-head">
        <h2>{say('checks.title')}</h2>
        <button
          type="button"
          className="button is-quiet icon-button"
          aria-label={say('action.check-marks')}
          title={say('action.check-marks')}
          aria-pressed={areMarksShown}
          onClick={() => runAction('view.check-marks', context)}
        >
          {areMarksShown ? <Eye size={15} aria-hidden /> : <EyeOff size={15} aria-hidden />}
        </button>
        <button type="button" className="button is-quiet icon-button" aria-label={say('ui.close')} onClick={close}>
          <X size={15} aria-hidden />
        </button>
      </header>
      <div className="checks-scope">
        {doc.map.size > 1 && (
          <SelectField
            label={say('find.scope')}
            isLabelHidden
            value={scope}
            choices={(['map', 'project'] as const).map((value) => ({ value, label: say(`find.scope.${value}`) }))}
            onChoose={(value) => useChecks.setState({ scope: value })}
          />
        )}
        <p className="hint" role="status">
          {findings.length === 0 ? say('checks.none') : say('checks.count', { count: findings.length })}
        </p>
      </div>
      <ReadOnlyContext value={isReadOnly}>
        <div ref={list} className="checks-list">
          {findings.length === 0 && <p className="hint">{say('checks.hint')}</p>}
          {groups.map(({ check, found }) => (
            <section key={check} className="check-group" aria-label={say(`check.${check}`)}>
              <h3>
                {say(`check.${check}`)} <span className="check-count">{found.length}</span>
              </h3>
              <p className="check-why">{say(`check.${check}.why`)}</p>
              <details className="check-when">
                <summary>{say('checks.when')}</summary>
                <p>{say(`check.${check}.when`)}</p>
              </details>
              <ul>
                {found.map((finding) => (
                  <FindingRow
                    key={finding.id}
                    doc={doc}
                    finding={finding}
                    isMapNamed={scope === 'project'}
                    isActive={finding.id === active?.id}
                    isLast={finding.id === lastId}
                    isSilencing={finding.id === silencingId}
                    context={context}
                    onSilencing={setSilencingId}
                  />
                ))}
              </ul>
            </section>
          ))}
          <SilencedList doc={doc} silenced={silenced} isOfProject={scope === 'project'} />
        </div>
      </ReadOnlyContext>
    </aside>
  );
}

/** False where the key leads nowhere. */
function stepTo(list: HTMLElement | null, key: string): boolean {
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])];
  const at = rows.findIndex((row) => row.matches(':focus'));
  const to = { ArrowDown: rows[at + 1] ?? rows[at], ArrowUp: rows[at - 1] ?? rows[0], Home: rows[0], End: rows.at(-1) }[key];
  to?.focus();
  return to !== undefined;
}
