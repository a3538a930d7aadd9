// A view of a map: its name, and what of lanes, stages and personas it shows. Saved as one undo step, or not at all.

import { type FormEvent, useId, useRef, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { laneTitle } from '../../shared/layout/heads.ts';
import { get } from '../../shared/model/document.ts';
import { ZONES } from '../../shared/model/entities/map.ts';
import { gridOf, personasOf } from '../../shared/model/grid.ts';
import { LIMITS } from '../../shared/model/limits.ts';
import { hiddenIn, viewsOf } from '../../shared/model/views.ts';
import { lookThrough } from '../canvas/show-map.ts';
import { useView } from '../canvas/view.ts';
import { mapSay } from '../session/map-say.ts';
import { useDoc } from '../session/use-session.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useSay } from '../ui/language.tsx';
import { useRun } from './use-run.ts';
import './view-dialog.css';

type Thing = { readonly id: string; readonly title: string };
type Props = { /** Else the view that is looked through is changed. */ readonly isNew: boolean; readonly onClose: () => void };

export function ViewDialog({ isNew, onClose }: Props) {
  const say = useSay();
  const doc = useDoc();
  const run = useRun();
  const mapId = useView((view) => view.mapId);
  const viewId = useView((view) => view.viewId);
  const view = isNew ? undefined : get(doc, 'view', viewId);
  const field = useRef<HTMLInputElement>(null);
  const title = useId();
  const [hidden, setHidden] = useState<ReadonlySet<string>>(() => new Set(hiddenIn(doc, mapId, viewId)));
  const { lanes, stages } = gridOf(doc, mapId);
  const groups: readonly { readonly name: string; readonly things: readonly Thing[] }[] = [
    ...ZONES.map((zone) => ({
      name: say('views.lanes', { zone: say(`zone.${zone}`) }),
      things: lanes.filter((lane) => lane.zone === zone).map((lane) => ({ id: lane.id, title: laneTitle(lane, mapSay(doc)) })),
    })),
    {
      name: say('views.stages'),
      things: stages.map((stage, index) => ({ id: stage.id, title: stage.title || say('inspector.stage', { number: index + 1 }) })),
    },
    { name: say('views.personas'), things: personasOf(doc).map((each) => ({ id: each.id, title: each.title || say('editor.untitled') })) },
  ];

  const save = (event: FormEvent) => {
    event.preventDefault();
    const named = field.current?.value.trim() || say('views.new', { number: viewsOf(doc, mapId).length + 1 });
    const hiddenIds = [...hidden];
    const id = view?.id ?? uuidv7();
    const isDone = view
      ? run([{ type: 'set', ids: [id], fields: { title: named, hiddenIds } }], 'undo.change-view')
      : run([{ type: 'add', entity: { kind: 'view', id, mapId, title: named, hiddenIds } }], 'undo.save-view');
    if (!isDone) return;
    lookThrough(id);
    onClose();
  };
  const toggle = (id: string, isShown: boolean) =>
    setHidden((before) => new Set(isShown ? [...before].filter((each) => each !== id) : [...before, id]));

  return (
    <Dialog title={say(view ? 'views.change' : 'views.save')} onClose={onClose} width={560} initialFocus={field}>
      <form onSubmit={save}>
        <div className="field">
          <label htmlFor={title}>{say('inspector.title')}</label>
          <input
            ref={field}
            id={title}
            type="text"
            maxLength={LIMITS.titleLength}
            defaultValue={view?.title ?? say('views.new', { number: viewsOf(doc, mapId).length + 1 })}
            onFocus={(event) => event.currentTarget.select()}
          />
        </div>
        <div className="view-parts">
          {groups
            .filter(({ things }) => things.length > 0)
            .map(({ name, things }) => (
              <fieldset key={name}>
                <legend>{name}</legend>
                {things.map((thing) => (
                  <label key={thing.id} className="check">
                    <input
                      type="checkbox"
                      checked={!hidden.has(thing.id)}
                      onChange={(event) => toggle(thing.id, event.currentTarget.checked)}
                    />
                    {thing.title}
                  </label>
                ))}
              </fieldset>
            ))}
        </div>
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {say('ui.cancel')}
          </button>
          <button type="submit" className="button is-primary">
            {say('views.save-it')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
