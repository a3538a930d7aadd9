// The twelve colours of the theme of a presentation, and every colour of a map as one of them or a shade of one: in a client's template
// they become the client's. What is told by one fixed colour, or is data, stays as it is.

import { type ColourToken, type Theme, toColour } from '../../../shared/layout/theme.ts';
import { type Hsl, toHex, toHsl } from './hsl.ts';
import { toShare } from './xml.ts';

/** In the order of the schema. Accents are what colour means on a map. */
export const SLOTS = {
  dk1: 'ink',
  lt1: 'paper',
  dk2: 'line-internal-interaction',
  lt2: 'stage-fill',
  accent1: 'line-interaction',
  accent2: 'line-visibility',
  accent3: 'pain',
  accent4: 'opportunity',
  accent5: 'curve-above',
  accent6: 'fail',
  hlink: 'wait',
  folHlink: 'decision',
} as const satisfies Readonly<Record<string, keyof Theme>>;
type Slot = keyof typeof SLOTS;

/** What goes with another colour where that is recoloured. */
const SHADES: Readonly<Record<Slot, readonly (keyof Theme)[]>> = {
  dk1: ['ink-soft', 'step-number', 'curve', 'connector'],
  lt1: [],
  dk2: ['zone-back-stage', 'zone-support', 'hairline-back-stage', 'hairline-support', 'back-edge', 'support-fill', 'support-edge'],
  lt2: [
    'surround',
    'paper-edge',
    'hairline',
    'zone-customer',
    'zone-front-stage',
    'hairline-customer',
    'hairline-front-stage',
    'stage-ink',
    'ink-faint',
    'chip-edge',
    'plain-edge',
    'curve-axis',
  ],
  accent1: ['front-fill', 'front-edge'],
  accent2: ['action-fill', 'action-edge'],
  accent3: ['pain-fill', 'pain-edge', 'pain-ink', 'pain-rest', 'pill-below'],
  accent4: ['opportunity-fill', 'opportunity-edge'],
  accent5: ['pill-above'],
  accent6: [],
  hlink: [],
  folHlink: [],
};

/** What a slide calls the slots of its theme: its master maps text and background onto dark and light. */
const ON_SLIDES: Partial<Record<Slot, string>> = { dk1: 'tx1', lt1: 'bg1', dk2: 'tx2', lt2: 'bg2' };

export type SchemeColour = (token: ColourToken, opacity?: number) => string;

/** Colours as elements of DrawingML: of the theme as far as one comes out exactly, else by value. */
export function createSchemeColour(theme: Theme): SchemeColour {
  const elements = new Map<string, string>();
  const slots = Object.entries(SLOTS) as [Slot, keyof Theme][];
  /** Of two alike the first: what is told by another must not change with it in a client's template. */
  const slotOf = (token: ColourToken, value: string) =>
    (slots.find(([, own]) => own === token) ?? slots.find(([, own]) => theme[own].toUpperCase() === value))?.[0];
  const shadeOf = new Map<string, Slot>(
    (Object.entries(SHADES) as [Slot, string[]][]).flatMap(([slot, of]) => of.map((token) => [token, slot])),
  );

  const elementOf = (token: ColourToken, inner: string): string => {
    const value = toColour(theme, token).toUpperCase();
    const scheme = (slot: Slot, changes: string) => {
      const content = changes + inner;
      return `<a:schemeClr val="${ON_SLIDES[slot] ?? slot}"${content === '' ? '/>' : `>${content}</a:schemeClr>`}`;
    };
    const same = token in theme ? slotOf(token, value) : undefined;
    if (same) return scheme(same, '');
    const slot = shadeOf.get(token);
    const changes = slot && shade(theme[SLOTS[slot]], value);
    if (slot && changes !== undefined) return scheme(slot, changes);
    return `<a:srgbClr val="${value.slice(1)}"${inner === '' ? '/>' : `>${inner}</a:srgbClr>`}`;
  };

  return (token, opacity = 1) => {
    const key = `${token} ${opacity}`;
    const known = elements.get(key) ?? elementOf(token, opacity < 1 ? `<a:alpha val="${toShare(opacity)}"/>` : '');
    elements.set(key, known);
    return known;
  };
}

/** Further round the circle it would be another colour, not a shade. */
const MOST_HUE = 45;

/** The changes that make one colour of another, as PowerPoint applies them one after another; undefined where they do not come out exactly. */
function shade(from: string, to: string): string | undefined {
  const [source, target] = [toHsl(from), toHsl(to)];
  const hue = ((target.hue - source.hue + 540) % 360) - 180;
  if (target.saturation > 0 && (source.saturation === 0 || Math.abs(hue) > MOST_HUE)) return undefined;
  const isLighter = target.lightness > source.lightness;
  // As PowerPoint makes its own "Lighter 80 %": the way to white becomes shorter, and stays a way to white for every other colour.
  const lightnessBy = toShare(isLighter ? (1 - target.lightness) / (1 - source.lightness) : target.lightness / source.lightness);
  const changes = {
    hueOff: target.saturation === 0 ? 0 : Math.round(hue * 60_000),
    satMod: toShare(source.saturation === 0 ? 1 : target.saturation / source.saturation),
    lumMod: lightnessBy,
    lumOff: isLighter ? 100_000 - lightnessBy : 0,
  };
  const made: Hsl = {
    hue: source.hue + changes.hueOff / 60_000,
    saturation: Math.min(1, (source.saturation * changes.satMod) / 100_000),
    lightness: (source.lightness * changes.lumMod + changes.lumOff) / 100_000,
  };
  if (toHex(made) !== to) return undefined;
  return Object.entries({ ...changes, satMod: changes.satMod - 100_000 })
    .map(([name, value]) => (value === 0 ? '' : `<a:${name} val="${name === 'satMod' ? value + 100_000 : value}"/>`))
    .join('');
}
