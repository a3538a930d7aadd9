// What stands on one side of a comparison: which map, in which version, and whose scores.

import type { Side } from '../../../shared/analysis/comparison/pairing.ts';
import { sayStep } from '../../../shared/history/say-step.ts';
import { mapsOf, personasOf } from '../../../shared/model/grid.ts';
import { SelectField } from '../../ui/Field.tsx';
import { useSay } from '../../ui/language.tsx';
import { type Choices, choose, type Now, versionsOf } from './comparing.ts';

export function SidePicker({ side, now, choices }: { readonly side: Side; readonly now: Now; readonly choices: Choices }) {
  const say = useSay();
  const choice = choices[side];
  const personas = personasOf(now.doc);
  const versions = versionsOf(now, choice.mapId);
  const named = { side: say(`compare.${side}`) };
  return (
    <fieldset className="compare-pick">
      <legend className="visually-hidden">{named.side}</legend>
      <SelectField
        label={say('compare.map', named)}
        value={choice.mapId}
        choices={mapsOf(now.doc).map(({ id, title }) => ({ value: id, label: title || say('editor.untitled-map') }))}
        onChoose={(mapId) => choose(side, choices, { mapId, personaId: choice.personaId })}
      />
      {versions.length > 0 && (
        <SelectField
          label={say('compare.version', named)}
          value={`${choice.step ? versions.indexOf(choice.step) : ''}`}
          choices={[
            { value: '', label: say('compare.version.now') },
            ...versions.map((step, index) => ({ value: `${index}`, label: say('compare.version.step', { step: sayStep(step, say) }) })),
          ]}
          onChoose={(index) => choose(side, choices, { ...choice, step: index === '' ? undefined : versions[Number(index)] })}
        />
      )}
      {personas.length > 1 && (
        <SelectField
          label={say('compare.persona', named)}
          value={choice.personaId ?? ''}
          choices={[
            { value: '', label: say('compare.persona.all') },
            ...personas.map(({ id, title }) => ({ value: id as string, label: title || say('editor.untitled') })),
          ]}
          onChoose={(personaId) => choose(side, choices, { ...choice, personaId: personaId || undefined })}
        />
      )}
    </fieldset>
  );
}
