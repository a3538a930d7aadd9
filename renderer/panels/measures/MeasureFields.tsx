// One measure: what it is, whose and held to which target; what it came to last; its rounds.

import { ClipboardCopy, ClipboardPaste, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { KIND_FACTS, unitOf } from '../../../shared/analysis/measures/measure-kinds.ts';
import { readingsOf } from '../../../shared/analysis/measures/readings.ts';
import { writeRounds } from '../../../shared/formats/round-table.ts';
import type { Doc } from '../../../shared/model/document.ts';
import { MEASURE_KINDS, type Measure } from '../../../shared/model/entities/measures.ts';
import { personasOf } from '../../../shared/model/grid.ts';
import { measureName, sayFormula } from '../../../shared/words/say-measure.ts';
import { copyText } from '../../session/copy-text.ts';
import { NumberField, SelectField, TextField, useReadOnly } from '../../ui/Field.tsx';
import { keepFocus } from '../../ui/keep-focus.ts';
import { useSay } from '../../ui/language.tsx';
import { today } from '../../ui/today.ts';
import { IconButton } from '../Panel.tsx';
import { StandardFields } from '../StandardFields.tsx';
import { useAdd, useRun, useSet } from '../use-run.ts';
import { AnswersDialog } from './AnswersDialog.tsx';
import { RoundFields } from './RoundFields.tsx';
import { SubjectField } from './SubjectField.tsx';
import { Verdict } from './Verdict.tsx';
import './measures.css';

type Props = { readonly doc: Doc; readonly measure: Measure };
/** @param onPut where it comes to be of something else. */
type FieldsProps = Props & { readonly onPut?: (subjectId: string) => void };

export function MeasureFields({ doc, measure, onPut }: FieldsProps) {
  const say = useSay();
  const run = useRun();
  const add = useAdd();
  const isReadOnly = useReadOnly();
  const [isBringing, setBringing] = useState(false);
  const readings = readingsOf(doc, measure);
  const name = measureName(measure, say);
  return (
    <fieldset className="measure">
      <legend className="visually-hidden">{name}</legend>
      <Verdict doc={doc} measure={measure} />
      <div className="with-button">
        <TitleField measure={measure} />
        <IconButton
          name={say('inspector.measure.delete', { name })}
          icon={<Trash2 size={15} aria-hidden />}
          onPress={() => keepFocus(() => run([{ type: 'remove', ids: [measure.id] }], 'undo.measure'))}
        />
      </div>
      <SubjectField doc={doc} measure={measure} onPut={onPut} />
      <KindFields doc={doc} measure={measure} />
      <TargetFields measure={measure} />
      <p className="formula">{sayFormula(measure, say)}</p>
      <StandardFields measure={measure} />
      <h4>{say('inspector.rounds')}</h4>
      {readings.map(({ round, reading }, index) => (
        <RoundFields
          key={round.id}
          measure={measure}
          round={round}
          reading={reading}
          before={readings[index - 1]?.round}
          number={index + 1}
          isLast={index === readings.length - 1}
        />
      ))}
      <div className="panel-actions">
        {!isReadOnly && (
          <>
            <button
              type="button"
              className="button is-quiet"
              onClick={() => add({ kind: 'round', id: uuidv7(), measureId: measure.id, date: today() }, 'undo.measure')}
            >
              <Plus size={14} aria-hidden />
              {say('inspector.round.add')}
            </button>
            <button type="button" className="button is-quiet" onClick={() => setBringing(true)}>
              <ClipboardPaste size={14} aria-hidden />
              {say('measure.bring')}
            </button>
          </>
        )}
        {readings.length > 0 && (
          <button
            type="button"
            className="button is-quiet"
            data-changes-nothing
            onClick={() => void copyText(writeRounds(measure, readings, say))}
          >
            <ClipboardCopy size={14} aria-hidden />
            {say('measure.copy')}
          </button>
        )}
      </div>
      {isBringing && <AnswersDialog measure={measure} onClose={() => setBringing(false)} />}
    </fieldset>
  );
}

function TitleField({ measure }: { readonly measure: Measure }) {
  const say = useSay();
  const set = useSet([measure.id]);
  return (
    <TextField
      id={measure.id}
      label={say('inspector.measure.title')}
      value={measure.title}
      placeholder={say(`measure.kind.${measure.measureKind}`)}
      onCommit={(title, sitting) => set({ title }, 'undo.measure', sitting)}
    />
  );
}

function KindFields({ doc, measure }: Props) {
  const say = useSay();
  const set = useSet([measure.id]);
  const { measureKind, personaId, highestAnswer = 5, topAnswers = 2 } = measure;
  const personas = personasOf(doc);
  return (
    <>
      <div className="field-row">
        <SelectField
          label={say('measure.kind')}
          value={measureKind}
          choices={MEASURE_KINDS.map((value) => ({ value, label: say(`measure.kind.${value}`) }))}
          onChoose={(value) => set({ measureKind: value, better: KIND_FACTS[value].better ?? measure.better }, 'undo.measure')}
        />
        <SelectField
          label={say('measure.whose')}
          value={personaId ?? ''}
          choices={[
            { value: '', label: say('measure.whose.all') },
            ...personas.map(({ id, title }) => ({ value: id, label: title || say('editor.untitled') })),
          ]}
          onChoose={(value) => set({ personaId: value || undefined }, 'undo.measure')}
        />
      </div>
      {measureKind === 'csat' && (
        <div className="field-row">
          <NumberField
            label={say('measure.highest-answer')}
            value={highestAnswer}
            min={2}
            max={10}
            decimals={0}
            isRequired
            onCommit={(value, sitting) =>
              set({ highestAnswer: value, topAnswers: Math.min(topAnswers, (value ?? 5) - 1) }, 'undo.measure', sitting)
            }
          />
          <NumberField
            label={say('measure.top-answers')}
            value={topAnswers}
            min={1}
            max={Math.min(5, highestAnswer - 1)}
            decimals={0}
            isRequired
            onCommit={(value, sitting) => set({ topAnswers: value }, 'undo.measure', sitting)}
          />
        </div>
      )}
    </>
  );
}

/** Only kinds with a unit of their own ask for it, only free ones for which way is better. */
function TargetFields({ measure }: { readonly measure: Measure }) {
  const say = useSay();
  const set = useSet([measure.id]);
  const { measureKind, target, unit = '' } = measure;
  const { range, better: fixed, given } = KIND_FACTS[measureKind];
  const [low, high] = range;
  const better = fixed ?? measure.better;
  const suffix = unitOf({ ...measure, unit: '' });
  return (
    <>
      <div className="field-row">
        <NumberField
          label={`${say(`inspector.measure.target.${better}`)}${suffix === '' ? '' : ` (${suffix})`}`}
          value={target}
          {...(Number.isFinite(low) && { min: low })}
          {...(Number.isFinite(high) && { max: high })}
          onCommit={(value, sitting) => set({ target: value }, 'undo.measure', sitting)}
        />
        {(given === 'numbers' || given === 'worth') && (
          <TextField
            label={say('inspector.measure.unit')}
            value={unit}
            onCommit={(text, sitting) => set({ unit: text || undefined }, 'undo.measure', sitting)}
          />
        )}
      </div>
      {fixed === undefined && (
        <SelectField
          label={say('inspector.measure.better')}
          value={better}
          choices={(['lower', 'higher'] as const).map((value) => ({ value, label: say(`inspector.measure.${value}`) }))}
          onChoose={(value) => set({ better: value }, 'undo.measure')}
        />
      )}
    </>
  );
}
