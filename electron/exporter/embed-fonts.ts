// The fonts of Pages for an SVG file or a web page: only the characters that it shows, as WOFF2 in data URIs.

/// <reference path="./subset-font.d.ts" />

import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import type { Page } from '../../shared/export/pages.ts';
import type { FontFace } from '../../shared/export/svg.ts';
import type { TextStyle } from '../../shared/layout/drawing.ts';
import { STANDS_FOR } from '../../shared/layout/font-families.ts';
import { type Face, type Fonts, facesIn } from './fonts.ts';
import type { ToRuns } from './measure.ts';

/** @param alsoSaid what is shown besides the pages, upright. */
export async function embedFonts(pages: readonly Page[], fonts: Fonts, toRuns: ToRuns, alsoSaid = ''): Promise<readonly FontFace[]> {
  const used = new Map<Face, Set<string>>();
  for (const { marks } of pages.flatMap(({ drawing, furniture }) => [...drawing.items, ...furniture])) {
    for (const mark of marks) {
      if (mark.type === 'text') for (const line of mark.lines) use(line.text, mark.style);
    }
  }
  const characters = [...new Set(alsoSaid)].join('');
  for (const weight of [400, 600] as const) use(characters, { size: 1, weight, italic: false });
  const faces = facesIn(fonts.family).filter((face) => used.has(face));
  return Promise.all(
    faces.map(async (face) => {
      const subset = await subsetFont(await readFile(fonts.files[face]), [...used.get(face)!].sort().join(''), { targetFormat: 'woff2' });
      return {
        family: face.startsWith('noto') ? 'Noto Sans SC' : STANDS_FOR[fonts.family],
        weight: face.endsWith('600') ? 600 : 400,
        italic: face.endsWith('italic'),
        href: `data:font/woff2;base64,${subset.toString('base64')}`,
      } as const;
    }),
  );

  function use(said: string, style: TextStyle): void {
    for (const { face, text } of toRuns(said, style)) {
      const characters = used.get(face) ?? new Set();
      used.set(face, characters);
      for (const char of text) characters.add(char);
    }
  }
}
