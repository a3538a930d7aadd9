// Stops laid down in one go: which story of the map they tell, how many each would make, and where they go. One undo step.

import { type FormEvent, useMemo, useRef, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { get } from '../../shared/model/document.ts';
import { stopsOf } from '../../shared/model/stops.ts';
import { STORIES, type Story, stopsOfStory } from '../../shared/present/stories.ts';
import { showStops } from '../actions/stop-actions.ts';
import { select, useView } from '../canvas/view.ts';
import { useRun } from '../panels/use-run.ts';
import { beginShow } from '../present/moves.ts';
import { useShow } from '../present/show.ts';
import { mapSay } from '../session/map-say.ts';
import { useDoc, useProject } from '../session/use-session.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useSay } from '../ui/language.tsx';

type Props = { /** It was asked for by who wants to present. */ readonly isToPresent: boolean; readonly onClose: () => void };

const isNothingPresented = () => useShow.getState().show === undefined;

export function LayDownDialog({ isToPresent, onClose }: Props) {
  const say = useSay();
  const doc = useDoc();
  const run = useRun();
  const { session } = useProject();
  const mapId = useView((view) => view.mapId);
  const told = useMemo(
    () => STORIES.map((story) => ({ story, stops: stopsOfStory(doc, { story, mapId }, mapSay(doc), uuidv7) })),
    [doc, mapId],
  );
  const [story, setStory] = useState<Story | undefined>(() => told.find(({ stops }) => stops.length > 0)?.story);
  const [isAtOnce, setAtOnce] = useState(false);
  const [isInstead, setInstead] = useState(false);
  const chosen = useRef<HTMLInputElement>(null);
  const there = stopsOf(doc).length;
  const inPieces = told.find((each) => each.story === story)?.stops ?? [];
  const stops = isAtOnce ? inPieces.map((stop) => ({ ...stop, reveal: 'at-once' as const })) : inPieces;

  const layDown = (isPresented: boolean) => (event: FormEvent) => {
    event.preventDefault();
    if (stops.length === 0 || !run([{ type: 'addStops', stops, isInstead }], 'undo.lay-down')) return;
    onClose();
    if (isPresented) beginShow(session.store.getState().doc, stops[0]?.id);
    else {
      showStops();
      select(stops.slice(0, 1).map(({ id }) => id));
    }
  };
  return (
    <Dialog title={say('lay-down.title')} onClose={onClose} width={560} initialFocus={chosen} finalFocus={isNothingPresented}>
      <form onSubmit={layDown(isToPresent)}>
        <fieldset className="stories">
          <legend>{say('lay-down.how', { map: get(doc, 'map', mapId)?.title || say('editor.untitled-map') })}</legend>
          {told.map((each) => {
            const isEmpty = each.stops.length === 0;
            return (
              <label key={each.story} className={isEmpty ? 'story is-off' : 'story'}>
                <input
                  type="radio"
                  name="story"
                  checked={each.story === story}
                  disabled={isEmpty}
                  ref={each.story === story ? chosen : undefined}
                  onChange={() => setStory(each.story)}
                />
                <span>
                  <strong>{say(`stops.story.${each.story}`)}</strong>
                  <small>{say(isEmpty ? `stops.story.${each.story}.none` : `stops.story.${each.story}.about`)}</small>
                </span>
                {!isEmpty && <span className="story-count">{say('stops.count', { count: each.stops.length })}</span>}
              </label>
            );
          })}
        </fieldset>
        <fieldset className="stories is-where">
          <legend>{say('lay-down.appears')}</legend>
          <label className="check">
            <input type="radio" name="appears" checked={!isAtOnce} onChange={() => setAtOnce(false)} />
            {say('lay-down.pieces')}
          </label>
          <label className="check">
            <input type="radio" name="appears" checked={isAtOnce} onChange={() => setAtOnce(true)} />
            {say('stops.reveal.at-once')}
          </label>
        </fieldset>
        {there > 0 && (
          <fieldset className="stories is-where">
            <legend>{say('lay-down.where')}</legend>
            <label className="check">
              <input type="radio" name="where" checked={!isInstead} onChange={() => setInstead(false)} />
              {say('lay-down.after', { count: there })}
            </label>
            <label className="check">
              <input type="radio" name="where" checked={isInstead} onChange={() => setInstead(true)} />
              {say('lay-down.instead')}
            </label>
          </fieldset>
        )}
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {say('ui.cancel')}
          </button>
          <button
            type={isToPresent ? 'button' : 'submit'}
            className={isToPresent ? 'button' : 'button is-primary'}
            disabled={stops.length === 0}
            onClick={isToPresent ? layDown(false) : undefined}
          >
            {say('lay-down.do')}
          </button>
          {isToPresent && (
            <button type="submit" className="button is-primary" disabled={stops.length === 0}>
              {say('lay-down.present')}
            </button>
          )}
        </div>
      </form>
    </Dialog>
  );
}
