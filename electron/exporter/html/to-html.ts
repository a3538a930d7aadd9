// All pages of maps as one web page that needs nothing else: the very SVG of each map, the fonts once, what is to be told of each card, and
// a small script of ours. Its own content policy lets nothing else in or out. Decides nothing of the maps.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Details } from '../../../shared/export/page-details.ts';
import type { Page } from '../../../shared/export/pages.ts';
import { type FontFace, TEXT_RULE, toFontRule, toSvg } from '../../../shared/export/svg.ts';
import { toXml } from '../../../shared/export/to-xml.ts';
import type { FontFamily } from '../../../shared/layout/font-families.ts';
import type { Theme } from '../../../shared/layout/theme.ts';
import type { Language } from '../../../shared/model/entities/project.ts';
import { htmlText } from '../../../shared/text/html.ts';
import { DATA_ID, type PageData, type PageWords } from './page-data.ts';

export type HtmlParts = {
  readonly title: string;
  readonly maps: readonly { readonly id: string; readonly page: Page; readonly details: readonly Details[] }[];
  readonly theme: Theme;
  readonly font: FontFamily;
  /** Of all that the page says, `wordsOn` included. */
  readonly fontFaces: readonly FontFace[];
  readonly imageHref: (imageId: string) => string | undefined;
  readonly language: Language;
};

export function toHtml({ title, maps, theme, font, fontFaces, imageHref, language }: HtmlParts): string {
  const words = wordsIn(language);
  const { script, style } = viewerFiles();
  const colours = `:root{${Object.entries(theme)
    .map(([token, colour]) => `--${token}:${colour}`)
    .join(';')}}`;
  const isWide = maps[0] !== undefined && maps[0].page.width >= maps[0].page.height;
  const paper = `@page{size:${isWide ? 'landscape' : 'portrait'}}`;
  const rules = [...fontFaces.map(toFontRule), TEXT_RULE, colours, paper, style].join('\n');
  const data: PageData = { words, maps: maps.map(({ id, page, details }) => ({ id, title: page.title, details })) };
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(rules)}`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    '<!DOCTYPE html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="generator" content="Frontstage">',
    `<title>${toXml(title)}</title>`,
    `<style>${rules}</style>`,
    '</head>',
    '<body>',
    `<header><h1>${toXml(title)}</h1><div id="tools"></div></header>`,
    '<main>',
    ...maps.map(
      ({ page }, index) =>
        `<section aria-label="${toXml(page.title)}">\n${toSvg(page, theme, { font, fontFaces: [], imageHref, language, idPrefix: `map-${index + 1}-` })}</section>`,
    ),
    '</main>',
    `<script type="application/json" id="${DATA_ID}">${toJson(data)}</script>`,
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Everything that the page says besides what is drawn. */
export function wordsOn(
  parts: Pick<HtmlParts, 'title' | 'language'> & { readonly maps: readonly Pick<HtmlParts['maps'][number], 'details'>[] },
): string {
  return JSON.stringify([parts.title, wordsIn(parts.language), parts.maps.map(({ details }) => details)]);
}

function wordsIn(language: Language): PageWords {
  const entries = Object.entries(htmlText).map(([key, { en, zh }]) => [key, language === 'en' ? en : zh]);
  return Object.fromEntries(entries) as PageWords;
}

/** Of the built viewer; run from source, where `scripts/viewer.mjs` puts it. */
function viewerFiles(): { readonly script: string; readonly style: string } {
  const isBuilt = !import.meta.url.endsWith('.ts');
  const folder = new URL(isBuilt ? 'viewer/' : '../../../dist/viewer/', import.meta.url);
  const read = (name: string) => readFileSync(new URL(name, folder), 'utf8').trim();
  return { script: read('viewer.js'), style: read('viewer.css') };
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Nothing in it ends a script, opens a comment, or ends a line of a script. */
function toJson(data: PageData): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
