// What stands around the map, each part by itself.

import { FURNITURE_OF_SLIDES } from '../../shared/export/furniture.ts';
import { FURNITURE } from '../../shared/ipc/export-api.ts';
import { projectOf } from '../../shared/model/document.ts';
import { LIMITS } from '../../shared/model/limits.ts';
import { useDoc } from '../session/use-session.tsx';
import { useSay } from '../ui/language.tsx';
import { type Choose, type ExportChoices, furnitureIn } from './choices.ts';

export function FurnitureFields({ choices, choose }: { readonly choices: ExportChoices; readonly choose: Choose }) {
  const say = useSay();
  const { client, logoId } = projectOf(useDoc());
  const chosen = furnitureIn(choices);
  const isThere = { client: client.trim() !== '', logo: logoId !== undefined };
  const offered = (choices.slides === 'map' ? FURNITURE : FURNITURE_OF_SLIDES).filter((part) => isThere[part as 'client' | 'logo'] ?? true);
  return (
    <fieldset className="export-parts">
      <legend>{say('export-dialog.furniture')}</legend>
      <div className="export-toggles">
        {offered.map((part) => (
          <label key={part} className="export-toggle">
            <input
              type="checkbox"
              checked={chosen.includes(part)}
              onChange={(event) =>
                choose({ furniture: event.currentTarget.checked ? [...chosen, part] : chosen.filter((each) => each !== part) })
              }
            />
            <span>{say(`export-dialog.furniture.${part}`)}</span>
          </label>
        ))}
      </div>
      {chosen.includes('version') && (
        <label className="field">
          <span className="visually-hidden">{say('export-dialog.furniture.version')}</span>
          <input
            type="text"
            maxLength={LIMITS.titleLength}
            value={choices.version}
            placeholder={say('export-dialog.version.such-as')}
            onChange={(event) => choose({ version: event.currentTarget.value })}
          />
        </label>
      )}
    </fieldset>
  );
}
