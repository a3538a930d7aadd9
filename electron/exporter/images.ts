// The images that a Page shows, decoded. One that is missing or cannot be decoded is no reason to refuse a map: exporters draw an empty box.

import { createCanvas, type Image, loadImage } from '@napi-rs/canvas';
import type { Item } from '../../shared/layout/drawing.ts';

export type ImageFile = { readonly mediaType: string; readonly bytes: Uint8Array };
export type ImageOf = (imageId: string) => ImageFile | undefined;

export async function decodeImages(items: readonly Item[], imageOf: ImageOf): Promise<ReadonlyMap<string, Image>> {
  const decoded = new Map<string, Image>();
  const ids = new Set(items.flatMap(({ marks }) => marks.flatMap((mark) => (mark.type === 'image' ? [mark.imageId] : []))));
  for (const id of ids) {
    const file = imageOf(id);
    const image = file && (await loadImage(file.bytes).catch(() => undefined));
    if (image) decoded.set(id, image);
  }
  return decoded;
}

/** Pixels as a PNG of the plainest kind: a broken one would end pdfkit's process, and so the file itself is never given to it. */
export function toPlainPng(image: Image): Buffer {
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.toBuffer('image/png');
}
