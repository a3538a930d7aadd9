// How large papers are. Nothing of what stands on them.

export const POINTS_OF_MM = 72 / 25.4;

/** ISO 216, ANSI Y14.1 and PowerPoint's wide slide, short side × long side in mm. */
export const SIDES = {
  A4: [210, 297],
  A3: [297, 420],
  A2: [420, 594],
  A1: [594, 841],
  A0: [841, 1189],
  Letter: [215.9, 279.4],
  Tabloid: [279.4, 431.8],
  '16:9': [190.5, (190.5 * 16) / 9],
} as const;
