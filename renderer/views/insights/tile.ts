// What every tile of the insights is given.

import type { Curve } from '../../../shared/analysis/curves.ts';
import type { Insights } from '../../../shared/analysis/insights.ts';
import type { Doc } from '../../../shared/model/document.ts';

export type InsightProps = {
  readonly doc: Doc;
  readonly insights: Insights;
  /** Of those that were chosen: everybody's, or one persona's. */
  readonly curves: readonly Curve[];
};
