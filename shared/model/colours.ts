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

/** For the curves of personas: dark enough on the lightest zone. */
const PERSONA_COLOURS = ['#2b3a42', '#b03a6f', '#1d4ed8', '#8a5a00', '#6d4fc2', '#0e7c7b'] as const;

/** One that none of these has, as long as there is one. */
export function freePersonaColour(personas: readonly { readonly colour: string }[]): string {
  return PERSONA_COLOURS.find((each) => personas.every(({ colour }) => colour !== each)) ?? PERSONA_COLOURS[0];
}
