// The files of a ZIP archive, as far as they are asked for. What an archive says of itself is not believed: it is unpacked only as far as the
// limits go. Nothing is written, and a name is only a name.

import { Inflate } from 'fflate';
import { LIMITS } from '../../shared/model/limits.ts';
import { ReadRefusal } from './refusal.ts';

type Entry = {
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
  readonly isSecret: boolean;
};

export type Archive = {
  readonly names: readonly string[];
  /** Undefined where there is none of the name. */
  read(name: string): Uint8Array | undefined;
};

const END = 0x06054b50;
const LISTED = 0x02014b50;
const LOCAL = 0x04034b50;
/** How much is unpacked between two looks at how much that came to. */
const PIECE = 16 * 1024;

/** @throws ReadRefusal what is damaged, locked, or larger than `LIMITS.unpackedBytes` all in all. */
export function openZip(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = list(bytes, view);
  let room: number = LIMITS.unpackedBytes;
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name);
      if (!entry) return undefined;
      const { at, method, packed, unpacked, isSecret } = entry;
      if (isSecret) throw new ReadRefusal('protected');
      if (unpacked > room) throw new ReadRefusal('unpacks-too-large');
      if (view.getUint32(at, true) !== LOCAL) throw new ReadRefusal('damaged');
      const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
      if (start + packed > bytes.length) throw new ReadRefusal('damaged');
      const content = unpack(bytes.subarray(start, start + packed), method, room);
      room -= content.length;
      return content;
    },
  };
}

function list(bytes: Uint8Array, view: DataView): ReadonlyMap<string, Entry> {
  let end = bytes.length - 22;
  const earliest = Math.max(0, end - 0xffff);
  while (end >= earliest && view.getUint32(end, true) !== END) end -= 1;
  if (end < earliest) throw new ReadRefusal('damaged');
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.archiveFiles) throw new ReadRefusal('unpacks-too-large');
  const names = new TextDecoder();
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let left = count; left > 0; left -= 1) {
    if (at + 46 > end || view.getUint32(at, true) !== LISTED) throw new ReadRefusal('damaged');
    const nameLength = view.getUint16(at + 28, true);
    entries.set(names.decode(bytes.subarray(at + 46, at + 46 + nameLength)), {
      isSecret: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function unpack(packed: Uint8Array, method: number, room: number): Uint8Array {
  if (method === 0) return packed;
  if (method !== 8) throw new ReadRefusal('damaged');
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((piece) => {
    pieces.push(piece);
    length += piece.length;
    if (length > room) throw new ReadRefusal('unpacks-too-large');
  });
  for (let at = 0; at < packed.length; at += PIECE) inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
