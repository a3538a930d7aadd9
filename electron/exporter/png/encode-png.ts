// Rows of pixels as a PNG (ISO/IEC 15948), piece by piece: no more than a strip of them is held. Draws nothing.

import { once } from 'node:events';
import { crc32, createDeflate } from 'node:zlib';

export type PngSize = {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels an inch, where the picture has a size on paper. */
  readonly dpi?: number | undefined;
};

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** Truecolour of 8 bits: three bytes a pixel. */
const TRUECOLOUR = 2;
const NONE = 0;
const UP = 2;
const INCHES_OF_METRE = 1 / 0.0254;
/** Of flat colours, higher levels come out hardly smaller and take twice as long. */
const LEVEL = 3;
const PIECE = 1 << 20;

/** @param strips opaque pixels as RGBA, whole rows from the top; each may be overwritten once the next is asked for. */
export async function* encodePng({ width, height, dpi }: PngSize, strips: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, TRUECOLOUR, 0, 0, 0], 8);
  yield Buffer.concat([SIGNATURE, toChunk('IHDR', header), ...(dpi === undefined ? [] : [toChunk('pHYs', toDensity(dpi))])]);

  const deflate = createDeflate({ level: LEVEL, memLevel: 9, chunkSize: PIECE });
  let ready: Buffer[] = [];
  deflate.on('data', (piece: Buffer) => ready.push(piece));
  const filter = createFilter(width);
  for await (const strip of strips) {
    // While this strip is compressed, in a thread of its own, the next one is drawn.
    if (!deflate.write(filter(strip))) await once(deflate, 'drain');
    for (const piece of take()) yield toChunk('IDAT', piece);
  }
  deflate.end();
  await once(deflate, 'end');
  for (const piece of take()) yield toChunk('IDAT', piece);
  yield toChunk('IEND', new Uint8Array());

  function take(): readonly Buffer[] {
    const taken = ready;
    ready = [];
    return taken;
  }
}

/**
 * Of maps, rows come out smallest as they are, and fastest; a row like the one above it is said to be so.
 * @returns rows of three bytes a pixel, each after its filter.
 */
function createFilter(width: number): (strip: Uint8Array) => Buffer {
  let above: Uint8Array = new Uint8Array();
  const bytes = width * 4;
  return (strip) => {
    const pixels = Buffer.from(strip.buffer, strip.byteOffset, strip.byteLength);
    const rows = pixels.length / bytes;
    const filtered = Buffer.allocUnsafe(rows * (1 + width * 3));
    let to = 0;
    for (let start = 0; start < pixels.length; start += bytes) {
      const row = pixels.subarray(start, start + bytes);
      if (row.equals(above)) {
        filtered[to] = UP;
        filtered.fill(0, to + 1, to + 1 + width * 3);
        to += 1 + width * 3;
      } else {
        filtered[to] = NONE;
        to += 1;
        for (let from = start; from < start + bytes; from += 4) {
          filtered[to] = pixels[from] ?? 0;
          filtered[to + 1] = pixels[from + 1] ?? 0;
          filtered[to + 2] = pixels[from + 2] ?? 0;
          to += 3;
        }
      }
      above = row;
    }
    // The strip itself may be overwritten.
    above = Buffer.from(above);
    return filtered;
  };
}

function toDensity(dpi: number): Buffer {
  const density = Buffer.alloc(9);
  const perMetre = Math.round(dpi * INCHES_OF_METRE);
  density.writeUInt32BE(perMetre, 0);
  density.writeUInt32BE(perMetre, 4);
  density[8] = 1;
  return density;
}

function toChunk(type: 'IHDR' | 'pHYs' | 'IDAT' | 'IEND', data: Uint8Array): Buffer {
  const chunk = Buffer.allocUnsafe(12 + data.length);
  chunk.writeUInt32BE(data.length, 0);
  chunk.write(type, 4, 'latin1');
  chunk.set(data, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + data.length)), 8 + data.length);
  return chunk;
}
