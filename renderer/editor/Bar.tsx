// The dark bar: back to the projects, what is open, its maps, undo and redo, and the one thing to do next.

import { Download, ListTree, Map as MapIcon, PanelRight, Redo2, Table2, Undo2 } from 'lucide-react';
import { projectOf } from '../../shared/model/document.ts';
import { personasOf } from '../../shared/model/grid.ts';
import type { ActionContext } from '../actions/action.ts';
import { runAction } from '../actions/actions.ts';
import { keysOf } from '../actions/keys.ts';
import { select, useView } from '../canvas/view.ts';
import { useDoc, useProject, useSessionState } from '../session/use-session.tsx';
import { Logo } from '../ui/Logo.tsx';
import { useSay } from '../ui/language.tsx';
import { MapTabs } from './MapTabs.tsx';

export function Bar({ context }: { readonly context: ActionContext }) {
  const say = useSay();
  const doc = useDoc();
  const isInspectorHidden = useView((view) => view.isInspectorHidden);
  const isOutlineShown = useView((view) => view.isOutlineShown);
  const undo = useSessionState((state) => state.undo.at(-1));
  const redo = useSessionState((state) => state.redo.at(-1));
  const { title, client } = projectOf(doc);
  const named = (key: 'action.undo' | 'action.redo', label: Parameters<typeof say>[0] | undefined, id: string) =>
    `${say(key)}${label ? `: ${say(label)}` : ''} (${keysOf(id)})`;
  return (
    <header className="editor-bar" data-pane>
      <button
        type="button"
        className="bar-home"
        onClick={() => runAction('project.close', context)}
        title={`${say('action.close-project')} (${keysOf('project.close')})`}
      >
        <Logo />
        <span className="bar-word">Frontstage</span>
      </button>
      <h1 className="bar-title">
        <button type="button" title={say('action.rename-project')} onClick={editTitle}>
          {title || say('editor.untitled')}
        </button>
        {client !== '' && <small>{client}</small>}
      </h1>
      <MapTabs context={context} />
      <span className="bar-space" />
      <Screens context={context} />
      <button
        type="button"
        className="bar-icon"
        disabled={!undo}
        aria-label={say('action.undo')}
        title={named('action.undo', undo?.label, 'edit.undo')}
        onClick={() => runAction('edit.undo', context)}
      >
        <Undo2 size={16} aria-hidden />
      </button>
      <button
        type="button"
        className="bar-icon"
        disabled={!redo}
        aria-label={say('action.redo')}
        title={named('action.redo', redo?.label, 'edit.redo')}
        onClick={() => runAction('edit.redo', context)}
      >
        <Redo2 size={16} aria-hidden />
      </button>
      <button
        type="button"
        className="bar-icon"
        aria-label={say('action.outline')}
        aria-pressed={isOutlineShown}
        title={`${say('action.outline')} (${keysOf('view.outline')})`}
        onClick={() => runAction('view.outline', context)}
      >
        <ListTree size={16} aria-hidden />
      </button>
      <button
        type="button"
        className="bar-icon"
        aria-label={say('action.inspector')}
        aria-pressed={!isInspectorHidden}
        title={`${say('action.inspector')} (${keysOf('view.inspector')})`}
        onClick={() => runAction('view.inspector', context)}
      >
        <PanelRight size={16} aria-hidden />
      </button>
      <PersonaChoice />
      <button type="button" className="button is-primary" onClick={() => runAction('map.export', context)}>
        <Download size={15} aria-hidden />
        <span className="bar-word">{say('action.export')}</span>
      </button>
    </header>
  );
}

const SCREENS = { map: MapIcon, table: Table2 } as const;

/** The map drawn, or the same map as a table. */
function Screens({ context }: { readonly context: ActionContext }) {
  const say = useSay();
  const shown = useView((view) => view.screen);
  return (
    <fieldset className="bar-screens" aria-label={say('table.screens')}>
      {(['map', 'table'] as const).map((screen) => {
        const Icon = SCREENS[screen];
        return (
          <button
            key={screen}
            type="button"
            className="bar-screen"
            aria-pressed={screen === shown}
            title={`${say(`table.${screen}`)} (${keysOf('view.table')})`}
            onClick={() => screen !== shown && runAction('view.table', context)}
          >
            <Icon size={15} aria-hidden />
            <span className="bar-word">{say(`table.${screen}`)}</span>
          </button>
        );
      })}
    </fieldset>
  );
}

/** The project's title is a field of the inspector, shown when nothing is selected. */
function editTitle(): void {
  select([]);
  useView.setState({ isInspectorHidden: false });
  requestAnimationFrame(() => {
    const field = document.getElementById('project-title');
    if (field instanceof HTMLInputElement) field.select();
    field?.focus();
  });
}

/** Whose scores a double click in an emotion lane sets; only where there is a choice. */
function PersonaChoice() {
  const say = useSay();
  const doc = useDoc();
  const personaId = useView((view) => view.personaId);
  const { session } = useProject();
  const personas = personasOf(doc);
  if (personas.length === 0 || session.isReadOnly) return null;
  return (
    <label className="bar-persona">
      <span className="bar-word">{say('editor.persona')}</span>
      <select value={personaId ?? ''} onChange={(event) => useView.setState({ personaId: event.target.value || undefined })}>
        <option value="">{say('editor.nobody')}</option>
        {personas.map((persona) => (
          <option key={persona.id} value={persona.id}>
            {persona.title || say('editor.untitled')}
          </option>
        ))}
      </select>
    </label>
  );
}
