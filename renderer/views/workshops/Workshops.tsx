// The workshops that were held with this project: what is kept of each, the latest first.

import { Download, type LucideIcon, Presentation, Trash2 } from 'lucide-react';
import { secondsOf, workshopsOf } from '../../../shared/model/workshops.ts';
import { writeSeconds } from '../../../shared/present/timer.ts';
import type { TextKey } from '../../../shared/text/text.ts';
import { useView } from '../../canvas/view.ts';
import { act } from '../../panels/act.ts';
import { useDoc, useProject } from '../../session/use-session.tsx';
import { useSettings } from '../../settings.ts';
import { useSay } from '../../ui/language.tsx';
import { dayAndTime } from '../../ui/when.ts';
import { Screen } from '../Screen.tsx';
import { chosenWorkshop, useChosenWorkshop } from './chosen.ts';
import { DeleteWorkshop } from './DeleteWorkshop.tsx';
import { WorkshopRecord } from './WorkshopRecord.tsx';
import './workshops.css';

export function Workshops() {
  const say = useSay();
  const doc = useDoc();
  const { isReadOnly } = useProject().session;
  const language = useSettings(({ settings }) => settings?.shownLanguage ?? 'en');
  const chosen = chosenWorkshop(
    doc,
    useChosenWorkshop(({ workshopId }) => workshopId),
  );
  const isDeleting = useView(({ dialog }) => dialog === 'delete-workshop');
  const tool = (id: string, label: TextKey, Icon: LucideIcon) => (
    <button type="button" className="button" onClick={() => act(id)}>
      <Icon size={14} aria-hidden />
      {say(label)}
    </button>
  );
  if (!chosen) {
    return (
      <Screen title={say('screen.workshops')} hint={say('workshops.hint')}>
        <div className="tile">
          <p className="screen-teaching">{say('workshops.empty')}</p>
          <p className="screen-teaching">{say('workshops.empty.kept')}</p>
          {tool('present.begin', 'action.present', Presentation)}
        </div>
      </Screen>
    );
  }
  return (
    <Screen
      title={say('screen.workshops')}
      hint={say('workshops.hint')}
      tools={
        <>
          {tool('workshops.save', 'workshops.save', Download)}
          {!isReadOnly && tool('workshops.delete', 'workshops.delete', Trash2)}
        </>
      }
    >
      <div className="workshops">
        <ul className="workshops-list" aria-label={say('workshops.all')}>
          {workshopsOf(doc).map((workshop) => (
            <li key={workshop.id}>
              <button
                type="button"
                data-changes-nothing
                aria-pressed={workshop.id === chosen.id}
                onClick={() => useChosenWorkshop.setState({ workshopId: workshop.id })}
              >
                <strong>{workshop.title || say('workshops.one')}</strong>
                <span>
                  {dayAndTime(Date.parse(workshop.started), language)} · {writeSeconds(secondsOf(workshop))}
                </span>
              </button>
            </li>
          ))}
        </ul>
        <WorkshopRecord key={chosen.id} doc={doc} workshop={chosen} />
      </div>
      {isDeleting && <DeleteWorkshop workshop={chosen} onClose={() => useView.setState({ dialog: undefined })} />}
    </Screen>
  );
}
