// Exporting a map: format and paper chosen beside a preview of the very page that is written; progress, cancel, and where it went.
// Main asks for the place and writes; no path comes here (R7).

import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { type Page, toPixels } from '../../shared/export/pages.ts';
import {
  EXPORT_FORMATS,
  type ExportFormat,
  type ExportOptions,
  type ExportProblem,
  type ExportProgress,
  ORIENTATIONS,
  PAGED_FORMATS,
  PAPERS,
  SLIDES,
} from '../../shared/ipc/export-api.ts';
import type { MainEvent } from '../../shared/ipc/main-api.ts';
import { type Doc, get, projectOf } from '../../shared/model/document.ts';
import { mapsOf } from '../../shared/model/grid.ts';
import { LIMITS } from '../../shared/model/limits.ts';
import { viewsOf } from '../../shared/model/views.ts';
import { stopsOf } from '../../shared/present/stops.ts';
import type { Say } from '../../shared/text/text.ts';
import { main } from '../bridge.ts';
import { useView } from '../canvas/view.ts';
import { useDoc, useProject } from '../session/use-session.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ChoiceField, SelectField } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';
import { ExportPreview } from './ExportPreview.tsx';
import { type ExportChoices, toOptions, usePreview } from './export-preview.ts';
import './export-dialog.css';

type Phase =
  | { readonly type: 'choosing' }
  | { readonly type: 'running'; readonly progress?: ExportProgress }
  | { readonly type: 'done'; readonly fileName: string }
  | { readonly type: 'failed'; readonly problem: ExportProblem | 'not-saved' };

const SCALES = ['1', '2', '3', '4'] as const;
const MM_OF_POINT = 25.4 / 72;

export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const doc = useDoc();
  const mapNow = useView((view) => view.mapId);
  const viewNow = get(
    doc,
    'view',
    useView((view) => view.viewId),
  )?.id;
  const [choices, setChoices] = useState<ExportChoices>({
    mapId: mapNow,
    viewId: viewNow,
    compareWith: undefined,
    slides: 'map',
    format: 'pdf',
    paper: 'map',
    orientation: 'auto',
    scale: 2,
  });
  const { phase, start, forget } = useExport();
  const chosenFormat = useRef<HTMLInputElement>(null);
  const preview = usePreview(doc, choices);
  const areSlides = choices.slides !== 'map';
  const title = say(areSlides ? 'export-dialog.title.stops' : 'export-dialog.title');
  const isRunning = phase.type === 'running';
  const choose = (chosen: Partial<ExportChoices>) => {
    setChoices((before) => ({ ...before, ...chosen }));
    forget();
  };
  const cancel = () => void main.cancelExport(null);
  const refused = 'problem' in preview ? preview.problem : undefined;
  const problem = phase.type === 'failed' ? phase.problem : undefined;
  const maps = mapsOf(doc);
  const hasStops = stopsOf(doc).length > 0;
  const views = viewsOf(doc, choices.mapId);
  const other = get(doc, 'map', get(doc, 'map', choices.mapId)?.asIsMapId) ?? maps.find(({ asIsMapId }) => asIsMapId === choices.mapId);

  return (
    <Dialog title={title} width={860} onClose={isRunning ? cancel : onClose} initialFocus={chosenFormat}>
      <div className="export">
        <fieldset className="export-choices" disabled={isRunning}>
          <legend className="visually-hidden">{title}</legend>
          <SelectField
            label={say('export-dialog.what')}
            value={choices.slides}
            choices={SLIDES.filter((each) => each !== 'stops' || hasStops).map((value) => ({
              value,
              label: say(`export-dialog.what.${value}`),
            }))}
            onChoose={(slides) =>
              choose(slides === 'map' || PAGED_FORMATS.includes(choices.format) ? { slides } : { slides, format: 'pdf' })
            }
          />
          {choices.slides !== 'stops' && maps.length > 1 && (
            <SelectField
              label={say('export-dialog.map')}
              value={choices.mapId}
              choices={maps.map((map) => ({ value: map.id, label: map.title || say('editor.untitled-map') }))}
              onChoose={(mapId) => choose({ mapId, viewId: undefined, compareWith: undefined })}
            />
          )}
          {choices.slides !== 'stops' && views.length > 0 && (
            <SelectField
              label={say('export-dialog.view')}
              value={choices.viewId ?? ''}
              choices={[
                { value: '', label: say('views.everything') },
                ...views.map((view) => ({ value: view.id, label: view.title || say('editor.untitled') })),
              ]}
              onChoose={(viewId) => choose({ viewId: viewId || undefined })}
            />
          )}
          {!areSlides && other && (
            <label className="export-compare">
              <input
                type="checkbox"
                checked={choices.compareWith !== undefined}
                onChange={(event) => choose({ compareWith: event.currentTarget.checked ? other.id : undefined })}
              />
              <span>
                {say('compare.export', { title: other.title || say('editor.untitled-map') })}
                {choices.compareWith !== undefined && <small>{say('compare.export.pages')}</small>}
              </span>
            </label>
          )}
          <FormatCards
            formats={areSlides ? PAGED_FORMATS : FORMATS}
            format={choices.format}
            chosen={chosenFormat}
            onChoose={(format) => choose({ format })}
          />
          {areSlides ? undefined : choices.format === 'png' ? (
            <ChoiceField
              label={say('export-dialog.scale')}
              value={`${choices.scale}`}
              choices={SCALES.map((value) => ({ value, label: `${value}×` }))}
              onChoose={(scale) => choose({ scale: Number(scale) })}
            />
          ) : (
            <SelectField
              label={say('export-dialog.paper')}
              value={choices.paper}
              choices={PAPERS.map((value) => ({ value, label: value === 'map' ? say('export.paper.map') : value }))}
              onChoose={(paper) => choose({ paper })}
            />
          )}
          {!areSlides && choices.format !== 'png' && choices.paper !== 'map' && (
            <ChoiceField
              label={say('export-dialog.orientation')}
              value={choices.orientation}
              choices={ORIENTATIONS.map((value) => ({ value, label: say(`export.orientation.${value}`) }))}
              onChoose={(orientation) => choose({ orientation })}
            />
          )}
        </fieldset>
        <div className="export-page">
          {'page' in preview && (
            <>
              <ExportPreview doc={doc} page={preview.page} />
              <p className="export-size">
                {areSlides ? say('export-dialog.size.slides', { count: preview.count }) : sizeInWords(preview.page, choices, say)}
              </p>
            </>
          )}
        </div>
      </div>
      <footer className="export-foot">
        <div className="export-said" role="status">
          {refused && <p className="is-problem">{say(`export.problem.${refused}`)}</p>}
          {problem && !refused && (
            <p className="is-problem">{say(problem === 'not-saved' ? 'export-dialog.not-saved' : `export.problem.${problem}`)}</p>
          )}
          {phase.type === 'done' && <p>{say('export-dialog.saved', { name: phase.fileName })}</p>}
          {isRunning && <Progress progress={phase.progress} />}
        </div>
        {isRunning && <Button onPress={cancel}>{say('ui.cancel')}</Button>}
        {phase.type === 'done' && <Button onPress={() => void main.showExported(null)}>{say('export-dialog.show')}</Button>}
        {!isRunning && (
          <button
            type="button"
            className="button is-primary"
            disabled={refused !== undefined}
            onClick={() => start(toOptions(doc, choices), suggestedName(doc, choices))}
          >
            {say(phase.type === 'done' ? 'export-dialog.again' : 'export-dialog.export')}
          </button>
        )}
      </footer>
    </Dialog>
  );
}

function Button({ onPress, children }: { readonly onPress: () => void; readonly children: ReactNode }) {
  return (
    <button type="button" className="button" onClick={onPress}>
      {children}
    </button>
  );
}

type FormatCardsProps = {
  readonly formats: readonly ExportFormat[];
  readonly format: ExportFormat;
  readonly chosen: RefObject<HTMLInputElement | null>;
  readonly onChoose: (format: ExportFormat) => void;
};

function FormatCards({ formats, format, chosen, onChoose }: FormatCardsProps) {
  const say = useSay();
  const name = useId();
  return (
    <fieldset className="format-cards">
      <legend>{say('export-dialog.format')}</legend>
      {formats.map((each) => (
        <label key={each} className="format-card">
          <input
            ref={each === format ? chosen : undefined}
            type="radio"
            name={name}
            checked={each === format}
            onChange={() => onChoose(each)}
          />
          <span>
            <strong>{each.toUpperCase()}</strong>
            <small>{say(`export-dialog.format.${each}`)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Most wanted first. */
const FORMATS = [...EXPORT_FORMATS].sort();

function Progress({ progress }: { readonly progress: ExportProgress | undefined }) {
  const say = useSay();
  const id = useId();
  return (
    <div className="export-progress">
      <label htmlFor={id}>{say('export-dialog.progress')}</label>
      <progress id={id} value={progress?.done} max={progress?.of} />
    </div>
  );
}

function suggestedName(doc: Doc, { mapId, viewId, slides }: ExportChoices): string {
  if (slides === 'stops') return projectOf(doc).title;
  return [projectOf(doc).title, get(doc, 'map', mapId)?.title ?? '', get(doc, 'view', viewId)?.title ?? '']
    .filter((title) => title !== '')
    .join(' - ')
    .slice(0, LIMITS.titleLength);
}

function sizeInWords(page: Page, { format, paper, scale }: ExportChoices, say: Say): string {
  if (format === 'png') return say('export-dialog.size.pixels', toPixels(page, scale));
  if (paper === 'map')
    return say('export-dialog.size.map', { width: Math.round(page.width * MM_OF_POINT), height: Math.round(page.height * MM_OF_POINT) });
  // A map unit is a CSS pixel, 0.75 points.
  const percent = Math.round((page.scale / 0.75) * 100);
  return say(page.width >= page.height ? 'export-dialog.size.landscape' : 'export-dialog.size.portrait', { paper, percent });
}

type Export = {
  readonly phase: Phase;
  readonly start: (options: ExportOptions, suggestedName: string) => void;
  /** What came of the last one is no longer said. */
  readonly forget: () => void;
};

function useExport(): Export {
  const { session } = useProject();
  const [phase, setPhase] = useState<Phase>({ type: 'choosing' });

  useEffect(() => {
    const onProgress = (event: Event) => {
      const { progress } = (event as CustomEvent<Extract<MainEvent, { type: 'exportProgress' }>>).detail;
      setPhase((now) => (now.type === 'running' ? { type: 'running', progress } : now));
    };
    window.addEventListener('exportProgress', onProgress);
    return () => window.removeEventListener('exportProgress', onProgress);
  }, []);

  async function run(options: ExportOptions, suggestedName: string): Promise<Phase> {
    // What is written is what is on disk.
    if (!(await session.outbox.flush())) return { type: 'failed', problem: 'not-saved' };
    try {
      const outcome = await main.exportMap({ options, suggestedName });
      if ('exported' in outcome) return { type: 'done', fileName: outcome.fileName };
      return 'problem' in outcome ? { type: 'failed', problem: outcome.problem } : { type: 'choosing' };
    } catch {
      return { type: 'failed', problem: 'failed' };
    }
  }

  return {
    phase,
    start(options, suggestedName) {
      setPhase({ type: 'running' });
      void run(options, suggestedName).then(setPhase);
    },
    forget: () => setPhase({ type: 'choosing' }),
  };
}
