// What stands around the map, each part by itself.

import { Fragment, useId, useRef } from 'react';
import { furnitureFor } from '../../shared/export/option-scope.ts';
import { projectOf } from '../../shared/model/document.ts';
import { LIMITS } from '../../shared/model/limits.ts';
import { useDoc } from '../session/use-session.tsx';
import { useSay } from '../ui/language.tsx';
import { type Choose, type ExportChoices, furnitureIn } from './choices.ts';

export function FurnitureFields({ choices, choose }: { readonly choices: ExportChoices; readonly choose: Choose }) {
  const say = useSay();
  const { client, logoId } = projectOf(useDoc());
  const chosen = furnitureIn(choices);
  const versionId = useId();
  const isVersionNext = useRef(false);
  const isThere = { client: client.trim() !== '', logo: logoId !== undefined };
  const offered = furnitureFor(choices).filter((part) => isThere[part as 'client' | 'logo'] ?? true);
  return (
    <fieldset className="export-parts">
      <legend>{say('export-dialog.furniture')}</legend>
      <div className="export-toggles">
        {offered.map((part) => (
          <Fragment key={part}>
            <label className="export-toggle">
              <input
                type="checkbox"
                checked={chosen.includes(part)}
                onChange={(event) => {
                  const isWanted = event.currentTarget.checked;
                  choose({ furniture: isWanted ? [...chosen, part] : chosen.filter((each) => each !== part) });
                  isVersionNext.current = part === 'version' && isWanted;
                }}
              />
              <span>{say(`export-dialog.furniture.${part}`)}</span>
            </label>
            {part === 'version' && chosen.includes(part) && (
              <div className="field export-version">
                <label htmlFor={versionId}>{say('export-dialog.version')}</label>
                <input
                  ref={(input) => {
                    if (isVersionNext.current) input?.focus();
                    isVersionNext.current = false;
                  }}
                  id={versionId}
                  type="text"
                  maxLength={LIMITS.titleLength}
                  value={choices.version}
                  placeholder={say('export-dialog.version.such-as')}
                  onChange={(event) => choose({ version: event.currentTarget.value })}
                />
              </div>
            )}
          </Fragment>
        ))}
      </div>
    </fieldset>
  );
}
