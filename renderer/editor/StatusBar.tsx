// The foot of the map: how saving stands, in words and with what to do; how much there is; the zoom.

import { Maximize } from 'lucide-react';
import { findingsOf } from '../../shared/analysis/checks/findings.ts';
import { gridOf } from '../../shared/model/grid.ts';
import { hiddenLanesIn } from '../../shared/model/views.ts';
import { LIMIT_VALUES } from '../../shared/text/problems.ts';
import type { ActionContext } from '../actions/action.ts';
import { runAction } from '../actions/actions.ts';
import { keysOf } from '../actions/keys.ts';
import { main } from '../bridge.ts';
import { useView } from '../canvas/view.ts';
import { useCheckedDoc } from '../checks/checks.ts';
import { useIsOnStage } from '../present/show.ts';
import type { SaveStatus } from '../session/outbox.ts';
import { saveVersion } from '../session/save-copies.ts';
import { useDoc, useProject, useSessionState } from '../session/use-session.tsx';
import { useSay } from '../ui/language.tsx';
import { isGrid } from '../views/screens.ts';
import { GridHint } from './GridHint.tsx';

export function StatusBar({ context, zoom }: { readonly context: ActionContext; readonly zoom: number }) {
  const say = useSay();
  const doc = useDoc();
  const mapId = useView((view) => view.mapId);
  const screen = useView((view) => view.screen);
  const selected = useView((view) => view.selection.size);
  const isOnStage = useIsOnStage();
  const { steps, lanes, laneIndex } = gridOf(doc, mapId);
  const viewId = useView((view) => view.viewId);
  const hidden = hiddenLanesIn(doc, mapId, viewId).length;
  let cards = 0;
  for (const card of doc.card.values()) if (laneIndex.has(card.laneId)) cards += 1;
  return (
    <footer className="status" data-pane>
      <SaveLine />
      <span className="status-counts">
        {say('status.steps', { count: steps.length })} · {say('status.lanes', { count: lanes.length })} ·{' '}
        {say('status.cards', { count: cards })}
        {hidden > 0 && ` · ${say('status.hidden', { count: hidden })}`}
      </span>
      {/* Behind a slide the whole map would be checked at each key, and nobody sees it. */}
      {!isOnStage && <ChecksButton context={context} />}
      {selected > 0 && <span className="status-selected">{say('status.selected', { count: selected })}</span>}
      <GridHint />
      <span className="bar-space" />
      {screen === 'map' && <Zoom context={context} zoom={zoom} />}
    </footer>
  );
}

/** Of the map in sight. */
function ChecksButton({ context }: { readonly context: ActionContext }) {
  const say = useSay();
  const doc = useCheckedDoc();
  const mapId = useView((view) => view.mapId);
  const isShown = useView((view) => view.leftPane === 'checks' && isGrid(view.screen));
  const count = findingsOf(doc).filter((finding) => finding.mapId === mapId).length;
  return (
    <button
      type="button"
      className="status-button"
      aria-pressed={isShown}
      title={`${say('action.checks')} (${keysOf('view.checks')})`}
      onClick={() => runAction('view.checks', context)}
    >
      {count === 0 ? say('checks.none') : say('checks.count', { count })}
    </button>
  );
}

function Zoom({ context, zoom }: { readonly context: ActionContext; readonly zoom: number }) {
  const say = useSay();
  return (
    <>
      <button
        type="button"
        className="status-button"
        aria-label={say('action.zoom-out')}
        onClick={() => runAction('view.zoom-out', context)}
      >
        −
      </button>
      <button
        type="button"
        className="status-button is-zoom"
        title={say('action.actual-size')}
        onClick={() => runAction('view.actual-size', context)}
      >
        {Math.round(zoom * 100)} %
      </button>
      <button type="button" className="status-button" aria-label={say('action.zoom-in')} onClick={() => runAction('view.zoom-in', context)}>
        +
      </button>
      <button type="button" className="status-button" onClick={() => runAction('view.fit', context)}>
        <Maximize size={13} aria-hidden /> {say('action.fit')}
      </button>
    </>
  );
}

/** What can be done about a save that did not go through. */
function remedyOf(save: SaveStatus): 'retry' | 'restart' | 'copy' | undefined {
  switch (save) {
    case 'saved':
    case 'saving':
      return undefined;
    case 'waiting':
      return 'restart';
    case 'disk-full':
    case 'disk-error':
    case 'in-use':
      return 'retry';
    case 'conflict':
    case 'moved':
    case 'read-only':
    case 'too-large':
      return 'copy';
  }
}

function SaveLine() {
  const say = useSay();
  const { session } = useProject();
  const save = useSessionState((state) => state.save);
  const remedy = remedyOf(save);

  if (session.isReadOnly) {
    return (
      <span className="save is-read-only" role="status">
        {say('status.read-only')}
      </span>
    );
  }
  return (
    <>
      <span className={`save is-${remedy ? 'problem' : save}`} role="status" data-save={save}>
        {remedy
          ? say(`save.${save === 'saved' || save === 'saving' ? 'waiting' : save}`, LIMIT_VALUES)
          : say(save === 'saved' ? 'status.saved' : 'status.saving')}
      </span>
      {remedy === 'retry' && (
        <button type="button" className="status-button is-remedy" onClick={session.outbox.resend}>
          {say('save.try-again')}
        </button>
      )}
      {remedy === 'restart' && (
        <button type="button" className="status-button is-remedy" onClick={() => void main.retryStorage(null)}>
          {say('save.try-again')}
        </button>
      )}
      {(remedy === 'copy' || remedy === 'restart') && (
        <button type="button" className="status-button is-remedy" onClick={() => void saveVersion(session)}>
          {say('save.version-as-copy')}
        </button>
      )}
    </>
  );
}
