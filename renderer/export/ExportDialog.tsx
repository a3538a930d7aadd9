// Exporting: what the file is to be for, chosen beside a preview of the very pages that are written. What belongs to a part of the choices
// stands in the files beside this. Main asks for the place and writes; no path comes here (R7).

import { type KeyboardEvent, useRef, useState } from 'react';
import { EXPORT_FORMATS, isDrawn } from '../../shared/ipc/export-api.ts';
import { get } from '../../shared/model/document.ts';
import { toKeys } from '../actions/keys.ts';
import { main } from '../bridge.ts';
import { useView } from '../canvas/view.ts';
import { useDoc, useProject } from '../session/use-session.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useSay } from '../ui/language.tsx';
import { ContentFields } from './ContentFields.tsx';
import { type Choose, type ExportChoices, suggestedName, toOptions, USUAL_CHOICES, withFormat } from './choices.ts';
import { EXPORT_KEYS, ExportFoot } from './ExportFoot.tsx';
import { ExportPreview } from './ExportPreview.tsx';
import { FormatChoice } from './FormatChoice.tsx';
import { FurnitureFields } from './FurnitureFields.tsx';
import { LookFields } from './LookFields.tsx';
import { PageFields } from './PageFields.tsx';
import { useSlice } from './slice.ts';
import { useExport } from './use-export.ts';
import { usePreview } from './use-preview.ts';
import './export-dialog.css';

/** What was chosen before, for as long as the project is open in this window. */
const chosenBefore = new WeakMap<object, Omit<ExportChoices, 'mapId' | 'viewId'>>();

export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const doc = useDoc();
  const { session } = useProject();
  const mapId = useView((view) => view.mapId);
  const viewNow = useView((view) => view.viewId);
  const [choices, setChoices] = useState<ExportChoices>(() => ({
    ...(chosenBefore.get(session) ?? USUAL_CHOICES),
    mapId,
    viewId: get(doc, 'view', viewNow)?.id,
    leftOut: useSlice.getState().leftOut,
    compareWith: undefined,
  }));
  const { phase, start, forget } = useExport();
  const chosenFormat = useRef<HTMLInputElement>(null);
  const { preview, isBehind } = usePreview(doc, choices);
  const isRunning = phase.type === 'running';
  const choose: Choose = (chosen) => {
    const next = { ...choices, ...chosen };
    setChoices(next);
    chosenBefore.set(session, next);
    forget();
  };
  const cancel = () => void main.cancelExport(null);
  const refused = 'problem' in preview ? preview : undefined;
  const startExport = () => start(toOptions(doc, choices), suggestedName(doc, choices, say));
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys in a dialog that stands over this one are its own.
    if (toKeys(event.nativeEvent) !== EXPORT_KEYS || !(event.target instanceof Node && event.currentTarget.contains(event.target))) return;
    event.preventDefault();
    if (!isRunning && !refused) startExport();
  };
  const title = say('export-dialog.title');
  return (
    <Dialog title={title} width={1200} onClose={isRunning ? cancel : onClose} initialFocus={chosenFormat} onKeyDown={onKeyDown}>
      <div className="export">
        <fieldset className="export-choices" disabled={isRunning}>
          <legend className="visually-hidden">{title}</legend>
          <FormatChoice
            formats={EXPORT_FORMATS}
            format={choices.format}
            chosen={chosenFormat}
            onChoose={(format) => choose(withFormat(format, choices))}
          />
          <ContentFields choices={choices} choose={choose} />
          <PageFields choices={choices} choose={choose} />
          {isDrawn(choices.format) && (
            <>
              <FurnitureFields choices={choices} choose={choose} />
              <LookFields choices={choices} choose={choose} />
            </>
          )}
        </fieldset>
        <ExportPreview doc={doc} choices={choices} choose={choose} preview={preview} isBehind={isBehind} />
      </div>
      <ExportFoot phase={phase} refused={refused} onStart={startExport} onCancel={cancel} />
    </Dialog>
  );
}
