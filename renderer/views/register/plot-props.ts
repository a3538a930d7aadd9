// What both plots of the register are given, and the sign of a card in its dot.

import type { Card } from '../../../shared/model/entities/map.ts';

export type PlotProps<T> = {
  /** Those that are ranked together: their mean is that of the crosshair. */
  readonly all: readonly T[];
  /** Of these what is shown; all where absent. */
  readonly of?: readonly T[];
  readonly selection?: ReadonlySet<string>;
  readonly onSelect?: (id: string) => void;
  readonly height?: number;
};

const CLOSED: Readonly<Record<string, string>> = { solved: '✓', 'wont-do': '×' };

/** Its rank; where it has none, why. */
export function signOf({ status = 'open' }: Card, rank: number | undefined): string {
  return `${rank ?? CLOSED[status] ?? '–'}`;
}
