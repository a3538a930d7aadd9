// Two maps, or two versions or personas of one, beside each other: what differs is marked on both, listed and summed up.

import { ArrowLeftRight, Download } from 'lucide-react';
import { useMemo } from 'react';
import type { Comparison } from '../../../shared/analysis/comparison/compare.ts';
import { summaryOf } from '../../../shared/analysis/comparison/compare-summary.ts';
import { get } from '../../../shared/model/document.ts';
import { sayCounts, saySummary } from '../../../shared/words/say-difference.ts';
import { useView } from '../../canvas/view.ts';
import { act } from '../../panels/act.ts';
import { mapSay } from '../../session/map-say.ts';
import { useDoc, useProject, useSessionState } from '../../session/use-session.tsx';
import { useSay } from '../../ui/language.tsx';
import { Screen } from '../Screen.tsx';
import { ComparedCurves } from './ComparedCurves.tsx';
import { ComparedMaps } from './ComparedMaps.tsx';
import { type Choices, choicesNow, comparisonNow, type Now, useComparing, versionsOf } from './comparing.ts';
import { DifferenceList } from './DifferenceList.tsx';
import { SidePicker } from './SidePicker.tsx';
import './compare.css';

export function Compare() {
  const doc = useDoc();
  const undo = useSessionState((state) => state.undo);
  const mapId = useView((view) => view.mapId);
  const chosen = useComparing((state) => state.choices);
  const now = useMemo(() => ({ doc, undo }), [doc, undo]);
  const choices = useMemo(() => choicesNow(now, chosen, mapId), [now, chosen, mapId]);
  const comparison = useMemo(() => choices && comparisonNow(now, choices), [now, choices]);
  if (!choices || !comparison) return <Nothing now={now} mapId={mapId} />;
  return <Compared now={now} choices={choices} comparison={comparison} />;
}

function Nothing({ now, mapId }: { readonly now: Now; readonly mapId: string }) {
  const say = useSay();
  const { session } = useProject();
  const earliest = versionsOf(now, mapId).at(-1);
  return (
    <Screen title={say('compare.title')} hint={say('compare.hint')}>
      <div className="tile compare-empty">
        <p>{say('compare.empty')}</p>
        <div className="compare-buttons">
          {!session.isReadOnly && (
            <button type="button" className="button is-primary" onClick={() => act('map.to-be')}>
              {say('compare.empty.to-be')}
            </button>
          )}
          {earliest && (
            <button
              type="button"
              className="button"
              onClick={() => useComparing.setState({ choices: { before: { mapId, step: earliest }, after: { mapId } } })}
            >
              {say('compare.empty.version')}
            </button>
          )}
        </div>
      </div>
    </Screen>
  );
}

type ComparedProps = { readonly now: Now; readonly choices: Choices; readonly comparison: Comparison };

function Compared({ now, choices, comparison }: ComparedProps) {
  const say = useSay();
  const words = useMemo(() => ({ say, mapSay: mapSay(now.doc) }), [say, now.doc]);
  const summary = useMemo(() => summaryOf(comparison), [comparison]);
  const { differences } = comparison;
  const isToBe = get(now.doc, 'map', choices.after.mapId)?.asIsMapId === choices.before.mapId;
  return (
    <section className="compare" aria-label={say('compare.title')} data-pane>
      <header className="compare-head">
        <h2 className="visually-hidden">{say('compare.title')}</h2>
        <SidePicker side="before" now={now} choices={choices} />
        <button
          type="button"
          className="button"
          aria-label={say('compare.swap')}
          title={say('compare.swap')}
          onClick={() => act('compare.swap')}
        >
          <ArrowLeftRight size={16} aria-hidden />
        </button>
        <SidePicker side="after" now={now} choices={choices} />
        <button type="button" className="button compare-save" onClick={() => act('compare.save')}>
          <Download size={14} aria-hidden />
          {say('compare.save')}
        </button>
      </header>
      <p className="compare-sum">
        <strong>{saySummary(summary, comparison, words).join(say('ui.between'))}</strong>{' '}
        <span className="hint">
          {differences.length > 0 ? sayCounts(differences, say) : say(isToBe ? 'compare.same.to-be' : 'compare.same')}
        </span>
      </p>
      <div className="compare-side">
        <ComparedCurves summary={summary} comparison={comparison} words={words} />
        <DifferenceList comparison={comparison} words={words} doc={now.doc} />
        {summary.pains.solved.length + summary.pains.added.length + summary.pains.remaining.length > 0 && (
          <p className="hint">{say('compare.pains.rule')}</p>
        )}
      </div>
      <ComparedMaps now={now} choices={choices} comparison={comparison} />
    </section>
  );
}
