// Personas of a file on their way in: which of them, and what becomes of those whose names are here already. One undo step.

import { type FormEvent, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import type { Command } from '../../../shared/commands/command.ts';
import { type PersonaToTake, takeInPersonas } from '../../../shared/commands/take-in-personas.ts';
import type { LibraryPersona, LibraryPicture } from '../../../shared/formats/personas.ts';
import { personasOf } from '../../../shared/model/grid.ts';
import { fromBase64 } from '../../actions/copied-images.ts';
import { keepImage } from '../../session/images.ts';
import type { OpenProject } from '../../session/open-session.ts';
import { sayRefusal } from '../../session/refused.ts';
import { useDoc, useProject } from '../../session/use-session.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { SelectField } from '../../ui/Field.tsx';
import { useSay } from '../../ui/language.tsx';
import { notify } from '../../ui/notices.tsx';

const WAYS = ['beside', 'replace', 'leave'] as const;
type Way = (typeof WAYS)[number];

type Props = {
  readonly personas: readonly LibraryPersona[];
  readonly broken: number;
  readonly fileName: string;
  readonly onClose: () => void;
};

export function TakeInPersonas({ personas, broken, fileName, onClose }: Props) {
  const say = useSay();
  const project = useProject();
  const known = personasOf(useDoc());
  const [ways, setWays] = useState<readonly Way[]>(() => personas.map(() => 'beside'));
  const namesakeOf = ({ profile }: LibraryPersona) => known.find(({ title }) => title === profile.title);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onClose();
    const chosen = personas.flatMap((each, index) => {
      const replacedId = ways[index] === 'replace' ? namesakeOf(each)?.id : undefined;
      return ways[index] === 'leave' ? [] : [{ ...each, replacedId }];
    });
    void takeIn(chosen, project);
  };
  return (
    <Dialog title={say('library.take-in')} onClose={onClose}>
      <form className="customers-form" onSubmit={submit}>
        <p className="hint">{say('library.take-in.about', { count: personas.length, name: fileName })}</p>
        {broken > 0 && <p>{say('library.broken', { count: broken })}</p>}
        <div className="library-personas">
          {personas.map((each, index) => {
            const name = each.profile.title || say('editor.untitled');
            const isKnown = namesakeOf(each) !== undefined;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: personas of a file are known by their place
              <div key={index} className="library-persona">
                <span>
                  {name}
                  {isKnown && <small>{say('library.known')}</small>}
                </span>
                <SelectField
                  label={say('library.way-of', { name })}
                  isLabelHidden
                  value={ways[index] ?? 'beside'}
                  choices={WAYS.filter((way) => isKnown || way !== 'replace').map((value) => ({
                    value,
                    label: say(value === 'beside' && !isKnown ? 'library.way.new' : `library.way.${value}`),
                  }))}
                  onChoose={(way) => setWays(ways.with(index, way))}
                />
              </div>
            );
          })}
        </div>
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {say('ui.cancel')}
          </button>
          <button type="submit" className="button is-primary" disabled={ways.every((way) => way === 'leave')}>
            {say('library.take-in.do')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

type Chosen = LibraryPersona & Pick<PersonaToTake, 'replacedId'>;

/** A picture that cannot be taken does not hold its persona back. */
async function takeIn(chosen: readonly Chosen[], project: OpenProject): Promise<void> {
  const images: Command[] = [];
  const personas: PersonaToTake[] = [];
  let lost = 0;
  for (const { profile, picture, replacedId } of chosen) {
    const kept = picture && (await keep(picture, project));
    if (picture && !kept) lost += 1;
    images.push(...(kept?.commands ?? []));
    personas.push({ profile, imageId: kept?.imageId, replacedId });
  }
  const refused = project.session.dispatchAll([...images, ...takeInPersonas(personas, uuidv7)], 'undo.take-in-personas');
  sayRefusal(refused);
  if (refused) return;
  notify({
    text:
      lost > 0 ? { key: 'library.taken-without', values: { count: lost } } : { key: 'library.taken', values: { count: personas.length } },
    tone: 'passing',
    action: { label: 'action.undo', run: () => void project.session.undo() },
  });
}

function keep({ name, data }: LibraryPicture, project: OpenProject) {
  const bytes = fromBase64(data);
  return bytes && keepImage(project, new Blob([bytes]), name).catch(() => undefined);
}
