// What becomes of one file: how its tables are read, the maps that come of it, and what is to be known.

import { useState } from 'react';
import type { FilePlan } from '../../shared/formats/import-plan.ts';
import { sayReadProblem } from '../../shared/formats/read-problem.ts';
import type { TableSource } from '../../shared/ipc/import-api.ts';
import { type Doc, get } from '../../shared/model/document.ts';
import { SelectField } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';
import { Differences } from './Differences.tsx';
import { ImportNotes } from './ImportNotes.tsx';
import { choose, type ImportFile, isSource } from './importing.ts';
import { MapPicture } from './MapPicture.tsx';
import { TableMapping } from './TableMapping.tsx';

type Props = { readonly file: ImportFile; readonly plan: FilePlan | undefined };

export function FileDetail({ file, plan }: Props) {
  const say = useSay();
  const { outcome } = file;
  if (!isSource(outcome)) return <p className="is-problem">{sayReadProblem(outcome.problem, say)}</p>;
  if (!plan) return null;
  return (
    <>
      {plan.comingBack ? (
        <Differences
          comingBack={plan.comingBack}
          title={get(plan.after, 'map', plan.comingBack.mapId)?.title ?? ''}
          choice={file.choice}
          onChoose={(choice) => choose(file.key, { ...file.choice, ...choice })}
        />
      ) : outcome.kind === 'table' && plan.sheets ? (
        <Sheets file={file} source={outcome} plan={plan} />
      ) : (
        plan.mapIds.map((id) => <Picture key={id} doc={plan.after} mapId={id} />)
      )}
      {plan.sheets === undefined && <ImportNotes notes={plan.notes} isTable={outcome.kind === 'table'} />}
    </>
  );
}

function Sheets({ file, source: { sheets }, plan }: Props & { readonly source: TableSource; readonly plan: FilePlan }) {
  const say = useSay();
  const [chosen, setChosen] = useState(0);
  const at = sheets[chosen] ? chosen : 0;
  const { sheets: all = [] } = plan;
  const [sheet, planned] = [sheets[at], all[at]];
  if (!sheet || !planned) return null;
  const name = ({ name: given }: typeof sheet) => given || say('import-dialog.sheet.untitled');
  return (
    <>
      {sheets.length > 1 && (
        <SelectField
          label={say('import-dialog.sheet')}
          value={`${at}`}
          choices={sheets.map((each, index) => ({ value: `${index}`, label: name(each) }))}
          onChoose={(value) => setChosen(Number(value))}
        />
      )}
      <TableMapping
        rows={sheet.rows}
        mapping={file.choice.mappings?.[at] ?? planned.mapping}
        onMap={(mapping) =>
          choose(file.key, {
            ...file.choice,
            mappings: (file.choice.mappings ?? all.map((each) => each.mapping)).map((each, index) => (index === at ? mapping : each)),
          })
        }
        notes={<ImportNotes notes={plan.notes} isTable />}
      >
        {planned.mapId !== undefined && <Picture doc={plan.after} mapId={planned.mapId} />}
      </TableMapping>
    </>
  );
}

function Picture({ doc, mapId }: { readonly doc: Doc; readonly mapId: string }) {
  const map = get(doc, 'map', mapId);
  return map && <MapPicture doc={doc} map={map} />;
}
