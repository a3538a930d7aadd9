// The chosen measure beside the table: its rounds as a chart, SERVQUAL as bars, and all its fields.

import { X } from 'lucide-react';
import { useEffect } from 'react';
import { lastReadingOf } from '../../../shared/analysis/measures/readings.ts';
import type { Doc } from '../../../shared/model/document.ts';
import type { Measure } from '../../../shared/model/entities/measures.ts';
import { measureName } from '../../../shared/words/say-measure.ts';
import { MeasureFields } from '../../panels/measures/MeasureFields.tsx';
import { rememberPlace } from '../../ui/keep-focus.ts';
import { useSay } from '../../ui/language.tsx';
import { useChosen } from './chosen.ts';
import { ServqualBars } from './ServqualBars.tsx';
import { Spark } from './Spark.tsx';

export function MeasureSide({ doc, measure }: { readonly doc: Doc; readonly measure: Measure }) {
  const say = useSay();
  const parts = lastReadingOf(doc, measure)?.reading.parts;
  const name = measureName(measure, say);
  // Closed, or its measure deleted, the keyboard goes back to the row that it was opened from.
  useEffect(() => {
    const opener = document.querySelector<HTMLElement>('.measure-open[aria-pressed="true"]');
    return opener ? rememberPlace(opener) : undefined;
  }, []);
  return (
    <section className="tile inspector measure-side" aria-label={name}>
      <header className="tile-head">
        <h3>{name}</h3>
        <button
          type="button"
          className="button is-quiet icon-button"
          aria-label={say('ui.close')}
          onClick={() => useChosen.setState({ measureId: undefined })}
        >
          <X size={14} aria-hidden />
        </button>
      </header>
      <div className="measure-chart">
        <Spark doc={doc} measure={measure} width={264} height={72} />
      </div>
      {parts?.of === 'servqual' && <ServqualBars gaps={parts.gaps} />}
      <MeasureFields doc={doc} measure={measure} />
    </section>
  );
}
