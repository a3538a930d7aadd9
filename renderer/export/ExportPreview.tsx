// What will be written, beside the choices: its pages one at a time, and their size in words. Decides nothing.

import { type Page, toPixels } from '../../shared/export/pages.ts';
import { isDrawn } from '../../shared/ipc/export-api.ts';
import type { Doc } from '../../shared/model/document.ts';
import type { Say } from '../../shared/text/text.ts';
import { useSay } from '../ui/language.tsx';
import type { ExportChoices } from './choices.ts';
import { PagePicture } from './PagePicture.tsx';
import type { Preview } from './use-preview.ts';

const MM_OF_POINT = 25.4 / 72;

type Props = { readonly doc: Doc; readonly choices: ExportChoices; readonly preview: Preview };

export function ExportPreview({ doc, choices, preview }: Props) {
  const say = useSay();
  if ('problem' in preview) return <div className="export-page" />;
  return (
    <div className="export-page">
      <PagePicture doc={doc} page={preview.page} />
      {isDrawn(choices.format) && (
        <p className="export-size">
          {choices.slides === 'map' ? sizeInWords(preview.page, choices, say) : say('export-dialog.size.slides', { count: preview.count })}
        </p>
      )}
    </div>
  );
}

function sizeInWords(page: Page, { format, paper, scale }: ExportChoices, say: Say): string {
  if (format === 'png') return say('export-dialog.size.pixels', toPixels(page, scale));
  if (paper === 'map')
    return say('export-dialog.size.map', { width: Math.round(page.width * MM_OF_POINT), height: Math.round(page.height * MM_OF_POINT) });
  // A map unit is a CSS pixel, 0.75 points.
  const percent = Math.round((page.scale / 0.75) * 100);
  return say(page.width >= page.height ? 'export-dialog.size.landscape' : 'export-dialog.size.portrait', { paper, percent });
}
