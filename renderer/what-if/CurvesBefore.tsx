// While scores are tried out: the curves as they are, dashed and faint behind those as they would be.

import { useMemo } from 'react';
import { layout } from '../../shared/layout/layout.ts';
import { CANVAS } from '../../shared/layout/request.ts';
import { Marks } from '../canvas/layers/Marks.tsx';
import { useView } from '../canvas/view.ts';
import { mapSay } from '../session/map-say.ts';
import { useMeasure } from '../session/measure.ts';
import { useDoc, useHiddenIds } from '../session/use-session.tsx';

export function CurvesBefore() {
  const isTried = useView((view) => view.whatIf !== undefined && view.whatIf.length + view.preview.length > 0);
  return isTried && <Curves />;
}

function Curves() {
  const doc = useDoc();
  const mapId = useView((view) => view.mapId);
  const hiddenIds = useHiddenIds();
  const measure = useMeasure();
  const curves = useMemo(
    () =>
      layout(doc, { mapId, hiddenIds, metrics: CANVAS, measure, say: mapSay(doc) }).items.flatMap(({ id, role, rect, marks }) =>
        role === 'curve' ? [{ id, rect, lines: marks.filter((mark) => mark.type === 'path' && mark.stroke) }] : [],
      ),
    [doc, mapId, hiddenIds, measure],
  );
  return (
    <svg className="curves-before" width={1} height={1} overflow="visible" aria-hidden>
      {curves.map(({ id, rect, lines }) => (
        <g key={id} transform={`translate(${rect.x} ${rect.y})`}>
          <Marks marks={lines} />
        </g>
      ))}
    </svg>
  );
}
