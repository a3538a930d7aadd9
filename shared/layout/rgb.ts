// Colours as `#rrggbb`: their channels, what lies between two of them, how bright they are. No theme.

/** From 0 to 255. */
export type Channels = readonly [red: number, green: number, blue: number];

export function channelsOf(colour: string): Channels {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** Rounded to whole channels. */
export function fromChannels(channels: readonly number[]): string {
  return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

/** So much of the way from one colour to the other. */
export function mix(from: string, to: string, share: number): string {
  const other = channelsOf(to);
  return fromChannels(channelsOf(from).map((channel, index) => channel + ((other[index] ?? 0) - channel) * share));
}

/** The channels as light, from 0 to 1 (sRGB, IEC 61966-2-1). */
export function lightOf(colour: string): Channels {
  const [red, green, blue] = channelsOf(colour);
  return [toLight(red), toLight(green), toLight(blue)];
}

function toLight(channel: number): number {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** WCAG 2.2: from 0 to 1. */
export function luminanceOf(colour: string): number {
  const [red, green, blue] = lightOf(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2: from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminanceOf(a), luminanceOf(b)].sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
}
