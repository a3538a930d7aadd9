// What the disk's errors mean, what an image is, and that each problem has its words.

import { expect, test } from 'vitest';
import { toOpenRefusal, toSaveProblem } from '../../electron/storage/error-codes.ts';
import { readImage } from '../../electron/storage/images.ts';
import { IMAGE_PROBLEMS, SAVE_PROBLEMS } from '../../shared/ipc/project-api.ts';
import { RpcError } from '../../shared/ipc/rpc.ts';
import { OPEN_REFUSALS } from '../../shared/ipc/storage-api.ts';
import { LIMITS } from '../../shared/model/limits.ts';
import { LIMIT_VALUES } from '../../shared/text/problems.ts';
import { createSay } from '../../shared/text/text.ts';
import { PNG } from '../support/small-project.ts';

test.each([
  ['SQLITE_BUSY', 'in-use', 'disk-error'],
  ['SQLITE_BUSY_RECOVERY', 'in-use', 'disk-error'],
  ['SQLITE_FULL', 'disk-full', 'disk-full'],
  ['SQLITE_READONLY', 'no-access', 'read-only'],
  ['SQLITE_READONLY_DIRECTORY', 'no-access', 'read-only'],
  ['SQLITE_READONLY_ROLLBACK', 'unfinished', 'read-only'],
  ['SQLITE_READONLY_DBMOVED', 'missing', 'moved'],
  ['SQLITE_CANTOPEN', 'no-access', 'read-only'],
  ['SQLITE_IOERR_FSYNC', 'disk-error', 'disk-error'],
  ['SQLITE_NOMEM', 'disk-error', 'disk-error'],
  ['SQLITE_CORRUPT_VTAB', 'damaged', 'disk-error'],
  ['SQLITE_NOTADB', 'damaged', 'disk-error'],
  ['SQLITE_ERROR', 'damaged', 'disk-error'],
  ['ENOENT', 'missing', 'read-only'],
  ['EACCES', 'no-access', 'read-only'],
  ['EROFS', 'no-access', 'read-only'],
  ['ENOSPC', 'disk-full', 'disk-full'],
  ['EDQUOT', 'disk-full', 'disk-full'],
  ['EEXIST', 'exists', 'in-use'],
  ['EIO', 'disk-error', 'disk-error'],
])('R9: %s means %s to who opens and %s to who saves', (code, refusal, problem) => {
  const error = Object.assign(new Error('words of the system'), { code });
  expect([toOpenRefusal(error), toSaveProblem(error)]).toEqual([refusal, problem]);
});

test('A fault of ours is no fault of the disk', () => {
  for (const error of [
    new TypeError('not a function'),
    new RpcError('bad-argument'),
    Object.assign(new Error(), { code: 'ERR_INVALID_ARG_TYPE' }),
    null,
  ]) {
    expect([toOpenRefusal(error), toSaveProblem(error)]).toEqual([undefined, undefined]);
  }
  expect(toOpenRefusal(new RpcError('tampered'))).toBe('tampered');
});

/** The start of a PNG of that size. */
function pngOf(width: number, height: number): Buffer {
  const png = Buffer.from(PNG);
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  return png;
}

/** A JPEG of that size up to its frame, after an application segment and fill bytes. */
/** With an Exif segment of one entry, little-endian, after the start of the image. */
function withOrientation(jpeg: Buffer, orientation: number): Buffer {
  const tiff = Buffer.from([0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0]);
  const content = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, content.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, content, jpeg.subarray(2)]);
}

function jpegOf(width: number, height: number, frame = 0xc2): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt16BE(height, 0);
  size.writeUInt16BE(width, 2);
  return Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0xff, 0xc0, 0xff, 0xff, 0xff, frame, 0, 17, 8, ...size, 3]);
}

test('R6: an image is a PNG or a JPEG by its own header, of the size that it says', () => {
  expect(readImage(PNG)).toEqual({ image: { mediaType: 'image/png', width: 1, height: 1 } });
  expect(readImage(pngOf(640, 480))).toEqual({ image: { mediaType: 'image/png', width: 640, height: 480 } });
  expect(readImage(jpegOf(640, 480))).toEqual({ image: { mediaType: 'image/jpeg', width: 640, height: 480 } });
  // 6: a quarter turn. 3: upside down, which keeps the sides.
  expect(readImage(withOrientation(jpegOf(640, 480), 6))).toEqual({ image: { mediaType: 'image/jpeg', width: 480, height: 640 } });
  expect(readImage(withOrientation(jpegOf(640, 480), 3))).toEqual({ image: { mediaType: 'image/jpeg', width: 640, height: 480 } });
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['a vector image', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['a GIF', Buffer.from('GIF89a\x01\x00\x01\x00')],
  ['a PNG cut off in its header', PNG.subarray(0, 20)],
  ['a PNG without a size', pngOf(0, 10)],
  ['a JPEG cut off before its frame', jpegOf(640, 480).subarray(0, 12)],
  ['a JPEG without a frame', jpegOf(640, 480, 0xc4)],
  ['a JPEG of zeros', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(1_000)])],
  ['a JPEG of fill bytes', Buffer.concat([Buffer.from([0xff, 0xd8]), Buffer.alloc(1_000, 0xff)])],
])('R6: %s is not an image', (_, bytes) => {
  expect(readImage(bytes)).toEqual({ problem: 'not-an-image' });
});

test('R6: an image above the limits is too large, by its bytes or by its pixels', () => {
  const wide = LIMITS.imagePixels / 10_000;
  expect(readImage(pngOf(wide, 10_000))).toHaveProperty('image');
  expect(readImage(pngOf(wide, 10_001))).toEqual({ problem: 'image-too-large' });
  expect(readImage(Buffer.concat([PNG, Buffer.alloc(LIMITS.imageBytes)]))).toEqual({ problem: 'image-too-large' });
});

test.each(['en', 'zh-CN'] as const)('Every problem has a whole sentence in %s', (language) => {
  const say = createSay(language);
  const values = { name: 'returns.frontstage', ...LIMIT_VALUES };
  const sentences = [
    ...OPEN_REFUSALS.map((refusal) => say(`open.${refusal}`, values)),
    ...SAVE_PROBLEMS.map((problem) => say(`save.${problem}`, values)),
    ...IMAGE_PROBLEMS.map((problem) => say(`image.${problem}`, values)),
  ];
  for (const sentence of sentences) expect(sentence).toMatch(language === 'en' ? /^[^{}]{30,}\.$/ : /^[^{}]{15,}。$/);
  expect(new Set(sentences).size).toBe(sentences.length);
  expect(say('open.too-large', values)).toContain('100,000');
});
