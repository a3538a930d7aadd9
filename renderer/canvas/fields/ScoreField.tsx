// The field in which a score is typed as a number on the map's scale. What is typed shows at once on the curve; Tab goes on to the next
// step, and leaving keeps a number that fits.

import { type CSSProperties, useLayoutEffect, useRef, useState } from 'react';
import type { Drawing } from '../../../shared/layout/drawing.ts';
import { get } from '../../../shared/model/document.ts';
import { SCALES } from '../../../shared/model/entities/map.ts';
import { formatScore, fromScale, toScale } from '../../../shared/model/score.ts';
import { followCursor, setCursor } from '../../grid/cursor.ts';
import { writeNextScore } from '../../grid/grid-keys.ts';
import { sayRefusal } from '../../session/refused.ts';
import { useProject, useShownDoc } from '../../session/use-session.tsx';
import { useSay } from '../../ui/language.tsx';
import { notify } from '../../ui/notices.tsx';
import { formatNumber, parseNumber, rangeInWords } from '../../ui/number-text.ts';
import { putScore } from '../../what-if/what-if.ts';
import { setScore } from '../gestures/drag-score.ts';
import { type Editing, type ScorePlace, useView } from '../view.ts';

export function ScoreField({ drawing }: { readonly drawing: Drawing }) {
  const editing = useView((view) => view.editing);
  const place = editing?.score;
  const row = drawing.frame.rows.find(({ laneId }) => laneId === place?.laneId);
  const column = drawing.frame.columns.find(({ stepId }) => stepId === place?.stepId);
  if (!editing || !place || !row || !column) return null;
  const style = { left: column.x + column.width / 2, top: row.y + row.height / 2 };
  return <ScoreInput key={place.id} editing={editing} place={place} style={style} />;
}

/** `style`: where on its screen the score is. */
type Props = { readonly editing: Editing; readonly place: ScorePlace; readonly style?: CSSProperties };

export function ScoreInput({ editing, place, style }: Props) {
  const say = useSay();
  const { session } = useProject();
  const doc = useShownDoc();
  const score = get(doc, 'score', place.id);
  const scale = get(doc, 'map', useView.getState().mapId)?.scale ?? '-2..2';
  const [low, high] = SCALES[scale];
  const element = useRef<HTMLInputElement>(null);
  const [isInvalid, setInvalid] = useState(false);
  const commandFor = (text: string) => {
    const number = parseNumber(text, { min: low, max: high });
    return typeof number === 'number' ? setScore(place, fromScale(number, scale)) : number;
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the field opens
  useLayoutEffect(() => {
    const field = element.current;
    if (!field) return;
    field.value = editing.typed ?? (score ? formatNumber(toScale(score.value, scale)) : '');
    field.focus({ preventScroll: true });
    if (editing.typed === undefined) field.select();
    show(field.value);
  }, []);

  function show(text: string): void {
    const command = commandFor(text);
    setInvalid(command === 'invalid' && !/^[-+−]?$/.test(text.trim()));
    useView.setState({ preview: typeof command === 'object' ? [command] : [] });
  }

  /** An empty field leaves the score as it is; what is no score stays to be mended, or goes where `isLeaving`. */
  function finish(isLeaving = false): boolean {
    const command = commandFor(element.current?.value ?? '');
    if (command === 'invalid') {
      notify({ text: { key: 'grid.score.invalid', values: rangeInWords(low, high) }, tone: 'passing' });
      if (!isLeaving) return false;
    }
    if (typeof command === 'object') sayRefusal(putScore(session, command));
    if (useView.getState().editing === editing) useView.setState({ editing: undefined, preview: [] });
    return true;
  }

  const { laneId, stepId } = place;
  return (
    <input
      ref={element}
      type="text"
      inputMode="decimal"
      className="score-field"
      style={style}
      aria-label={say('grid.score', { low: formatScore(low, scale, 0), high: formatScore(high, scale, 0) })}
      aria-invalid={isInvalid}
      onInput={(event) => show(event.currentTarget.value)}
      onBlur={() => useView.getState().editing === editing && finish(true)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || !['Escape', 'Enter', 'Tab'].includes(event.key)) return;
        event.preventDefault();
        if (!finish(event.key === 'Escape')) return;
        const isOn = event.key === 'Tab' && writeNextScore(place, event.shiftKey ? -1 : 1, session);
        if (isOn) followCursor(useView.getState().cursor ?? { laneId, stepId });
        else setCursor({ laneId, stepId });
      }}
    />
  );
}
