// What will be written, beside the choices: its pages, turned over one at a time, and their size in words. Decides nothing.

import { ChevronLeft, ChevronRight, ZoomIn, ZoomOut } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type Page, resolutionOf, sizeOf, toPixels } from '../../shared/export/pages.ts';
import { POINTS_OF_MAP_UNIT, POINTS_OF_MM } from '../../shared/export/paper-sizes.ts';
import { READABLE, smallestText } from '../../shared/export/smallest-text.ts';
import { isDrawn, PAGED_FORMATS, SCREEN_FORMATS } from '../../shared/ipc/export-api.ts';
import type { Point } from '../../shared/layout/drawing.ts';
import type { Doc } from '../../shared/model/document.ts';
import { stopsOf } from '../../shared/model/stops.ts';
import { stopsOfStages } from '../../shared/present/deck.ts';
import type { Say } from '../../shared/text/text.ts';
import { useSay } from '../ui/language.tsx';
import { type Choose, type ExportChoices, paperIn, toOptions } from './choices.ts';
import { PagePicture } from './PagePicture.tsx';
import type { Preview } from './use-preview.ts';
import { WrittenLook } from './WrittenLook.tsx';

type Props = {
  readonly doc: Doc;
  readonly choices: ExportChoices;
  readonly choose: Choose;
  readonly preview: Preview;
  readonly isBehind: boolean;
};

export function ExportPreview({ doc, choices, choose, preview, isBehind }: Props) {
  const say = useSay();
  const [turned, setTurned] = useState({ of: preview, to: 0 });
  const [at, setAt] = useState<Point>();
  if ('problem' in preview) return <div className="export-page" />;
  if (!isDrawn(choices.format)) return <WrittenLook doc={doc} choices={choices} format={choices.format} />;
  const { count, look, pageAt } = preview;
  const index = turned.of === preview ? turned.to : 0;
  const page = pageAt(index);
  if (!page) return <div className="export-page" />;
  const turn = (by: number) => setTurned({ of: preview, to: Math.max(0, Math.min(count - 1, index + by)) });
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowRight: 1, PageUp: -1, PageDown: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    turn(by);
  };
  return (
    <div className="export-page" aria-busy={isBehind}>
      <Zoomed at={at} onPress={setAt}>
        <PagePicture doc={doc} page={page} look={look} />
      </Zoomed>
      <div className="export-pager">
        {count > 1 && (
          // biome-ignore lint/a11y/noStaticElementInteractions: the buttons within have the focus; arrow keys press them
          <div className="export-turn" onKeyDown={onKeyDown}>
            <button type="button" className="button is-quiet" disabled={index === 0} onClick={() => turn(-1)}>
              <ChevronLeft size={16} aria-hidden />
              <span className="visually-hidden">{say('export-dialog.previous')}</span>
            </button>
            <span aria-live="polite">{say('export-dialog.page-of', { number: index + 1, count })}</span>
            <button type="button" className="button is-quiet" disabled={index === count - 1} onClick={() => turn(1)}>
              <ChevronRight size={16} aria-hidden />
              <span className="visually-hidden">{say('export-dialog.next')}</span>
            </button>
          </div>
        )}
        <div className="export-turn">
          {!SCREEN_FORMATS.includes(choices.format) && <p className="export-size">{sizeInWords(page, { doc, choices, count }, say)}</p>}
          <button
            type="button"
            className="button is-quiet"
            aria-pressed={at !== undefined}
            title={say('export-dialog.zoom')}
            aria-label={say('export-dialog.zoom')}
            onClick={() => setAt(at ? undefined : { x: 0, y: 0 })}
          >
            {at ? <ZoomOut size={16} aria-hidden /> : <ZoomIn size={16} aria-hidden />}
          </button>
        </div>
        {choices.slides === 'map' && choices.paper !== 'map' && <SmallText page={page} choices={choices} choose={choose} />}
      </div>
    </div>
  );
}

type ZoomedProps = {
  /** What of the picture is looked at in its actual size, as parts of its width and height; all of it, made to fit, where absent. */
  readonly at: Point | undefined;
  readonly onPress: (at: Point | undefined) => void;
  readonly children: ReactNode;
};

function Zoomed({ at, onPress, children }: ZoomedProps) {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = frame;
    if (current && at)
      current.scrollTo(at.x * current.scrollWidth - current.clientWidth / 2, at.y * current.scrollHeight - current.clientHeight / 2);
  }, [at]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button below does the same
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div
      ref={frame}
      className={at ? 'export-zoom is-large' : 'export-zoom'}
      tabIndex={at ? 0 : undefined}
      onClick={({ currentTarget, clientX, clientY }) => {
        const { left, top, width, height } = currentTarget.getBoundingClientRect();
        onPress(at ? undefined : { x: (clientX - left) / width, y: (clientY - top) / height });
      }}
    >
      {children}
    </div>
  );
}

/** Said, not forbidden: it may be looked at on a screen. */
function SmallText({ page, choices, choose }: Pick<Props, 'choices' | 'choose'> & { readonly page: Page }) {
  const say = useSay();
  const { drawing, scale } = page;
  const points = useMemo(() => smallestText({ drawing, scale }) ?? READABLE, [drawing, scale]);
  if (points >= READABLE) return undefined;
  const values = { points: Math.floor(points * 10) / 10 };
  if (!PAGED_FORMATS.includes(choices.format)) return <p className="export-warning">{say('export-dialog.small', values)}</p>;
  return (
    <p className="export-warning">
      {say('export-dialog.small.pages', values)}
      <button type="button" className="button" onClick={() => choose({ slides: 'pages', tile: undefined, compareWith: undefined })}>
        {say('export-dialog.small.choose')}
      </button>
    </p>
  );
}

type Shown = Pick<Props, 'doc' | 'choices'> & { readonly count: number };

function sizeInWords(page: Page, { doc, choices, count }: Shown, say: Say): string {
  const { format, paper, tile, slides } = choices;
  if (slides === 'pages') return say('export-dialog.size.pages', { paper: paperIn(choices) });
  if (slides !== 'map') return slidesInWords(doc, choices, count, say);
  if (format === 'png') return say('export-dialog.size.pixels', toPixels(page, resolutionOf(page, choices)));
  const mm = ({ width, height }: { readonly width: number; readonly height: number }) => ({
    width: Math.round(width / POINTS_OF_MM),
    height: Math.round(height / POINTS_OF_MM),
  });
  if (tile && page.sheet) return say('export-dialog.size.sheets', { ...mm(page), paper: tile.paper });
  if (paper === 'map') return say('export-dialog.size.map', mm(sizeOf(page)));
  const percent = Math.round((page.scale / POINTS_OF_MAP_UNIT) * 100);
  return say(page.width >= page.height ? 'export-dialog.size.landscape' : 'export-dialog.size.portrait', { paper, percent });
}

function slidesInWords(doc: Doc, choices: ExportChoices, count: number, say: Say): string {
  const isOfStages = choices.slides === 'stages';
  const parts = isOfStages ? stopsOfStages(doc, choices.mapId, toOptions(doc, choices).hiddenIds) : stopsOf(doc);
  const slides = say('export-dialog.slides', { count });
  const of = say(isOfStages ? 'export-dialog.slides.stages' : 'export-dialog.slides.stops', { count: parts.length });
  return say(count > parts.length ? 'export-dialog.size.parts' : 'export-dialog.size.slides', { slides, of });
}
