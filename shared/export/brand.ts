// The colours of an export from the few that a brand has. Each colour is as bright as the one whose place it takes, and so all that holds of
// the light theme holds of it: what can be read, the order of the zones, lines that are stronger than edges.

import { contrast, luminanceOf, mix } from '../layout/rgb.ts';
import { LIGHT, type Theme } from '../layout/theme.ts';
import type { Brand } from '../model/entities/project.ts';
import { distance, turned } from './oklab.ts';

type Token = keyof Theme;

/** What takes its hue from which colour of the brand. Pains, curves and marks keep theirs: they mean something. */
const TONED: Readonly<Record<'main' | 'accent' | 'paper', readonly Token[]>> = {
  main: ['line-interaction', 'front-fill', 'front-edge', 'step-number'],
  accent: ['line-visibility', 'action-fill', 'action-edge', 'truth'],
  paper: [
    'surround',
    'paper-edge',
    'hairline',
    'zone-customer',
    'zone-front-stage',
    'zone-back-stage',
    'zone-support',
    'hairline-customer',
    'hairline-front-stage',
    'hairline-back-stage',
    'hairline-support',
    'chip-edge',
    'plain-edge',
    'back-edge',
    'support-edge',
    'support-fill',
    'curve-axis',
  ],
};

/** @param colours `#rrggbb`. Stages stand in the main colour itself. */
export function brandedTheme({ main, accent, paper }: Brand): Theme {
  const given = { main, accent, paper };
  const toned = (Object.keys(TONED) as (keyof typeof TONED)[]).flatMap((role) => {
    const colour = given[role];
    return colour === undefined ? [] : TONED[role].map((token) => [token, asBright(colour, LIGHT[token])] as const);
  });
  return {
    ...toldApart({ ...LIGHT, ...Object.fromEntries(toned) }),
    ...(main !== undefined && { 'stage-fill': main.toLowerCase(), 'stage-ink': inkOn(main) }),
  };
}

/** Families of cards, of each the ground first. Earlier ones keep their hue: pains are red whatever the brand, and the brand's own come next. */
const FAMILIES = [
  ['pain-fill'],
  ['action-fill', 'action-edge'],
  ['front-fill', 'front-edge'],
  ['opportunity-fill', 'opportunity-edge', 'opportunity'],
] as const satisfies readonly (readonly Token[])[];

/** In OKLab, between the grounds of two families. What is aimed at is less than anywhere in the light theme; greys cannot all be as far apart. */
export const APART = { aim: 0.02, least: 0.016 } as const;
/** In degrees, the smallest first. */
const TURNS_OF_HUE = Array.from({ length: 36 }, (_, step) => 10 * (step % 2 === 0 ? -step / 2 : (step + 1) / 2));

/** Where a family comes close to an earlier one its hue is turned away, no further than it has to. */
function toldApart(theme: Theme): Theme {
  let shown = theme;
  const before: string[] = [];
  for (const family of FAMILIES) {
    const [ground] = family;
    let best = { theme: shown, apart: -1 };
    for (const angle of TURNS_OF_HUE) {
      const turnedOne = (token: Token) => (angle === 0 ? theme[token] : asBright(turned(theme[token], angle), LIGHT[token]));
      const fill = turnedOne(ground);
      const apart = Math.min(1, ...before.map((other) => distance(fill, other)));
      if (apart > best.apart)
        best = { theme: { ...shown, ...Object.fromEntries(family.map((token) => [token, turnedOne(token)])) }, apart };
      if (apart >= APART.aim) break;
    }
    shown = best.theme;
    before.push(shown[ground]);
  }
  return shown;
}

/** Black or white; one of the two is always 4.5:1 and more. */
function inkOn(ground: string): string {
  return contrast(LIGHT.ink, ground) >= 4.5 ? LIGHT.ink : contrast('#ffffff', ground) >= 4.5 ? '#ffffff' : '#000000';
}

/** Halvings of the way to white or black: finer than a step of a channel. */
const TURNS = 12;

/** A colour with more white or black in it, until it is as bright as another is; its contrast with anything is then that one's. */
function asBright(colour: string, other: string): string {
  const wanted = luminanceOf(other);
  const isTooDark = luminanceOf(colour) < wanted;
  const towards = isTooDark ? '#ffffff' : '#000000';
  let [low, high] = [0, 1];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const middle = (low + high) / 2;
    if (luminanceOf(mix(colour, towards, middle)) < wanted === isTooDark) low = middle;
    else high = middle;
  }
  // A light colour is rather lighter, a dark one rather darker: what is read on it or in it can be read.
  const [from, to] = [mix(colour, towards, low), mix(colour, towards, high)];
  const isLight = wanted > 0.18;
  return luminanceOf(from) > luminanceOf(to) === isLight ? from : to;
}
