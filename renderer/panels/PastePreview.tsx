// What a pasted table will do, beside the map that shows it as if it were done. Enter pastes; Escape leaves everything as it was (R10).

import { Dialog as Base } from '@base-ui/react/dialog';
import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { type NotTaken, type PasteChoices, type PastePlan, planTable } from '../../shared/commands/paste-table.ts';
import { writeTsv } from '../../shared/formats/table.ts';
import { laneTitle } from '../../shared/layout/heads.ts';
import { type Doc, get } from '../../shared/model/document.ts';
import { SCALES } from '../../shared/model/entities/map.ts';
import { gridOf } from '../../shared/model/grid.ts';
import { LIMITS } from '../../shared/model/limits.ts';
import { shownGrid } from '../../shared/model/views.ts';
import type { Say, TextKey } from '../../shared/text/text.ts';
import { finishPaste } from '../actions/clipboard.ts';
import { useGestureMarks } from '../canvas/gesture.ts';
import { type Pasting, useView } from '../canvas/view.ts';
import { addPasted } from '../import/importing.ts';
import { hiddenNow } from '../present/hidden-now.ts';
import { useShow } from '../present/show.ts';
import { mapSay } from '../session/map-say.ts';
import { sayRefusal } from '../session/refused.ts';
import { useDoc, useProject } from '../session/use-session.tsx';
import { ChoiceField } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';
import { rangeInWords } from '../ui/number-text.ts';
import './paste-preview.css';

type Props = { /** Brings a cell into sight. */ readonly reveal: (cell: { readonly laneId: string; readonly stepId: string }) => void };

export function PastePreview(props: Props) {
  const pasting = useView((view) => view.pasting);
  return pasting && <Sheet pasting={pasting} {...props} />;
}

function usePlan(pasting: Pasting, choices: PasteChoices) {
  const doc = useDoc();
  const mapId = useView((view) => view.mapId);
  useView((view) => view.viewId);
  // Of the document as it is: what the preview adds is no reason to plan anew.
  const hiddenIds = hiddenNow(doc);
  const personaId = useView((view) => view.personaId);
  return useMemo(() => {
    const grid = shownGrid(gridOf(doc, mapId), hiddenIds);
    return planTable(doc, { mapId, grid, ...pasting, ...choices, personaId: get(doc, 'persona', personaId)?.id, newId: uuidv7 });
  }, [doc, mapId, hiddenIds, personaId, pasting, choices]);
}

const NO_PLAN: PastePlan = {
  commands: [],
  counts: { across: 0, down: 0, cards: 0, scores: 0, steps: 0, lanes: 0, titles: 0 },
  notTaken: [],
  laneIds: [],
  stepIds: [],
  ids: [],
  isOverSomething: false,
  hasLines: false,
};

const close = () => useView.setState({ pasting: undefined, preview: [] });

function Sheet({ pasting, reveal }: Props & { readonly pasting: Pasting }) {
  const say = useSay();
  const doc = useDoc();
  const { session } = useProject();
  const [choices, setChoices] = useState<PasteChoices>({ isReplacing: false, isCardALine: true });
  const planned = usePlan(pasting, choices);
  const plan = 'refused' in planned ? NO_PLAN : planned;
  const { commands, laneIds, stepIds } = plan;
  const paste = useRef<HTMLButtonElement>(null);
  /** Then the focus is with what came of it. */
  const isDone = useRef(false);

  useEffect(() => {
    useView.setState({ preview: commands });
    useGestureMarks.setState({ filled: { laneIds, stepIds } }, true);
    return () => {
      useView.setState({ preview: [] });
      useGestureMarks.setState({}, true);
    };
  }, [commands, laneIds, stepIds]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once: then the map is the user's to move
  useEffect(() => {
    // As much of it as there is room for, and its beginning in any case.
    for (const at of [-1, 0]) {
      const [laneId, stepId] = [laneIds.at(at), stepIds.at(at)];
      if (laneId !== undefined && stepId !== undefined) reveal({ laneId, stepId });
    }
  }, []);

  const refused = 'refused' in planned ? planned.refused : undefined;
  useEffect(() => {
    if (!refused) return;
    sayRefusal(refused);
    close();
  }, [refused]);

  useHandsOff();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    close();
    isDone.current = finishPaste(commands, plan.ids, session);
  };
  // What a show shows stays as it is.
  const isShowing = useShow(({ show }) => show !== undefined);
  const makeMap = () => {
    isDone.current = true;
    close();
    addPasted(writeTsv(pasting.table), say('import-dialog.pasted'));
  };
  return (
    <Base.Root open modal="trap-focus" disablePointerDismissal onOpenChange={(isOpen) => !isOpen && close()}>
      <Base.Portal>
        <Base.Popup className="paste-preview" initialFocus={paste} finalFocus={() => !isDone.current}>
          <form onSubmit={submit}>
            <Base.Title className="dialog-title">{say('paste.title')}</Base.Title>
            <p className="paste-summary">{summary(plan, doc, say)}</p>
            {plan.isOverSomething && (
              <ChoiceField
                label={say('paste.standing')}
                value={choices.isReplacing ? 'replace' : 'add'}
                choices={[
                  { value: 'add', label: say('paste.add') },
                  { value: 'replace', label: say('paste.replace') },
                ]}
                onChoose={(value) => setChoices({ ...choices, isReplacing: value === 'replace' })}
              />
            )}
            {plan.hasLines && (
              <ChoiceField
                label={say('paste.lines')}
                value={choices.isCardALine ? 'lines' : 'cell'}
                choices={[
                  { value: 'lines', label: say('paste.card-a-line') },
                  { value: 'cell', label: say('paste.card-a-cell') },
                ]}
                onChoose={(value) => setChoices({ ...choices, isCardALine: value === 'lines' })}
              />
            )}
            <NotTakenList doc={doc} plan={plan} />
            <div className="dialog-actions">
              {!isShowing && (
                <button type="button" className="button is-quiet" onClick={makeMap}>
                  {say('paste.as-map')}
                </button>
              )}
              <Base.Close className="button">{say('ui.cancel')}</Base.Close>
              <button ref={paste} type="submit" className="button is-primary">
                {say('menu.paste')}
              </button>
            </div>
          </form>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

/** Nothing but looking: the map may be moved and zoomed by the wheel, and a press on it does nothing. */
function useHandsOff(): void {
  useEffect(() => {
    const ending = new AbortController();
    const stop = (event: Event) => {
      if (event.target instanceof Element && event.target.closest('.paste-preview')) return;
      event.preventDefault();
      event.stopPropagation();
    };
    for (const type of ['pointerdown', 'mousedown', 'click', 'dblclick', 'contextmenu'])
      window.addEventListener(type, stop, { capture: true, signal: ending.signal });
    return () => ending.abort();
  }, []);
}

/** “4 × 3 cells: 9 cards, 2 new steps, 1 new lane”. */
function summary({ counts, laneIds }: PastePlan, doc: Doc, say: Say): string {
  const { across, down, cards, scores, steps, lanes, titles } = counts;
  const persona = get(doc, 'persona', useView.getState().personaId);
  const isAtStep = laneIds.length < down;
  const parts: readonly (readonly [number, TextKey])[] = [
    [titles, isAtStep ? 'paste.step-titles' : 'paste.lane-titles'],
    [cards, 'paste.cards'],
    [scores, persona ? 'paste.scores' : 'paste.scores.nobody'],
    [steps, 'paste.steps'],
    [lanes, 'paste.lanes'],
  ];
  const said = parts.flatMap(([count, key]) => (count > 0 ? [say(key, { count, name: persona?.title ?? '' })] : []));
  return say('paste.summary', { across, down, list: said.length > 0 ? said.join(say('paste.between')) : say('paste.nothing-comes') });
}

const MOST_SAID = 4;
const MOST_OF_A_TEXT = 40;

function NotTakenList({ doc, plan: { notTaken } }: { readonly doc: Doc; readonly plan: PastePlan }) {
  const say = useSay();
  if (notTaken.length === 0) return null;
  return (
    <div className="paste-not-taken">
      <p>{say('paste.not-taken', { count: notTaken.length })}</p>
      <ul>
        {notTaken.slice(0, MOST_SAID).map((each) => (
          <li key={`${each.step} ${each.lane} ${each.text.slice(0, MOST_OF_A_TEXT)}`}>{reason(each, doc, say)}</li>
        ))}
        {notTaken.length > MOST_SAID && <li>{say('paste.more', { count: notTaken.length - MOST_SAID })}</li>}
      </ul>
    </div>
  );
}

function reason({ text, reason: why, step, lane: number }: NotTaken, doc: Doc, say: Say): string {
  const { mapId } = useView.getState();
  const lane = shownGrid(gridOf(doc, mapId), hiddenNow(doc)).lanes[number - 1];
  const [low, high] = SCALES[get(doc, 'map', mapId)?.scale ?? '-2..2'];
  const place = [...(step > 0 ? [say('inspector.step', { number: step })] : []), ...(lane ? [laneTitle(lane, mapSay(doc))] : [])];
  const short = text.length > MOST_OF_A_TEXT ? `${text.slice(0, MOST_OF_A_TEXT)}…` : text;
  return say(`paste.${why}`, {
    place: place.join(say('paste.between')),
    text: short,
    ...rangeInWords(low, high),
    limit: number === 0 || step === 0 ? LIMITS.titleLength : LIMITS.textLength,
  });
}
