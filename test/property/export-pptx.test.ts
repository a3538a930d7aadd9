// PowerPoint files: whatever stands on a map, they are as PowerPoint asks, and every connector is glued; colours of a theme come out as they are.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toHex, toHsl } from '../../electron/exporter/pptx/hsl.ts';
import { createSchemeColour } from '../../electron/exporter/pptx/scheme.ts';
import { THEMES, type ThemeName } from '../../shared/layout/theme.ts';
import type { Doc } from '../../shared/model/document.ts';
import { crowdedMap } from '../support/crowded-maps.ts';
import { pick, play, templateDoc } from '../support/documents.ts';
import { exportPptx } from '../support/pptx-export.ts';

const maps: fc.Arbitrary<Doc> = fc.oneof(
  crowdedMap,
  fc.array(pick, { maxLength: 40 }).map((picks) => play(templateDoc('sample'), picks)),
);

test('R3: a presentation of any map is as PowerPoint asks, and its connectors end where they are glued', async () => {
  await fc.assert(
    fc.asyncProperty(maps, async (doc) => {
      expect((await exportPptx(doc)).problems).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test('a colour by hue, saturation and lightness is the same colour', () => {
  const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0').toUpperCase()}`);
  fc.assert(
    fc.property(colour, (hex) => {
      expect(toHex(toHsl(hex))).toBe(hex);
    }),
  );
});

/** The slots and the changes as PowerPoint reads them. */
function resolve(element: string, slots: ReadonlyMap<string, string>): string {
  const value = (name: string, otherwise: number) => Number(new RegExp(`<a:${name} val="(-?\\d+)"`).exec(element)?.[1] ?? otherwise);
  const rgb = /srgbClr val="(\w+)"/.exec(element)?.[1];
  if (rgb !== undefined) return `#${rgb}`;
  const { hue, saturation, lightness } = toHsl(slots.get(/schemeClr val="(\w+)"/.exec(element)?.[1] ?? '') ?? '');
  return toHex({
    hue: hue + value('hueOff', 0) / 60_000,
    saturation: Math.min(1, (saturation * value('satMod', 100_000)) / 100_000),
    lightness: (lightness * value('lumMod', 100_000) + value('lumOff', 0)) / 100_000,
  });
}

test.each(Object.keys(THEMES) as ThemeName[])('every colour of the theme %s is a shade of the twelve, or itself', (name) => {
  const theme = THEMES[name];
  const toElement = createSchemeColour(theme);
  const slots = new Map(
    Object.entries({ tx1: theme.ink, bg1: theme.paper, tx2: theme['line-internal-interaction'], bg2: theme['stage-fill'] }).concat(
      Object.entries({ accent1: theme['line-interaction'], accent2: theme['line-visibility'], accent3: theme.pain }),
      Object.entries({
        accent4: theme.opportunity,
        accent5: theme['curve-above'],
        accent6: theme.fail,
        hlink: theme.wait,
        folHlink: theme.decision,
      }),
    ),
  );
  const tokens = Object.keys(theme) as (keyof typeof theme)[];
  expect(tokens.map((token) => resolve(toElement(token), slots))).toEqual(tokens.map((token) => theme[token].toUpperCase()));
});
