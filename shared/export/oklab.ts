// Colours in OKLab, in which equal distances look alike (Björn Ottosson, 2020). No theme and no brand.

import { fromChannels, lightOf } from '../layout/rgb.ts';

type Lab = readonly [lightness: number, a: number, b: number];

/** 1 from black to white; 0.02 is just seen side by side on two cards. @param one `#rrggbb`. */
export function distance(one: string, other: string): number {
  const [from, to] = [toLab(one), toLab(other)];
  return Math.hypot(from[0] - to[0], from[1] - to[1], from[2] - to[2]);
}

/** Of another hue, as light and as strong, as far as a screen can show it. @param angle in degrees. */
export function turned(colour: string, angle: number): string {
  const [lightness, a, b] = toLab(colour);
  const [sin, cos] = [Math.sin((angle * Math.PI) / 180), Math.cos((angle * Math.PI) / 180)];
  return fromLab([lightness, a * cos - b * sin, a * sin + b * cos]);
}

function toLab(colour: string): Lab {
  const [red, green, blue] = lightOf(colour);
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ];
}

function fromLab([lightness, a, b]: Lab): string {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
  const channels = linear.map((value) => {
    const light = Math.min(1, Math.max(0, value));
    return 255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055);
  });
  return fromChannels(channels);
}
