// The measures of a card or step: a target, and what was measured against it in dated rounds.

import { Plus, Trash2, X } from 'lucide-react';
import { uuidv7 } from 'uuidv7';
import { missedBy, roundsOf } from '../../shared/analysis/readings.ts';
import type { Doc } from '../../shared/model/document.ts';
import type { Measure, Round } from '../../shared/model/entities.ts';
import { measuresOf } from '../../shared/model/grid.ts';
import { DateField, NumberField, SelectField, TextField, useReadOnly } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';
import { formatNumber } from '../ui/number-text.ts';
import { today } from '../ui/today.ts';
import { IconButton, Section } from './Panel.tsx';
import { StandardFields } from './StandardFields.tsx';
import { useAdd, useRun, useSet } from './use-run.ts';

export function MeasureList({ doc, subjectId }: { readonly doc: Doc; readonly subjectId: string }) {
  const say = useSay();
  const add = useAdd();
  const isReadOnly = useReadOnly();
  const measures = measuresOf(doc, subjectId);
  if (isReadOnly && measures.length === 0) return null;
  return (
    <Section title={say('inspector.measures')}>
      {measures.map((measure) => (
        <MeasureFields key={measure.id} doc={doc} measure={measure} />
      ))}
      {!isReadOnly && (
        <button
          type="button"
          className="button"
          onClick={() => add({ kind: 'measure', id: uuidv7(), subjectId, title: '', measureKind: 'free', better: 'lower' }, 'undo.measure')}
        >
          <Plus size={14} aria-hidden />
          {say('inspector.measure.add')}
        </button>
      )}
    </Section>
  );
}

function MeasureFields({ doc, measure }: { readonly doc: Doc; readonly measure: Measure }) {
  const say = useSay();
  const run = useRun();
  const add = useAdd();
  const set = useSet([measure.id]);
  const isReadOnly = useReadOnly();
  const { title, unit, better, target } = measure;
  const rounds = roundsOf(doc, measure.id);
  const name = title || say('editor.untitled');
  return (
    <fieldset className="measure">
      <legend className="visually-hidden">{name}</legend>
      <Verdict doc={doc} measure={measure} />
      <div className="with-button">
        <TextField
          id={measure.id}
          label={say('inspector.measure.title')}
          value={title}
          onCommit={(text, sitting) => set({ title: text }, 'undo.measure', sitting)}
        />
        <IconButton
          name={say('inspector.measure.delete', { name })}
          icon={<Trash2 size={15} aria-hidden />}
          onPress={() => run([{ type: 'remove', ids: [measure.id] }], 'undo.measure')}
        />
      </div>
      <div className="field-row">
        <NumberField
          label={say(`inspector.measure.target.${better}`)}
          value={target}
          onCommit={(value, sitting) => set({ target: value }, 'undo.measure', sitting)}
        />
        <TextField
          label={say('inspector.measure.unit')}
          value={unit ?? ''}
          onCommit={(text, sitting) => set({ unit: text || undefined }, 'undo.measure', sitting)}
        />
      </div>
      <SelectField
        label={say('inspector.measure.better')}
        value={better}
        choices={(['lower', 'higher'] as const).map((value) => ({ value, label: say(`inspector.measure.${value}`) }))}
        onChoose={(value) => set({ better: value }, 'undo.measure')}
      />
      <StandardFields measure={measure} />
      <h4>{say('inspector.rounds')}</h4>
      {rounds.map((round, index) => (
        <RoundFields key={round.id} round={round} number={index + 1} />
      ))}
      {!isReadOnly && (
        <button
          type="button"
          className="button is-quiet"
          onClick={() => add({ kind: 'round', id: uuidv7(), measureId: measure.id, date: today() }, 'undo.measure')}
        >
          <Plus size={14} aria-hidden />
          {say('inspector.round.add')}
        </button>
      )}
    </fieldset>
  );
}

function Verdict({ doc, measure }: { readonly doc: Doc; readonly measure: Measure }) {
  const say = useSay();
  const missed = missedBy(doc, measure);
  if (missed === undefined) return null;
  if (missed <= 0) return <p className="verdict">{say('inspector.target.met')}</p>;
  return (
    <p className="verdict is-missed">{say('inspector.target.missed', { by: `${formatNumber(missed)} ${measure.unit ?? ''}`.trim() })}</p>
  );
}

function RoundFields({ round, number }: { readonly round: Round; readonly number: number }) {
  const say = useSay();
  const run = useRun();
  const set = useSet([round.id]);
  return (
    <div className="round">
      <DateField
        label={say('inspector.round.date', { number })}
        isLabelHidden
        value={round.date}
        onCommit={(date, sitting) => set({ date }, 'undo.measure', sitting)}
      />
      <NumberField
        id={round.id}
        label={say('inspector.round.value', { number })}
        isLabelHidden
        value={round.value}
        onCommit={(value, sitting) => set({ value }, 'undo.measure', sitting)}
      />
      <IconButton
        name={say('inspector.round.delete', { number })}
        icon={<X size={14} aria-hidden />}
        onPress={() => run([{ type: 'remove', ids: [round.id] }], 'undo.measure')}
      />
    </div>
  );
}
