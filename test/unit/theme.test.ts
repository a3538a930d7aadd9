// In every theme each colour pair of text on the map passes WCAG 2.2 AA (4.5:1; 7:1 where contrast is what was asked for), and what must be
// told apart as a shape passes 3:1.

import { wcagContrast } from 'culori';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { APART, brandedTheme } from '../../shared/export/brand.ts';
import { distance } from '../../shared/export/oklab.ts';
import { BY_NAME, CONTRAST, DARK, LIGHT, PROJECTOR, SYSTEM_COLOURS, type Theme, toColour } from '../../shared/layout/theme.ts';

type Token = keyof Theme;

const TEXT: readonly (readonly [ink: Token, ground: Token])[] = [
  ...(['action-fill', 'front-fill', 'back-fill', 'support-fill', 'pain-fill', 'opportunity-fill', 'plain-fill', 'chip-fill'] as const).map(
    (ground) => ['ink', ground] as const,
  ),
  ...(['zone-customer', 'zone-front-stage', 'zone-back-stage', 'zone-support'] as const).flatMap((ground) => [
    ['ink', ground] as const,
    ['ink-soft', ground] as const,
    ['ink-faint', ground] as const,
  ]),
  ['stage-ink', 'stage-fill'],
  ['step-number-ink', 'step-number'],
  ['pill-ink', 'pill-above'],
  ['pill-ink', 'pill-below'],
  ['pill-ink', 'fail'],
  ['pill-ink', 'wait'],
  ['pill-ink', 'decision'],
  ['pill-ink', 'question'],
  ['pill-ink', 'difference-added'],
  ['pill-ink', 'difference-removed'],
  ['pill-ink', 'difference-changed'],
  ['line-interaction', 'line-label'],
  ['line-visibility', 'line-label'],
  ['line-internal-interaction', 'line-label'],
  ['ink-soft', 'paper'],
];

const SHAPES: readonly (readonly [Token, Token])[] = [
  ['line-interaction', 'zone-customer'],
  ['line-visibility', 'zone-front-stage'],
  ['line-internal-interaction', 'zone-back-stage'],
  ['connector', 'zone-customer'],
  ['connector', 'zone-support'],
  ['curve', 'zone-customer'],
  ['curve-above', 'zone-customer'],
  ['curve-below', 'zone-customer'],
  ['pain-ink', 'pain-fill'],
  ['pain', 'pain-fill'],
  ['opportunity', 'opportunity-fill'],
  ['truth', 'zone-customer'],
  ...(['difference-added', 'difference-removed', 'difference-changed'] as const).flatMap((difference) =>
    (['zone-customer', 'zone-front-stage', 'zone-back-stage', 'zone-support', 'paper'] as const).map(
      (ground) => [difference, ground] as const,
    ),
  ),
];

const ZONES = ['zone-customer', 'zone-front-stage', 'zone-back-stage', 'zone-support'] as const;
const CARD_EDGES = [
  'action-edge',
  'front-edge',
  'back-edge',
  'support-edge',
  'chip-edge',
  'plain-edge',
  'pain-edge',
  'opportunity-edge',
] as const;
const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}` as const);

describe.each([
  ['light', LIGHT, 4.5],
  ['dark', DARK, 4.5],
  ['contrast', CONTRAST, 7],
  ['projector', PROJECTOR, 7],
] as const)('%s', (_name, theme, least) => {
  test.each(TEXT)('%s on %s is text that can be read', (ink, ground) => {
    expect(wcagContrast(theme[ink], theme[ground])).toBeGreaterThanOrEqual(least);
  });

  test.each(SHAPES)('%s on %s is a shape that can be seen', (shape, ground) => {
    expect(wcagContrast(theme[shape], theme[ground])).toBeGreaterThanOrEqual(3);
  });

  test('from front to back each zone is dimmer than the one before it', () => {
    const brightness = ZONES.map((zone) => wcagContrast(theme[zone], '#000000'));
    expect(brightness).toEqual([...new Set(brightness)].sort((a, b) => b - a));
  });

  test('the three lines are stronger strokes than the edge of any card', () => {
    const against = (token: Token, grounds: readonly Token[]) =>
      Math.min(...grounds.map((ground) => wcagContrast(theme[token], theme[ground])));
    const lines = (['line-interaction', 'line-visibility', 'line-internal-interaction'] as const).map((line) => against(line, ZONES));
    if (theme === CONTRAST) return expect(Math.min(...lines)).toBeGreaterThanOrEqual(7);
    expect(Math.min(...lines)).toBeGreaterThan(Math.max(...CARD_EDGES.map((edge) => against(edge, ZONES))));
  });

  test('a colour that is data can be seen in every zone', () => {
    fc.assert(
      fc.property(colour, (data) => {
        const shown = toColour(theme, data);
        for (const zone of ['zone-customer', 'zone-support'] as const) expect(wcagContrast(shown, theme[zone])).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  test('the words on a thing of any colour can be read', () => {
    fc.assert(
      fc.property(colour, (data) => {
        expect(wcagContrast(theme.ink, toColour(theme, `tint:${data}`))).toBeGreaterThanOrEqual(least);
      }),
    );
  });
});

test('where a drawing gets its colours only where it is shown, a colour that is data is mixed there', () => {
  expect(toColour(BY_NAME, 'ink')).toBe('var(--map-ink)');
  expect(toColour(BY_NAME, '#336699')).toBe('color-mix(in srgb, #336699, var(--map-ink))');
  expect(toColour(SYSTEM_COLOURS, 'tint:#336699')).toBe('color-mix(in srgb, #336699 20%, Canvas)');
});

test('a colour that is data and can be seen stands as it is', () => {
  expect(toColour(LIGHT, '#1d4ed8')).toBe('#1d4ed8');
  expect(toColour(DARK, '#8db5ff')).toBe('#8db5ff');
});

describe('of any brand', () => {
  const brand = fc.record({
    main: fc.option(colour, { nil: undefined }),
    accent: fc.option(colour, { nil: undefined }),
    paper: fc.option(colour, { nil: undefined }),
  });
  /** A step of a channel is the least that a colour can be off. */
  const ROUNDING = 0.06;

  test('what is read in the light theme can be read, and what is seen can be seen', () => {
    fc.assert(
      fc.property(brand, (given) => {
        const theme = brandedTheme(given);
        for (const [ink, ground] of TEXT)
          expect(wcagContrast(theme[ink], theme[ground]), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
        for (const [shape, ground] of SHAPES)
          expect(wcagContrast(theme[shape], theme[ground]), `${shape} on ${ground}`).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  test('the zones keep their order and the lines their strength', () => {
    fc.assert(
      fc.property(brand, (given) => {
        const theme = brandedTheme(given);
        const brightness = ZONES.map((zone) => wcagContrast(theme[zone], '#000000'));
        expect(brightness).toEqual([...new Set(brightness)].sort((a, b) => b - a));
        const against = (token: Token) => Math.min(...ZONES.map((ground) => wcagContrast(theme[token], theme[ground])));
        const lines = (['line-interaction', 'line-visibility', 'line-internal-interaction'] as const).map(against);
        expect(Math.min(...lines)).toBeGreaterThan(Math.max(...CARD_EDGES.map(against)) - ROUNDING);
      }),
    );
  });

  test('actions, front-stage, pains and opportunities stay told apart', () => {
    const grounds = ['action-fill', 'front-fill', 'pain-fill', 'opportunity-fill'] as const;
    fc.assert(
      fc.property(brand, (given) => {
        const theme = brandedTheme(given);
        for (const [index, one] of grounds.entries())
          for (const other of grounds.slice(index + 1))
            expect(distance(theme[one], theme[other]), `${one} ${other}`).toBeGreaterThanOrEqual(APART.least);
      }),
      {
        examples: [[{ main: '#5B2C83', accent: undefined, paper: undefined }], [{ main: '#808080', accent: '#808080', paper: undefined }]],
      },
    );
  });

  test('the stages stand in the main colour itself; a brand of nothing is the light theme', () => {
    expect(brandedTheme({ main: '#FFCC00' })).toMatchObject({ 'stage-fill': '#ffcc00', 'stage-ink': LIGHT.ink });
    expect(brandedTheme({ main: '#003366' })).toMatchObject({ 'stage-fill': '#003366', 'stage-ink': '#ffffff' });
    expect(brandedTheme({})).toEqual(LIGHT);
  });
});
