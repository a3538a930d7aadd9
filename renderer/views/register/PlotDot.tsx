// One dot of a plot: a button that says where it is and what that means, in a ring that says it to the eye.

import { type KeyboardEvent, memo, type PointerEvent } from 'react';
import { useSay } from '../../ui/language.tsx';
import { type Dot, HALO, type Spot } from './plot-places.ts';

export type Tone = 'bad' | 'good' | 'calm';

export type PlotThing = {
  readonly id: string;
  readonly name: string;
  /** What stands in its dot: one or two characters. */
  readonly sign: string;
  /** Undefined where a number is missing. */
  readonly at: Spot | undefined;
  /** From 0 to 1. */
  readonly weight: number;
  readonly tone: Tone;
  readonly isFaint: boolean;
};

export type PlacedThing = PlotThing & { readonly at: Spot };

export type Hands = {
  readonly onFocus: () => void;
  readonly onPointerDown: (event: PointerEvent, thing: PlotThing) => void;
  readonly onKeyDown: (event: KeyboardEvent, thing: PlacedThing) => void;
};

type DotProps = {
  readonly thing: PlacedThing;
  readonly dot: Dot;
  readonly isSelected: boolean | undefined;
  readonly isReadOnly: boolean;
  readonly describe: (at: Spot) => string;
  readonly hands: Hands;
};

export const PlotDot = memo(
  function PlotDot({ thing, dot, isSelected, isReadOnly, describe, hands }: DotProps) {
    const say = useSay();
    const name = say('plot.dot', { name: thing.name, place: describe(thing.at) });
    return (
      // biome-ignore lint/a11y/useSemanticElements: there is no button in SVG
      <g
        role="button"
        tabIndex={0}
        data-plot={thing.id}
        aria-label={name}
        aria-pressed={isSelected}
        aria-keyshortcuts={isReadOnly ? undefined : 'ArrowLeft ArrowRight ArrowUp ArrowDown'}
        className={`plot-dot is-${thing.tone}${thing.isFaint ? ' is-faint' : ''}`}
        transform={`translate(${dot.x} ${dot.y})`}
        onFocus={hands.onFocus}
        onPointerDown={(event) => hands.onPointerDown(event, thing)}
        onKeyDown={(event) => hands.onKeyDown(event, thing)}
      >
        <title>{name}</title>
        <circle className="plot-halo" r={dot.radius + HALO} />
        <circle className="plot-ring" r={dot.radius} />
        <text dy="0.36em">{thing.sign}</text>
      </g>
    );
  },
  // `describe` says the same of the same place until the crosshair moves, and then the things are others too.
  (a, b) => a.thing === b.thing && a.dot === b.dot && a.isSelected === b.isSelected && a.isReadOnly === b.isReadOnly,
);
