// The profile of one persona, edited in place. Its sections stand in the same rows as those of the profiles beside it.

import { ArrowLeft, ArrowRight, Copy, Trash2 } from 'lucide-react';
import { type ClipboardEvent, type DragEvent, type ReactNode, useState } from 'react';
import {
  CURRENT_RATINGS,
  customerValueOf,
  POTENTIAL_RATINGS,
  type ValueRating,
} from '../../../shared/analysis/customers/customer-value.ts';
import type { Doc } from '../../../shared/model/document.ts';
import { LIFECYCLES, type Persona } from '../../../shared/model/entities/personas.ts';
import { deletePersona, duplicatePersona } from '../../actions/persona-actions.ts';
import { imagesIn } from '../../actions/pictures.ts';
import { arePictures } from '../../canvas/drop-pictures.ts';
import { Rating } from '../../panels/CardFields.tsx';
import { IconButton } from '../../panels/Panel.tsx';
import { PersonaColour } from '../../panels/PersonaColour.tsx';
import { PictureField } from '../../panels/PictureField.tsx';
import { useRun, useSet } from '../../panels/use-run.ts';
import { bringPicture } from '../../session/images.ts';
import { useProject } from '../../session/use-session.tsx';
import { NumberField, SelectField, TextField, useReadOnly } from '../../ui/Field.tsx';
import { keepFocus } from '../../ui/keep-focus.ts';
import { useSay } from '../../ui/language.tsx';
import { formatNumber } from '../../ui/number-text.ts';
import { ProfileCurves } from './ProfileCurves.tsx';

type Props = {
  readonly doc: Doc;
  readonly persona: Persona;
  /** Its place among all personas, and how many they are. */
  readonly index: number;
  readonly count: number;
};

export function Profile({ doc, persona, index, count }: Props) {
  const say = useSay();
  const name = persona.title || say('editor.untitled');
  const { isOver, ...bringing } = useBringPicture(persona);
  return (
    <section className={isOver ? 'profile is-over' : 'profile'} aria-label={name} {...bringing}>
      <Head doc={doc} persona={persona} index={index} count={count} />
      <div className="profile-part">
        <div className="field-row">
          <Text persona={persona} field="segment" lines={1} />
          <Share persona={persona} />
        </div>
        <Lifecycle persona={persona} />
      </div>
      <div className="profile-part is-quote">
        <Text persona={persona} field="quote" />
      </div>
      <div className="profile-part">
        <Text persona={persona} field="demographics" placeholder={say('persona.demographics.hint')} />
      </div>
      <div className="profile-part">
        <Text persona={persona} field="behaviour" placeholder={say('persona.behaviour.hint')} />
      </div>
      <div className="profile-part">
        <Text persona={persona} field="goals" />
      </div>
      <Part title={say('persona.needs')} formula={say('formula.kano')}>
        <Text persona={persona} field="basicNeeds" />
        <Text persona={persona} field="statedNeeds" />
        <Text persona={persona} field="latentNeeds" />
      </Part>
      <Part title={say('persona.value')} formula={say('formula.customer-value-class')}>
        <Value persona={persona} />
      </Part>
      <Part title={say('persona.remembered')}>
        <ProfileCurves doc={doc} personaId={persona.id} />
      </Part>
    </section>
  );
}

/** A picture that is pasted or dropped anywhere on the profile; text goes on into the field that has the focus. */
function useBringPicture(persona: Persona) {
  const project = useProject();
  const isReadOnly = useReadOnly();
  const [isOver, setOver] = useState(false);
  const bring = (data: DataTransfer) => {
    const [file] = imagesIn(data);
    if (file) void bringPicture(project, persona, file);
    return file !== undefined;
  };
  if (isReadOnly) return { isOver: false };
  return {
    isOver,
    onPaste: (event: ClipboardEvent) => {
      if (event.clipboardData.getData('text/plain') === '' && bring(event.clipboardData)) event.preventDefault();
    },
    onDragOver: (event: DragEvent) => {
      if (!arePictures(event.dataTransfer)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    },
    onDragLeave: (event: DragEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      setOver(false);
      if (arePictures(event.dataTransfer) && bring(event.dataTransfer)) event.preventDefault();
    },
  };
}

function Head({ doc, persona, index, count }: Props) {
  const say = useSay();
  const run = useRun();
  const set = useSet([persona.id]);
  const { session } = useProject();
  const isReadOnly = useReadOnly();
  const { id, title } = persona;
  const name = title || say('editor.untitled');
  const move = (by: 1 | -1) => keepFocus(() => run([{ type: 'movePersona', personaId: id, index: index + by }], 'undo.move-persona'));
  return (
    <div className="profile-part is-head">
      <div className="profile-name">
        <PersonaColour persona={persona} />
        <TextField
          id={id}
          label={say('inspector.persona.name')}
          isLabelHidden
          value={title}
          onCommit={(text, sitting) => set({ title: text }, 'undo.persona', sitting)}
        />
      </div>
      <div className="profile-tools">
        {index > 0 && (
          <IconButton name={say('persona.earlier', { name })} icon={<ArrowLeft size={15} aria-hidden />} onPress={() => move(-1)} />
        )}
        {index < count - 1 && (
          <IconButton name={say('persona.later', { name })} icon={<ArrowRight size={15} aria-hidden />} onPress={() => move(1)} />
        )}
        <IconButton
          name={say('persona.duplicate', { name })}
          icon={<Copy size={15} aria-hidden />}
          onPress={() => duplicatePersona(session, persona)}
        />
        <IconButton
          name={say('inspector.persona.delete', { name })}
          icon={<Trash2 size={15} aria-hidden />}
          onPress={() => keepFocus(() => deletePersona(session, persona))}
        />
      </div>
      <PictureField doc={doc} of={persona} />
      {!isReadOnly && <p className="hint">{say('persona.picture-ways')}</p>}
    </div>
  );
}

type PartProps = { readonly title: string; readonly formula?: string; readonly children: ReactNode };

function Part({ title, formula, children }: PartProps) {
  return (
    <div className="profile-part">
      <h3>{title}</h3>
      {formula !== undefined && <p className="formula">{formula}</p>}
      {children}
    </div>
  );
}

type TextName = 'segment' | 'quote' | 'demographics' | 'behaviour' | 'goals' | 'basicNeeds' | 'statedNeeds' | 'latentNeeds';
type TextProps = { readonly persona: Persona; readonly field: TextName; readonly lines?: number; readonly placeholder?: string };

function Text({ persona, field, lines, placeholder }: TextProps) {
  const say = useSay();
  const set = useSet([persona.id]);
  const value = persona[field] ?? '';
  return (
    <TextField
      label={say(`persona.${field}`)}
      value={value}
      lines={lines ?? linesOf(value, field === 'quote' ? 36 : 44)}
      {...(placeholder !== undefined && { placeholder })}
      onCommit={(text, sitting) => set({ [field]: text.trim() === '' ? undefined : text }, 'undo.persona', sitting)}
    />
  );
}

/** About as many as it takes: no text is to be looked for by scrolling. @param width letters in a line; a Chinese character is two wide. */
function linesOf(text: string, width: number): number {
  const widthOf = (line: string) => line.length + (line.match(/[\u2e80-\uffef]/g)?.length ?? 0);
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / width)), 0);
  return Math.max(2, Math.min(12, lines));
}

function Share({ persona }: { readonly persona: Persona }) {
  const say = useSay();
  const set = useSet([persona.id]);
  return (
    <NumberField
      label={say('persona.share')}
      value={persona.share}
      min={0}
      max={100}
      decimals={1}
      onCommit={(share, sitting) => set({ share }, 'undo.share', sitting)}
    />
  );
}

function Lifecycle({ persona }: { readonly persona: Persona }) {
  const say = useSay();
  const set = useSet([persona.id]);
  return (
    <SelectField
      label={say('persona.lifecycle')}
      value={persona.lifecycle ?? ''}
      choices={[
        { value: '', label: say('inspector.not-set') },
        ...LIFECYCLES.map((value) => ({ value, label: say(`lifecycle.${value}`) })),
      ]}
      onChoose={(lifecycle) => set({ lifecycle: lifecycle || undefined }, 'undo.persona')}
    />
  );
}

function Value({ persona }: { readonly persona: Persona }) {
  const say = useSay();
  const set = useSet([persona.id]);
  const value = customerValueOf(persona);
  const rate = (name: ValueRating) => (
    <Rating
      key={name}
      label={say(`persona.${name}`)}
      value={persona[name]}
      onChoose={(rating, sitting) => set({ [name]: rating }, 'undo.persona', sitting)}
    />
  );
  return (
    <>
      {value ? (
        <div className="verdict">
          <strong>{say(`value-class.${value.valueClass}`)}</strong>
          <p>{say(`value-class.${value.valueClass}.strategy`)}</p>
          <p className="hint">
            {say('persona.value.reading', {
              current: formatNumber(round(value.current)),
              potential: formatNumber(round(value.potential)),
              n: value.n,
            })}
          </p>
        </div>
      ) : (
        <p className="hint">{say('persona.value.none')}</p>
      )}
      <h4>{say('persona.current')}</h4>
      {CURRENT_RATINGS.map(rate)}
      <h4>{say('persona.potential')}</h4>
      {POTENTIAL_RATINGS.map(rate)}
    </>
  );
}

const round = (value: number) => Math.round(value * 10) / 10;
