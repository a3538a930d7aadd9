// Which bytes are an image: PNG or JPEG by their own header. Decodes nothing.

import { createHash } from 'node:crypto';
import type { ImageInfo, ImageProblem, StoredImage } from '../../shared/ipc/project-api.ts';
import { LIMITS } from '../../shared/model/limits.ts';

const PNG_START = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];
const JPEG_START = [0xff, 0xd8, 0xff];

const EXIF = 0xe1;
const EXIF_START = 0x45786966;
const ORIENTATION = 0x0112;

/** Size from the header, width and height in pixels. */
export function readImage(bytes: Uint8Array): { readonly image: ImageInfo } | { readonly problem: ImageProblem } {
  if (bytes.length > LIMITS.imageBytes) return { problem: 'image-too-large' };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const image = startsWith(bytes, PNG_START) ? readPng(view) : startsWith(bytes, JPEG_START) ? readJpeg(view) : undefined;
  if (!image || image.width < 1 || image.height < 1) return { problem: 'not-an-image' };
  return image.width * image.height > LIMITS.imagePixels ? { problem: 'image-too-large' } : { image };
}

/** Under the hash that its bytes have, once where they come twice; without what is no image. */
export function toStoredImages(files: Iterable<Uint8Array>): readonly StoredImage[] {
  const images = new Map<string, StoredImage>();
  for (const bytes of files) {
    const read = readImage(bytes);
    const hash = createHash('sha256').update(bytes).digest('hex');
    if ('image' in read) images.set(hash, { hash, mediaType: read.image.mediaType, bytes });
  }
  return [...images.values()];
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function readPng(view: DataView): ImageInfo | undefined {
  if (view.byteLength < 33) return undefined;
  return { mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

/**
 * Goes from segment to segment to the start of frame, which holds the size (ITU-T T.81, B.2.2). A photo that its camera noted as
 * lying on its side (Exif orientation 5–8) is shown upright everywhere, so its width is its height.
 */
function readJpeg(view: DataView): ImageInfo | undefined {
  let at = 2;
  let isTurned = false;
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isStartOfFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isStartOfFrame) {
      const [width, height] = [view.getUint16(at + 7), view.getUint16(at + 5)];
      return { mediaType: 'image/jpeg', ...(isTurned ? { width: height, height: width } : { width, height }) };
    }
    if (marker === EXIF) isTurned ||= (orientationOf(view, at + 4) ?? 1) >= 5;
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** The orientation, 1–8, in the first directory of an Exif segment whose content begins at `start` (CIPA DC-008, 4.6). */
function orientationOf(view: DataView, start: number): number | undefined {
  if (start + 14 > view.byteLength || view.getUint32(start) !== EXIF_START) return undefined;
  const tiff = start + 6;
  const isLittle = view.getUint16(tiff) === 0x4949;
  const directory = tiff + view.getUint32(tiff + 4, isLittle);
  if (directory + 2 > view.byteLength) return undefined;
  const count = view.getUint16(directory, isLittle);
  for (let entry = directory + 2; entry < directory + 2 + count * 12 && entry + 12 <= view.byteLength; entry += 12) {
    if (view.getUint16(entry, isLittle) === ORIENTATION) return view.getUint16(entry + 8, isLittle);
  }
  return undefined;
}
