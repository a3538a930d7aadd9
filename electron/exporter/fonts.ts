// The fonts that a map is drawn with: where their files lie, and which of them draws which part of a line.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkit';
import type { TextStyle } from '../../shared/layout/drawing.ts';
import { FONT_FAMILIES, type FontFamily } from '../../shared/layout/font-families.ts';

type Chinese = 'noto-sans-sc-400' | 'noto-sans-sc-600';
export type Face = `${Lowercase<FontFamily>}-${'400' | '600' | '400-italic'}` | Chinese;

/** The faces that text of this family is set in. */
export function facesIn(family: FontFamily): readonly Face[] {
  const name = toName(family);
  return [`${name}-400`, `${name}-600`, `${name}-400-italic`, 'noto-sans-sc-400', 'noto-sans-sc-600'];
}

const FACES = [...new Set(FONT_FAMILIES.flatMap(facesIn))];

function toName(family: FontFamily): Lowercase<FontFamily> {
  return family.toLowerCase() as Lowercase<FontFamily>;
}

export type FontFiles = Readonly<Record<Face, string>>;
export type Fonts = {
  readonly family: FontFamily;
  readonly files: FontFiles;
  readonly font: (face: Face) => Font;
};

/** In the built program the fonts lie beside the bundle; run from source, where the build puts them. */
export function fontFiles(): FontFiles {
  const isBuilt = !import.meta.url.endsWith('.ts');
  const folder = new URL(isBuilt ? 'fonts/' : '../../dist/fonts/', import.meta.url);
  return Object.fromEntries(FACES.map((face) => [face, fileURLToPath(new URL(`${face}.ttf`, folder))])) as FontFiles;
}

export function openFonts(family: FontFamily = 'Inter', files: FontFiles = fontFiles()): Fonts {
  const opened = new Map<Face, Font>();
  const font = (face: Face) => {
    const known = opened.get(face) ?? openFont(files[face]);
    opened.set(face, known);
    return known;
  };
  return { family, files, font };
}

const LETTER = /\p{L}/u;

/** Shapes text without letters as Latin, as browsers do: Inter kerns figures and signs only there. */
function openFont(file: string): Font {
  const font = create(readFileSync(file)) as Font;
  const layout = font.layout.bind(font);
  font.layout = (text, features, script) => layout(text, features, script ?? (LETTER.test(text) ? undefined : 'latn'));
  return font;
}

/** Chinese is never slanted. */
export function facesOf({ weight, italic }: TextStyle, family: FontFamily): { readonly latin: Face; readonly chinese: Face } {
  const name = toName(family);
  return { latin: weight === 600 ? `${name}-600` : italic ? `${name}-400-italic` : `${name}-400`, chinese: `noto-sans-sc-${weight}` };
}
