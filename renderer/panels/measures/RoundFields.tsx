// One dated round: what it came to, and the fields in which it is given; those of the last round are in sight.

import { ChevronDown, TriangleAlert, X } from 'lucide-react';
import { useState } from 'react';
import { formatValue } from '../../../shared/analysis/measures/measure-kinds.ts';
import type { Reading, RoundProblem } from '../../../shared/analysis/measures/readings.ts';
import type { Measure, Round } from '../../../shared/model/entities/measures.ts';
import { sayParts, sayProblem } from '../../../shared/words/say-measure.ts';
import { ChoiceField, DateField, NumberField } from '../../ui/Field.tsx';
import { keepFocus } from '../../ui/keep-focus.ts';
import { useSay } from '../../ui/language.tsx';
import { IconButton } from '../Panel.tsx';
import { useRun, useSet } from '../use-run.ts';
import { CountFields } from './CountFields.tsx';
import { NumbersField } from './NumbersField.tsx';
import { PartFields } from './PartFields.tsx';
import { DimensionFields, QuestionFields } from './ServqualFields.tsx';
import { type Way, wayOf, waysOf } from './ways.ts';

type Props = {
  readonly measure: Measure;
  readonly round: Round;
  readonly reading: Reading | RoundProblem;
  /** The round before, which a new one is given like. */
  readonly before: Round | undefined;
  readonly number: number;
  readonly isLast: boolean;
};

export function RoundFields({ measure, round, reading, before, number, isLast }: Props) {
  const say = useSay();
  const run = useRun();
  const set = useSet([round.id]);
  const [isOpen, setOpen] = useState(isLast);
  const [chosen, setChosen] = useState<Way>();
  const ways = waysOf(measure);
  const way = chosen ?? wayOf(measure, round) ?? (before && wayOf(measure, before)) ?? ways[0] ?? 'value';
  const isBad = 'problem' in reading;
  const isEmpty = isBad && reading.problem === 'nothing-given';
  return (
    <section className="round" aria-label={say('measure.round', { number })}>
      <div className="round-head">
        <DateField
          label={say('inspector.round.date', { number })}
          isLabelHidden
          value={round.date}
          onCommit={(date, sitting) => set({ date }, 'undo.measure', sitting)}
        />
        <output>
          {isEmpty ? '–' : isBad ? <TriangleAlert size={14} aria-label={say('measure.bad-round')} /> : formatValue(reading.value, measure)}
        </output>
        <button
          type="button"
          className="button is-quiet icon-button"
          data-changes-nothing
          aria-expanded={isOpen}
          aria-label={say('measure.round.open', { number })}
          title={say('measure.round.open', { number })}
          onClick={() => setOpen(!isOpen)}
        >
          <ChevronDown size={14} aria-hidden className={isOpen ? 'is-turned' : undefined} />
        </button>
        <IconButton
          name={say('inspector.round.delete', { number })}
          icon={<X size={14} aria-hidden />}
          onPress={() => keepFocus(() => run([{ type: 'remove', ids: [round.id] }], 'undo.measure'))}
        />
      </div>
      {isOpen && (
        <>
          {ways.length > 1 && (
            <ChoiceField
              label={say('measure.way')}
              value={way}
              choices={ways.map((value) => ({ value, label: say(`measure.way.${value}`) }))}
              onChoose={setChosen}
            />
          )}
          <Fields measure={measure} round={round} number={number} way={way} />
          {(way === 'value' || way === 'dimensions' || way === 'items') && <AnswersField round={round} />}
        </>
      )}
      {isBad && !isEmpty && <p className="round-problem">{sayProblem(reading, say)}</p>}
      {!isBad && isOpen && reading.parts && <p className="formula">{sayParts(measure, reading.parts, say)}</p>}
      {!isBad && reading.otherwise !== undefined && (
        <p className="round-problem">{say('measure.otherwise', { value: formatValue(reading.otherwise, measure) })}</p>
      )}
    </section>
  );
}

type FieldsProps = Pick<Props, 'measure' | 'round' | 'number'> & { readonly way: Way };

function Fields({ measure, round, number, way }: FieldsProps) {
  switch (way) {
    case 'value':
      return <ValueField round={round} number={number} />;
    case 'counts':
      return <CountFields measure={measure} round={round} number={number} />;
    case 'numbers':
      return <NumbersField round={round} number={number} />;
    case 'parts':
      return <PartFields measure={measure} round={round} />;
    case 'dimensions':
      return <DimensionFields round={round} />;
    case 'items':
      return <QuestionFields round={round} />;
  }
}

/** No range: what is outside it gets its sentence from the reading. */
function ValueField({ round, number }: Pick<Props, 'round' | 'number'>) {
  const say = useSay();
  const set = useSet([round.id]);
  return (
    <NumberField
      id={round.id}
      label={say('inspector.round.value', { number })}
      value={round.value}
      onCommit={(value, sitting) => set({ value }, 'undo.measure', sitting)}
    />
  );
}

/** How many answers a value or means stand for. */
function AnswersField({ round }: Pick<Props, 'round'>) {
  const say = useSay();
  const set = useSet([round.id]);
  return (
    <NumberField
      label={say('measure.answers')}
      value={round.n}
      min={0}
      max={Number.MAX_SAFE_INTEGER}
      decimals={0}
      onCommit={(n, sitting) => set({ n }, 'undo.measure', sitting)}
    />
  );
}
