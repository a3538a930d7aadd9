// A format without pages: what will be in the file, in a sentence, and its first lines where it is text.

import { useMemo } from 'react';
import { toReport } from '../../shared/export/report.ts';
import { writeCards } from '../../shared/formats/workbook/write-cards.ts';
import { writeMermaid } from '../../shared/formats/write-mermaid.ts';
import type { ExportOptions, WrittenFormat } from '../../shared/ipc/export-api.ts';
import type { Doc } from '../../shared/model/document.ts';
import type { Say } from '../../shared/text/text.ts';
import { mapSay } from '../session/map-say.ts';
import { useSay } from '../ui/language.tsx';
import { today } from '../ui/today.ts';
import { type ExportChoices, toOptions } from './choices.ts';

type Write = (doc: Doc, options: ExportOptions, say: Say) => string | undefined;

const TEXTS: Readonly<Record<WrittenFormat, Write | 'no-text'>> = {
  xlsx: 'no-text',
  csv: writeCards,
  md: (doc, { mapId, hiddenIds }, say) => toReport(doc, mapId, say, today(), hiddenIds),
  mermaid: writeMermaid,
  json: 'no-text',
};
/** No more is in sight. */
const LINES = 40;

type Props = { readonly doc: Doc; readonly choices: ExportChoices; readonly format: WrittenFormat };

export function WrittenLook({ doc, choices, format }: Props) {
  const say = useSay();
  const text = useMemo(() => {
    const write = TEXTS[format];
    if (write === 'no-text') return undefined;
    const written = write(doc, toOptions(doc, choices), mapSay(doc)) ?? '';
    return written.split('\n').slice(0, LINES).join('\n');
  }, [doc, choices, format]);
  return (
    <div className="export-page">
      {text === undefined ? (
        <p className="export-written">{say(format === 'xlsx' ? 'export-dialog.written.xlsx' : 'export-dialog.written.json')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by keyboard
        <section className="export-text" tabIndex={0} aria-label={say('export-dialog.first-lines')}>
          <pre>{text}</pre>
        </section>
      )}
    </div>
  );
}
