// The presenter's pane: what the room does not need to see. Beside the slide on one screen; beside the map where the room has a screen
// of its own. Each of its parts has a file.

import type { TextKey } from '../../shared/text/text.ts';
import type { ActionContext } from '../actions/action.ts';
import { Inspector } from '../panels/Inspector.tsx';
import { useOnStage } from '../session/use-session.tsx';
import { useSay } from '../ui/language.tsx';
import { AgendaPane } from './agenda/AgendaPane.tsx';
import { PresenterDesk } from './PresenterDesk.tsx';
import { changeShow, type PaneName, useShow } from './show.ts';
import { TimerPanel } from './timer/TimerPanel.tsx';
import { TrayPane } from './tray/TrayPane.tsx';
import { VotePane } from './vote/VotePane.tsx';

export type PaneProps = { readonly context: ActionContext };

const PANES: readonly { readonly name: PaneName; readonly label: TextKey; readonly Pane: (props: PaneProps) => React.ReactNode }[] = [
  { name: 'notes', label: 'present.notes', Pane: Notes },
  { name: 'agenda', label: 'present.agenda', Pane: AgendaPane },
  { name: 'vote', label: 'present.vote', Pane: VotePane },
  { name: 'tray', label: 'tray.title', Pane: TrayPane },
  { name: 'inspector', label: 'editor.inspector', Pane: Inspector },
];

export function RoomPane({ context }: PaneProps) {
  const say = useSay();
  const name = useShow(({ show }) => show?.pane);
  const shown = PANES.find((pane) => pane.name === name) ?? PANES[0];
  // On the only screen what is worked with has the room that there is, and the room does not see what comes next.
  const isAlone = useShow(({ show }) => show?.screens === 'one');
  return (
    <aside tabIndex={-1} className="room-pane" aria-label={say('present.pane')} data-pane>
      {(!isAlone || shown?.name === 'notes') && <PresenterDesk context={context} />}
      <div className="room-tabs">
        {PANES.map((pane) => (
          <button key={pane.name} type="button" aria-pressed={pane === shown} onClick={() => changeShow({ pane: pane.name })}>
            {say(pane.label)}
          </button>
        ))}
      </div>
      {shown && <shown.Pane context={context} />}
      <TimerPanel />
    </aside>
  );
}

function Notes() {
  const say = useSay();
  const notes = useOnStage()?.stop.notes;
  return <p className="room-notes">{notes || <span className="is-none">{say('present.no-notes')}</span>}</p>;
}
