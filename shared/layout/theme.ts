// Colours by token. A Drawing names tokens; whoever spells it looks them up here, so one map can be shown light, dark or projected.

import { contrast, mix } from './rgb.ts';

export const LIGHT = {
  surround: '#F4F1EA',
  paper: '#FFFFFF',
  'paper-edge': '#D9D2C2',
  hairline: '#E6E0D2',
  'zone-customer': '#FFFDF8',
  'zone-front-stage': '#FBF8F1',
  'zone-back-stage': '#EEF1F4',
  'zone-support': '#E3E8EE',
  'hairline-customer': '#EAE3D3',
  'hairline-front-stage': '#E7E1D3',
  'hairline-back-stage': '#D9DFE5',
  'hairline-support': '#CFD7DF',
  'line-interaction': '#0E7C7B',
  'line-visibility': '#B45309',
  'line-internal-interaction': '#475569',
  'line-label': '#FFFFFF',
  ink: '#1B2328',
  'ink-soft': '#4A545B',
  'ink-faint': '#6A6556',
  'stage-fill': '#E8E1D0',
  'stage-ink': '#2B2A25',
  'step-number': '#1E262B',
  'step-number-ink': '#FFFFFF',
  'action-fill': '#FFF7DF',
  'action-edge': '#EAD9A4',
  'front-fill': '#E6F3F1',
  'front-edge': '#B9DCD7',
  'back-fill': '#FFFFFF',
  'back-edge': '#C6CFD7',
  'support-fill': '#F7F8FA',
  'support-edge': '#B9C3CC',
  'chip-fill': '#FFFFFF',
  'chip-edge': '#C9C2B0',
  'plain-fill': '#FFFFFF',
  'plain-edge': '#D6D0C1',
  'pain-fill': '#FDEEE8',
  'pain-edge': '#F2C1AE',
  pain: '#E4572E',
  'pain-ink': '#B03A15',
  'pain-rest': '#F2C1AE',
  'opportunity-fill': '#EFEBFA',
  'opportunity-edge': '#CFC4EE',
  opportunity: '#6D4FC2',
  curve: '#2B3A42',
  'curve-above': '#0E9F8E',
  'curve-below': '#E4572E',
  'curve-axis': '#C9C2B0',
  'pill-above': '#0B7A6D',
  'pill-below': '#C2410C',
  'pill-ink': '#FFFFFF',
  truth: '#B45309',
  fail: '#B91C1C',
  wait: '#1D4ED8',
  decision: '#6D28D9',
  question: '#475569',
  'difference-added': '#166534',
  'difference-removed': '#9F1239',
  'difference-changed': '#1E40AF',
  connector: '#4A565E',
  /** A line of text from afar. */
  'text-bar': '#B8B6AD',
} as const;

export type Theme = Readonly<Record<keyof typeof LIGHT, string>>;

/** The stage after dark: what the customer sees is lit warm, what happens behind it goes cool and dim. */
export const DARK: Theme = {
  surround: '#131313',
  paper: '#211F1B',
  'paper-edge': '#4A463D',
  hairline: '#423E36',
  'zone-customer': '#2F2C26',
  'zone-front-stage': '#282621',
  'zone-back-stage': '#1D2125',
  'zone-support': '#15181C',
  'hairline-customer': '#423E35',
  'hairline-front-stage': '#3B3830',
  'hairline-back-stage': '#30363C',
  'hairline-support': '#272D33',
  'line-interaction': '#35CDBF',
  'line-visibility': '#F5A24B',
  'line-internal-interaction': '#AEBCCD',
  'line-label': '#131313',
  ink: '#F2EEE5',
  'ink-soft': '#C9C6BE',
  'ink-faint': '#A8A295',
  'stage-fill': '#453F32',
  'stage-ink': '#F3ECDC',
  'step-number': '#E9E2D2',
  'step-number-ink': '#1C1A16',
  'action-fill': '#4B3F1F',
  'action-edge': '#8A7435',
  'front-fill': '#1D403D',
  'front-edge': '#35736D',
  'back-fill': '#30373E',
  'back-edge': '#55616B',
  'support-fill': '#21272D',
  'support-edge': '#586570',
  'chip-fill': '#3B3831',
  'chip-edge': '#6B655A',
  'plain-fill': '#36332C',
  'plain-edge': '#5B564B',
  'pain-fill': '#4A2A20',
  'pain-edge': '#7C4431',
  pain: '#F4764F',
  'pain-ink': '#FF9B78',
  'pain-rest': '#7C4431',
  'opportunity-fill': '#352D52',
  'opportunity-edge': '#594C86',
  opportunity: '#A992F5',
  curve: '#EDE8DC',
  'curve-above': '#3CCBB8',
  'curve-below': '#FF8259',
  'curve-axis': '#625C51',
  'pill-above': '#52D3C2',
  'pill-below': '#FF916C',
  'pill-ink': '#17130F',
  truth: '#F7B35A',
  fail: '#FF8C84',
  wait: '#8DB5FF',
  decision: '#C2A5FF',
  question: '#B7C3D1',
  'difference-added': '#74E3A1',
  'difference-removed': '#FF9DB5',
  'difference-changed': '#A3BDFF',
  connector: '#A9B4BB',
  'text-bar': '#827D72',
};

/** Nothing is told by a shade: black ground, bright edges and lines, white words. */
export const CONTRAST: Theme = {
  surround: '#000000',
  paper: '#000000',
  'paper-edge': '#FFFFFF',
  hairline: '#8C8C8C',
  'zone-customer': '#1C1C1C',
  'zone-front-stage': '#141414',
  'zone-back-stage': '#0A0A0A',
  'zone-support': '#000000',
  'hairline-customer': '#8C8C8C',
  'hairline-front-stage': '#8C8C8C',
  'hairline-back-stage': '#8C8C8C',
  'hairline-support': '#8C8C8C',
  'line-interaction': '#4DF0DF',
  'line-visibility': '#FFB84D',
  'line-internal-interaction': '#E3ECF7',
  'line-label': '#000000',
  ink: '#FFFFFF',
  'ink-soft': '#F2F2F2',
  'ink-faint': '#DEDEDE',
  'stage-fill': '#FFFFFF',
  'stage-ink': '#000000',
  'step-number': '#FFFFFF',
  'step-number-ink': '#000000',
  'action-fill': '#000000',
  'action-edge': '#FFD166',
  'front-fill': '#000000',
  'front-edge': '#4DF0DF',
  'back-fill': '#000000',
  'back-edge': '#FFFFFF',
  'support-fill': '#000000',
  'support-edge': '#FFFFFF',
  'chip-fill': '#000000',
  'chip-edge': '#FFFFFF',
  'plain-fill': '#000000',
  'plain-edge': '#CFCFCF',
  'pain-fill': '#000000',
  'pain-edge': '#FF9B7A',
  pain: '#FF9B7A',
  'pain-ink': '#FFB39A',
  'pain-rest': '#6B6B6B',
  'opportunity-fill': '#000000',
  'opportunity-edge': '#CBB8FF',
  opportunity: '#CBB8FF',
  curve: '#FFFFFF',
  'curve-above': '#4DF0DF',
  'curve-below': '#FF9B7A',
  'curve-axis': '#8C8C8C',
  'pill-above': '#4DF0DF',
  'pill-below': '#FFAB8F',
  'pill-ink': '#000000',
  truth: '#FFB84D',
  fail: '#FF9E97',
  wait: '#9CC2FF',
  decision: '#D0B8FF',
  question: '#FFFFFF',
  'difference-added': '#7CFFB2',
  'difference-removed': '#FFB3C7',
  'difference-changed': '#B3C7FF',
  connector: '#FFFFFF',
  'text-bar': '#C4C4C4',
};

/** Through the light of a room: black words on white, edges and lines strong, what is behind the stage darker by more than a projector loses. */
export const PROJECTOR: Theme = {
  surround: '#FFFFFF',
  paper: '#FFFFFF',
  'paper-edge': '#6B665A',
  hairline: '#A39C8C',
  'zone-customer': '#FFFFFF',
  'zone-front-stage': '#F5F1E6',
  'zone-back-stage': '#E3E9F1',
  'zone-support': '#CFD9E5',
  'hairline-customer': '#A39C8C',
  'hairline-front-stage': '#A39C8C',
  'hairline-back-stage': '#8C98A6',
  'hairline-support': '#7D8B9B',
  'line-interaction': '#004442',
  'line-visibility': '#6B2800',
  'line-internal-interaction': '#1E293B',
  'line-label': '#FFFFFF',
  ink: '#000000',
  'ink-soft': '#1B2126',
  'ink-faint': '#2E302A',
  'stage-fill': '#1E262B',
  'stage-ink': '#FFFFFF',
  'step-number': '#000000',
  'step-number-ink': '#FFFFFF',
  'action-fill': '#FFF3C4',
  'action-edge': '#8A6D10',
  'front-fill': '#D6F0EC',
  'front-edge': '#2A7D76',
  'back-fill': '#FFFFFF',
  'back-edge': '#5E6E7D',
  'support-fill': '#FFFFFF',
  'support-edge': '#5E6E7D',
  'chip-fill': '#FFFFFF',
  'chip-edge': '#6B665A',
  'plain-fill': '#FFFFFF',
  'plain-edge': '#6B665A',
  'pain-fill': '#FFE3D9',
  'pain-edge': '#B5532F',
  pain: '#B8320A',
  'pain-ink': '#8A2405',
  'pain-rest': '#E2A690',
  'opportunity-fill': '#EAE3FF',
  'opportunity-edge': '#7A63C4',
  opportunity: '#4A2BA3',
  curve: '#000000',
  'curve-above': '#006B5F',
  'curve-below': '#B8320A',
  'curve-axis': '#6B665A',
  'pill-above': '#005A50',
  'pill-below': '#8F2A05',
  'pill-ink': '#FFFFFF',
  truth: '#8A3B00',
  fail: '#8F0F0F',
  wait: '#173A9E',
  decision: '#4C1D95',
  question: '#2F3A47',
  'difference-added': '#0B4A22',
  'difference-removed': '#7A0D2E',
  'difference-changed': '#1B327F',
  connector: '#14191D',
  'text-bar': '#7C7A72',
};

export const THEMES = { light: LIGHT, dark: DARK, contrast: CONTRAST, projector: PROJECTOR } as const;
export type ThemeName = keyof typeof THEMES;

/** For a screen on which the system forces its own colours (CSS Color Adjustment): grounds, words and lines, and what is faint. */
export const SYSTEM_COLOURS = Object.fromEntries(
  Object.keys(LIGHT).map((token) => {
    if (/^(zone-|paper$|surround$|line-label$|pill-ink$|step-number-ink$)|-fill$/.test(token)) return [token, 'Canvas'];
    return [token, /hairline|-rest$|-axis$|text-bar/.test(token) ? 'GrayText' : 'CanvasText'];
  }),
) as Theme;

/** For a drawing that gets its colours where it is shown, as CSS custom properties. */
export const BY_NAME = Object.fromEntries(Object.keys(LIGHT).map((token) => [token, `var(--map-${token})`])) as Theme;

/** The custom properties that `BY_NAME` speaks of. */
export function toProperties(theme: Theme): readonly (readonly [name: string, colour: string])[] {
  return Object.entries(theme).map(([token, colour]) => [`--map-${token}`, colour]);
}

/**
 * A named colour of the theme, or a colour that is data (a persona's, a card's) as `#rrggbb`: as a shape it stands as it is wherever it
 * can be seen, and moves towards the ink where it cannot; `tint:` is the ground of a thing of that colour, on which the theme's ink is read.
 */
export type ColourToken = keyof Theme | `#${string}` | `tint:#${string}`;

export function toColour(theme: Theme, token: ColourToken): string {
  if (token in theme) return theme[token as keyof Theme];
  return toDataColour(theme, token);
}

const dataColours = new WeakMap<Theme, Map<string, string>>();

function toDataColour(theme: Theme, token: string): string {
  const known = dataColours.get(theme) ?? new Map<string, string>();
  dataColours.set(theme, known);
  const shown = known.get(token) ?? (token.startsWith('#') ? toSeen(theme, token) : toTint(theme, token.slice('tint:'.length)));
  known.set(token, shown);
  return shown;
}

/** How much of its colour the ground of a coloured thing has: as much as leaves any colour AA to the ink of every theme. */
const TINT = 0.2;

function toTint(theme: Theme, colour: string): string {
  const ground = theme['plain-fill'];
  return isKnownOnlyThere(theme) ? `color-mix(in srgb, ${colour} ${100 * TINT}%, ${ground})` : mix(ground, colour, TINT);
}

/** Its colours are words that get their meaning where they are shown: there, not here, can they be mixed. */
function isKnownOnlyThere({ ink }: Theme): boolean {
  return !ink.startsWith('#');
}

/** WCAG 1.4.11 asks 3:1 of what must be seen as a shape; a thin curve that has to be changed at all is made as clear as words. */
function toSeen(theme: Theme, colour: string): string {
  if (isKnownOnlyThere(theme)) return `color-mix(in srgb, ${colour}, ${theme.ink})`;
  const leastOn = (shown: string) => Math.min(contrast(shown, theme['zone-customer']), contrast(shown, theme['zone-support']));
  if (leastOn(colour) >= 3) return colour;
  const steps = Array.from({ length: 10 }, (_, step) => mix(colour, theme.ink, (step + 1) / 10));
  return steps.find((step) => leastOn(step) >= 4.5) ?? theme.ink;
}
