// The formats, by what a person wants of the file; what the chosen one is good for stands below.

import { type RefObject, useId } from 'react';
import type { ExportFormat } from '../../shared/ipc/export-api.ts';
import { useSay } from '../ui/language.tsx';
import { FORMAT_GROUPS, nameOfFormat } from './formats.ts';

type Props = {
  readonly formats: readonly ExportFormat[];
  readonly format: ExportFormat;
  readonly chosen: RefObject<HTMLInputElement | null>;
  readonly onChoose: (format: ExportFormat) => void;
};

export function FormatChoice({ formats, format, chosen, onChoose }: Props) {
  const say = useSay();
  const name = useId();
  return (
    <fieldset className="export-parts" aria-describedby={`${name}-about`}>
      <legend>{say('export-dialog.format')}</legend>
      {FORMAT_GROUPS.map(({ group, formats: all }) => {
        const offered = formats.filter((each) => all.includes(each));
        if (offered.length === 0) return undefined;
        return (
          <div key={group} className="format-group">
            <span className="format-for" id={`${name}-${group}`}>
              {say(`export-dialog.group.${group}`)}
            </span>
            <div className="format-names">
              {offered.map((each) => (
                <label key={each} className="format press">
                  <input
                    ref={each === format ? chosen : undefined}
                    type="radio"
                    name={name}
                    checked={each === format}
                    aria-describedby={`${name}-${group}`}
                    onChange={() => onChoose(each)}
                  />
                  <span>{nameOfFormat(each)}</span>
                </label>
              ))}
            </div>
          </div>
        );
      })}
      <p className="format-about" id={`${name}-about`}>
        {say(`export-dialog.format.${format}`)}
      </p>
    </fieldset>
  );
}
