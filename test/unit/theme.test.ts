// Every colour pair of text in the map passes WCAG 2.2 AA (4.5:1), and what must be told apart as a shape passes 3:1.

import { wcagContrast } from 'culori';
import { expect, test } from 'vitest';
import { LIGHT } from '../../shared/layout/theme.ts';

type Token = keyof typeof LIGHT;

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
  ['line-interaction', 'line-label'],
  ['line-visibility', 'line-label'],
  ['line-internal-interaction', 'line-label'],
  ['ink-soft', 'paper'],
];

test.each(TEXT)('%s on %s is text that can be read', (ink, ground) => {
  expect(wcagContrast(LIGHT[ink], LIGHT[ground])).toBeGreaterThanOrEqual(4.5);
});

const SHAPES: readonly (readonly [Token, Token])[] = [
  ['line-interaction', 'zone-customer'],
  ['line-visibility', 'zone-front-stage'],
  ['line-internal-interaction', 'zone-back-stage'],
  ['connector', 'zone-support'],
  ['curve', 'zone-customer'],
  ['pain-ink', 'pain-fill'],
  ['truth', 'zone-customer'],
];

test.each(SHAPES)('%s on %s is a shape that can be seen', (shape, ground) => {
  expect(wcagContrast(LIGHT[shape], LIGHT[ground])).toBeGreaterThanOrEqual(3);
});

test('from front to back each zone is dimmer than the one before it', () => {
  const brightness = (['zone-customer', 'zone-front-stage', 'zone-back-stage', 'zone-support'] as const).map((zone) =>
    wcagContrast(LIGHT[zone], '#000000'),
  );
  expect(brightness).toEqual([...brightness].sort((a, b) => b - a));
});
