// Colours by hue, saturation and lightness, as DrawingML changes them. Foley and van Dam's hexcone, as in CSS Color 4.

import { channelsOf, fromChannels } from '../../../shared/layout/rgb.ts';

/** `hue` in degrees; the others from 0 to 1. */
export type Hsl = { readonly hue: number; readonly saturation: number; readonly lightness: number };

/** @param hex `#rrggbb`. */
export function toHsl(hex: string): Hsl {
  const channels = channelsOf(hex);
  const [red, green, blue] = [channels[0] / 255, channels[1] / 255, channels[2] / 255];
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const chroma = most - least;
  const lightness = (most + least) / 2;
  if (chroma === 0) return { hue: 0, saturation: 0, lightness };
  const sixth = most === red ? (green - blue) / chroma : most === green ? (blue - red) / chroma + 2 : (red - green) / chroma + 4;
  return { hue: (sixth * 60 + 360) % 360, saturation: chroma / (1 - Math.abs(2 * lightness - 1)), lightness };
}

/** `#RRGGBB`. */
export function toHex({ hue, saturation, lightness }: Hsl): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number) => {
    const turn = (offset + hue / 30 + 12) % 12;
    const value = lightness - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
    return value * 255;
  };
  return fromChannels([channel(0), channel(8), channel(4)]).toUpperCase();
}
