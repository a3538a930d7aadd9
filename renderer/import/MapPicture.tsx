// A map that an import makes, as it will look: its beginning, where it is large. What is exported is drawn by the same functions.

import { useEffect, useMemo } from 'react';
import { toPage } from '../../shared/export/pages.ts';
import { toSvg } from '../../shared/export/svg.ts';
import { layout } from '../../shared/layout/layout.ts';
import { CANVAS } from '../../shared/layout/request.ts';
import { BY_NAME } from '../../shared/layout/theme.ts';
import { type Doc, projectOf } from '../../shared/model/document.ts';
import type { JourneyMap } from '../../shared/model/entities/map.ts';
import { gridOf } from '../../shared/model/grid.ts';
import { mapSay } from '../session/map-say.ts';
import { loadFontsFor, useMeasure } from '../session/measure.ts';
import { useSay } from '../ui/language.tsx';
import { SvgPicture } from '../ui/SvgPicture.tsx';
import './map-picture.css';

const MOST_STEPS = 20;
const MOST_LANES = 20;

/** Of an empty map nothing is drawn. */
export function MapPicture({ doc, map }: { readonly doc: Doc; readonly map: JourneyMap }) {
  const say = useSay();
  const measure = useMeasure();
  const { steps, lanes } = gridOf(doc, map.id);
  const isCut = steps.length > MOST_STEPS || lanes.length > MOST_LANES;
  const { language } = projectOf(doc);
  const svg = useMemo(() => {
    const grid = gridOf(doc, map.id);
    const hiddenIds = [...grid.steps.slice(MOST_STEPS), ...grid.lanes.slice(MOST_LANES)].map(({ id }) => id);
    const drawing = layout(doc, { mapId: map.id, hiddenIds, metrics: CANVAS, measure, say: mapSay(doc) });
    const page = toPage(drawing, { paper: 'map', orientation: 'auto', title: map.title });
    return toSvg(page, BY_NAME, { font: 'Inter', fontFaces: [], imageHref: () => undefined, language, idPrefix: 'import-' });
  }, [doc, map, measure, language]);
  useEffect(() => void loadFontsFor(doc), [doc]);
  const name = map.title || say('editor.untitled-map');
  return (
    <figure className="import-map">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by the keys */}
      <div className="import-picture" role="img" aria-label={say('import-dialog.picture', { name })} tabIndex={0}>
        <SvgPicture svg={svg} />
      </div>
      <figcaption>
        <strong>{name}</strong>
        <span>
          {counts(doc, map.id, say)} {isCut && say('import-dialog.beginning')}
        </span>
      </figcaption>
    </figure>
  );
}

function counts(doc: Doc, mapId: string, say: ReturnType<typeof useSay>): string {
  const { steps, laneIndex } = gridOf(doc, mapId);
  const isHere = ({ laneId }: { readonly laneId: string }) => laneIndex.has(laneId);
  return say('import-dialog.counts', {
    steps: steps.length,
    lanes: laneIndex.size,
    cards: [...doc.card.values()].filter(isHere).length,
    scores: [...doc.score.values()].filter(isHere).length,
  });
}
