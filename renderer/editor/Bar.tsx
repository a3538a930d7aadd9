// The dark bar: back to the projects, what is open, its maps, undo and redo, and the one thing to do next.

import { Download, GalleryVerticalEnd, ListTree, type LucideIcon, PanelRight, Presentation, Redo2, Undo2 } from 'lucide-react';
import { projectOf } from '../../shared/model/document.ts';
import { personasOf } from '../../shared/model/grid.ts';
import type { ActionContext } from '../actions/action.ts';
import { actionById, runAction } from '../actions/actions.ts';
import { keysOf } from '../actions/keys.ts';
import { showScreen } from '../actions/view-actions.ts';
import { select, useView } from '../canvas/view.ts';
import { useDoc, useProject, useSessionState } from '../session/use-session.tsx';
import { Logo } from '../ui/Logo.tsx';
import { useSay } from '../ui/language.tsx';
import { hasInspector, isGrid } from '../views/screens.ts';
import { MapTabs } from './MapTabs.tsx';
import { UndoList } from './UndoList.tsx';
import { ViewMenu } from './ViewMenu.tsx';

export function Bar({ context }: { readonly context: ActionContext }) {
  const say = useSay();
  const doc = useDoc();
  const isInspectorHidden = useView((view) => view.isInspectorHidden);
  const isOutlineShown = useView((view) => view.leftPane === 'outline');
  const areStopsShown = useView((view) => view.leftPane === 'stops');
  useSessionState((state) => state.undo);
  useView((view) => view.whatIf);
  useSessionState((state) => state.redo);
  const screen = useView((view) => view.screen);
  const { title, client } = projectOf(doc);
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
      {isGrid(screen) && <ViewMenu context={context} />}
      <div className="bar-icons">
        <BarAction id="edit.undo" icon={Undo2} context={context} />
        <BarAction id="edit.redo" icon={Redo2} context={context} />
        <UndoList context={context} />
        <BarAction id="view.outline" icon={ListTree} isPressed={isOutlineShown} context={context} />
        <BarAction id="view.stops" icon={GalleryVerticalEnd} isPressed={areStopsShown} context={context} />
        <BarAction id="view.inspector" icon={PanelRight} isPressed={!isInspectorHidden} context={context} />
      </div>
      <PersonaChoice />
      <button type="button" className="button bar-quiet" onClick={() => runAction('map.export', context)}>
        <Download size={15} aria-hidden />
        <span className="bar-word">{say('action.export')}</span>
      </button>
      <button
        type="button"
        className="button is-primary"
        title={`${say('action.present')} (${keysOf('present.begin')})`}
        onClick={() => runAction('present.begin', context)}
      >
        <Presentation size={15} aria-hidden />
        <span className="bar-word">{say('action.present')}</span>
      </button>
    </header>
  );
}

type BarActionProps = {
  readonly id: string;
  readonly icon: LucideIcon;
  readonly isPressed?: boolean;
  readonly context: ActionContext;
};

/** Its tooltip says what it would do now, and its keys. */
function BarAction({ id, icon: Icon, isPressed, context }: BarActionProps) {
  const say = useSay();
  const action = actionById(id);
  if (!action) return null;
  return (
    <button
      type="button"
      className="bar-icon"
      disabled={action.isEnabled?.(context) === false}
      aria-label={say(action.label)}
      aria-pressed={isPressed}
      title={`${action.said?.(context, say) ?? say(action.label)} (${keysOf(id)})`}
      onClick={() => runAction(id, context)}
    >
      <Icon size={16} aria-hidden />
    </button>
  );
}

/** The project's title is a field of the inspector, shown when nothing is selected. */
function editTitle(): void {
  if (!hasInspector(useView.getState().screen)) showScreen('map');
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
  const isOnGrid = useView((view) => isGrid(view.screen));
  const { session } = useProject();
  const personas = personasOf(doc);
  if (personas.length === 0 || session.isReadOnly || !isOnGrid) return null;
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
