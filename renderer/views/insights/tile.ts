// What every tile of the insights is given.

import type { ComponentType } from 'react';
import type { Insights } from '../../../shared/analysis/insights.ts';
import type { Curve } from '../../../shared/analysis/memory/curves.ts';
import type { Doc } from '../../../shared/model/document.ts';

export type InsightProps = {
  readonly doc: Doc;
  readonly insights: Insights;
  /** Of those that were chosen: everybody's, or one persona's. */
  readonly curves: readonly Curve[];
  /** Of a plot, in pixels. */
  readonly plotHeight: number;
};

export type InsightTile = { readonly name: string; readonly Tile: ComponentType<InsightProps> };
