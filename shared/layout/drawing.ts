// What a map looks like, fully decided: where every box is and how every line of text breaks (R3). The canvas and every
// exporter only spell it. Lengths are in map units: CSS pixels at 100 % zoom. Colours are tokens of a theme.

import type { Zone } from '../model/entities/map.ts';
import type { ColourToken } from './theme.ts';

export type Point = { readonly x: number; readonly y: number };
export type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** `baseline` is the y of the baseline; `x` the left edge, the middle or the right edge by the text's `align`. */
export type TextLine = { readonly x: number; readonly baseline: number; readonly text: string };
export type TextStyle = { readonly size: number; readonly weight: 400 | 600; readonly italic: boolean };

export type Segment =
  | { readonly to: 'move' | 'line'; readonly x: number; readonly y: number }
  | {
      readonly to: 'curve';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly x: number;
      readonly y: number;
    }
  | { readonly to: 'close' };

/** A vertical or horizontal gradient along the given line, in the coordinates of its mark. */
export type Gradient = {
  readonly from: Point;
  readonly to: Point;
  readonly stops: readonly { readonly at: number; readonly colour: ColourToken; readonly opacity: number }[];
};

export type Stroke = {
  readonly colour: ColourToken;
  readonly width: number;
  /** Lengths of dashes and gaps, in map units; absent for a solid stroke. */
  readonly dash?: readonly number[];
  readonly cap?: 'round';
};

/** A colour that is data, such as a persona's, stands as it is: `#rrggbb`. */
export type Fill = ColourToken | Gradient;

export type Mark =
  | { readonly type: 'box'; readonly rect: Rect; readonly radius: number; readonly fill?: Fill; readonly stroke?: Stroke }
  | {
      readonly type: 'text';
      readonly lines: readonly TextLine[];
      readonly style: TextStyle;
      readonly colour: ColourToken;
      readonly align: 'left' | 'middle' | 'right';
    }
  | { readonly type: 'path'; readonly segments: readonly Segment[]; readonly fill?: Fill; readonly stroke?: Stroke }
  | { readonly type: 'image'; readonly rect: Rect; readonly imageId: string };

export const ROLES = [
  'background',
  'zone',
  'lane',
  'line',
  'stage',
  'step',
  'connector',
  'card',
  'curve',
  'score',
  'figure',
  'title',
] as const;
export type Role = (typeof ROLES)[number];

export type Side = 'left' | 'right' | 'top' | 'bottom';
export type ConnectorEnd = { readonly cardId: string; readonly side: Side; readonly point: Point };

/**
 * One thing the reader can point at, and the marks that draw it, placed relative to `rect`'s corner.
 * Marks of an unchanged entity are the same array from Drawing to Drawing.
 */
export type Item = {
  /** Unique in the Drawing and stable from one Drawing to the next. */
  readonly id: string;
  readonly role: Role;
  /** The entity it shows; absent for lines, zones and backgrounds. */
  readonly entityId?: string;
  /** What is selected where it cannot be itself: the step of a measure. */
  readonly aboutId?: string;
  readonly rect: Rect;
  readonly marks: readonly Mark[];
  /** What a screen reader says and an exporter names the shape. */
  readonly name: string;
  /** Where a slide appears piece by piece: its space is kept while it is not yet to be seen; what has been told steps back. */
  readonly tone?: 'unseen' | 'dim';
  readonly ends?: { readonly from: ConnectorEnd; readonly to: ConnectorEnd };
};

export type Column = {
  readonly stepId: string;
  readonly stageId: string;
  /** The place of the step in the whole map, from 1. */
  readonly number: number;
  readonly x: number;
  readonly width: number;
};
export type Row = {
  readonly laneId: string;
  readonly zone: Zone;
  readonly y: number;
  readonly height: number;
  /** It holds cards or scores that are only counted, or hinted at. */
  readonly isCollapsed?: boolean;
};
export type Band = { readonly line: 'interaction' | 'visibility' | 'internal-interaction'; readonly y: number; readonly height: number };

/** The grid that the items stand in: what a pointer hits, what stays in sight while the map scrolls. */
export type Frame = {
  readonly headWidth: number;
  readonly headHeight: number;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly bands: readonly Band[];
};

/** Items stand in the order they are painted. `reading` lists item ids in the order they are read. */
export type Drawing = {
  readonly bounds: Rect;
  readonly items: readonly Item[];
  readonly frame: Frame;
  readonly reading: readonly string[];
};

/** The width of a run of text in map units. Whatever measures, a test holds it to the others. */
export type Measure = (text: string, style: TextStyle) => number;
