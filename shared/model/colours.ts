// The colours that a lane or a card is given by hand: calm, and dark enough to be seen as they are in every zone by day. A file may bring any.

export const COLOURS = {
  sand: '#a8782c',
  rose: '#c25b5b',
  plum: '#8a63b8',
  sky: '#3f7fbd',
  teal: '#2e877c',
  moss: '#6c8536',
  slate: '#66737e',
} as const;
