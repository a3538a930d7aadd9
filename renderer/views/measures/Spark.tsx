// The values of a measure round by round with its target, as the metric lane of a map draws them.

import { figureOf } from '../../../shared/analysis/measures/figures.ts';
import { drawSpark } from '../../../shared/layout/figures.ts';
import type { Doc } from '../../../shared/model/document.ts';
import type { Measure } from '../../../shared/model/entities/measures.ts';
import { Marks } from '../../canvas/layers/Marks.tsx';
import { useSay } from '../../ui/language.tsx';

type Props = { readonly doc: Doc; readonly measure: Measure; readonly width: number; readonly height: number };

export function Spark({ doc, measure, width, height }: Props) {
  const figure = figureOf(doc, measure, useSay());
  return (
    <svg className="spark" width={width} height={height} overflow="visible" role="img" aria-label={figure.said}>
      <Marks marks={drawSpark(figure, { x: 0, y: 0, width, height })} />
    </svg>
  );
}
