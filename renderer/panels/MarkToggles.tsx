// The marks of steps and cards as toggle buttons, for one thing or for several at once.

import { drawMark } from '../../shared/layout/card-drawing.ts';
import { CANVAS } from '../../shared/layout/request.ts';
import { type Card, MARKS, type PointMark, type Step } from '../../shared/model/entities/map.ts';
import { Marks } from '../canvas/layers/Marks.tsx';
import { useReadOnly } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';
import { Section } from './Panel.tsx';
import { useRun } from './use-run.ts';

const ICONS = Object.fromEntries(MARKS.map((mark) => [mark, drawMark(mark, 10, 10, CANVAS)]));

export function MarkToggles({ marked }: { readonly marked: readonly (Step | Card)[] }) {
  const say = useSay();
  const run = useRun();
  const isReadOnly = useReadOnly();
  const stateOf = (mark: PointMark) => {
    const count = marked.filter((each) => each.marks.includes(mark)).length;
    return count === 0 ? false : count === marked.length ? true : 'mixed';
  };
  const shown = isReadOnly ? MARKS.filter((mark) => stateOf(mark) !== false) : MARKS;
  if (shown.length === 0) return null;
  return (
    <Section title={say('inspector.marks')}>
      <div className="marks">
        {shown.map((mark) => {
          const state = stateOf(mark);
          return (
            <button
              key={mark}
              type="button"
              className="mark-toggle"
              aria-pressed={state}
              disabled={isReadOnly}
              onClick={() => run([{ type: 'setMark', ids: marked.map((each) => each.id), mark, on: state !== true }], 'undo.mark')}
            >
              <svg width={20} height={20} aria-hidden>
                <Marks marks={ICONS[mark] ?? []} />
              </svg>
              {say(`mark.${mark}`)}
            </button>
          );
        })}
      </div>
    </Section>
  );
}
