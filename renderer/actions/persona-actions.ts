// Actions on the personas of a project: making, copying, ordering and deleting them, and what comes from files or goes into one.

import { flushSync } from 'react-dom';
import { uuidv7 } from 'uuidv7';
import { firstRowsOf } from '../../shared/formats/customers.ts';
import { parsePersonas } from '../../shared/formats/personas.ts';
import { freePersonaColour } from '../../shared/model/colours.ts';
import { all, type Doc } from '../../shared/model/document.ts';
import type { Persona } from '../../shared/model/entities/personas.ts';
import { personasOf } from '../../shared/model/grid.ts';
import { LIMITS } from '../../shared/model/limits.ts';
import { mapSay } from '../session/map-say.ts';
import { sayRefusal } from '../session/refused.ts';
import type { Session } from '../session/session.ts';
import { readText } from '../session/text-files.ts';
import { notify } from '../ui/notices.tsx';
import { type Asking, showProfile, usePersonasView } from '../views/personas/personas-view.ts';
import { type Action, docOf, isWritable } from './action.ts';
import { showScreen } from './view-actions.ts';

/** One in a colour that no other has, as long as there is one. */
export function newPersona(doc: Doc): Omit<Persona, 'order'> {
  const personas = personasOf(doc);
  const title = mapSay(doc)('inspector.persona.new', { number: personas.length + 1 });
  return { kind: 'persona', id: uuidv7(), title, colour: freePersonaColour(personas) };
}

/** Opens the personas screen at the profile of that persona. */
export function openProfile(personaId: string, isToBeNamed = false): void {
  flushSync(() => showScreen('personas'));
  showProfile(personaId, isToBeNamed);
}

/** With what the profile says; what was scored and measured of one, and its share, are not true of the other. */
export function duplicatePersona({ store, dispatchAll }: Session, persona: Persona): void {
  const { doc } = store.getState();
  const { order: _, share: __, ...rest } = persona;
  const title = mapSay(doc)('persona.copy', { name: persona.title }).slice(0, LIMITS.titleLength);
  const id = uuidv7();
  const index = personasOf(doc).findIndex((each) => each.id === persona.id) + 1;
  const refused = dispatchAll(
    [
      { type: 'add', entity: { ...rest, id, title, colour: freePersonaColour(personasOf(doc)) } },
      { type: 'movePersona', personaId: id, index },
    ],
    'undo.duplicate-persona',
  );
  sayRefusal(refused);
  if (!refused) requestAnimationFrame(() => showProfile(id, true));
}

/** Says what went with it. */
export function deletePersona({ store, dispatch, undo }: Session, { id, title }: Persona): void {
  const { doc } = store.getState();
  const scores = all(doc, 'score').filter(({ personaId }) => personaId === id).length;
  const pains = all(doc, 'card').filter(({ personaIds }) => personaIds?.includes(id)).length;
  const measures = all(doc, 'measure').filter(({ personaId }) => personaId === id).length;
  const refused = dispatch({ type: 'remove', ids: [id] }, 'undo.delete-persona');
  sayRefusal(refused);
  if (refused) return;
  const name = title || mapSay(doc)('editor.untitled');
  notify({
    text:
      pains + measures > 0
        ? { key: 'persona.deleted-ties', values: { name, scores, pains, measures } }
        : { key: 'persona.deleted', values: { name, count: scores } },
    tone: 'passing',
    action: { label: 'action.undo', run: () => void undo() },
  });
}

export const PERSONA_ACTIONS: readonly Action[] = [
  {
    id: 'insert.persona',
    label: 'personas.add',
    isEnabled: isWritable,
    run(context) {
      const persona = newPersona(docOf(context));
      const refused = context.session.dispatch({ type: 'add', entity: persona }, 'undo.add-persona');
      sayRefusal(refused);
      if (!refused) openProfile(persona.id, true);
    },
  },
  {
    id: 'personas.save',
    label: 'personas.save',
    isEnabled: (context) => docOf(context).persona.size > 0,
    run: () => ask({ about: 'save' }),
  },
  { id: 'personas.take-in', label: 'personas.take-in', isEnabled: isWritable, run: () => void askAboutLibrary() },
  { id: 'personas.import-customers', label: 'customers.import', isEnabled: isWritable, run: () => void askAboutCustomers() },
];

/** On the personas screen, which shows the dialog. */
function ask(asking: Asking): void {
  showScreen('personas');
  usePersonasView.setState({ asking });
}

async function askAboutLibrary(): Promise<void> {
  const read = await readText('personas');
  if (!read) return;
  const { fileName } = read;
  const library = parsePersonas(read.text);
  if ('problem' in library)
    notify({ text: { key: `library.${library.problem}`, values: { name: fileName, limit: LIMITS.libraryPersonas } }, tone: 'error' });
  else ask({ about: 'take-in', ...library, fileName });
}

async function askAboutCustomers(): Promise<void> {
  const read = await readText('csv');
  if (!read) return;
  const isEmpty = firstRowsOf(read.text).length === 0;
  if (isEmpty) notify({ text: { key: 'customers.empty', values: { name: read.fileName } }, tone: 'error' });
  else ask({ about: 'customers', ...read });
}
