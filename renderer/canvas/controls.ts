// What others may ask of the canvas: to zoom, to fit, to bring something into sight.

export type CanvasControls = {
  readonly zoomBy: (factor: number) => void;
  readonly zoomTo: (zoom: number) => void;
  /** How a map is first seen: whole where its words can then be read, else from its upper left corner. */
  readonly begin: () => void;
  /** The whole map, as large as it fits. */
  readonly fit: () => void;
  /** Scrolls as little as needed for the thing to be in sight; does nothing when it is. */
  readonly reveal: (id: string) => void;
};

/** How the map may be zoomed: 1 is 100 %. */
export const ZOOM = { least: 0.05, most: 4, /** A small map is not blown up beyond this to fill a large window. */ fitted: 1.5 } as const;

/** Pixels kept free around the fitted map; below it stands the button that adds a lane. */
export const FIT_PADDING = 22;
