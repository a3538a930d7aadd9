// The fonts that a map is drawn with: where their files lie, and which of them draws which part of a line.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkit';
import type { TextStyle } from '../../shared/layout/drawing.ts';

export const FACES = ['inter-400', 'inter-600', 'inter-400-italic', 'noto-sans-sc-400', 'noto-sans-sc-600'] as const;
export type Face = (typeof FACES)[number];

export type FontFiles = Readonly<Record<Face, string>>;
export type Fonts = {
  readonly files: FontFiles;
  readonly font: (face: Face) => Font;
};

/** In the built program the fonts lie beside the bundle; run from source, where the build puts them. */
export function fontFiles(): FontFiles {
  const isBuilt = !import.meta.url.endsWith('.ts');
  const folder = new URL(isBuilt ? 'fonts/' : '../../dist/fonts/', import.meta.url);
  return Object.fromEntries(FACES.map((face) => [face, fileURLToPath(new URL(`${face}.ttf`, folder))])) as FontFiles;
}

export function openFonts(files: FontFiles = fontFiles()): Fonts {
  const opened = new Map<Face, Font>();
  const font = (face: Face) => {
    const known = opened.get(face) ?? openFont(files[face]);
    opened.set(face, known);
    return known;
  };
  return { files, font };
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
export function facesOf({ weight, italic }: TextStyle): { readonly latin: Face; readonly chinese: Face } {
  return { latin: weight === 600 ? 'inter-600' : italic ? 'inter-400-italic' : 'inter-400', chinese: `noto-sans-sc-${weight}` };
}
