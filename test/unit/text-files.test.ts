// Text files that are read in and written out for the user.

import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { decode, readText, writeWhole } from '../../electron/text-files.ts';
import { LIMITS } from '../../shared/model/limits.ts';
import { makeFolder } from '../support/folders.ts';

test('a text is read in the encoding that it is in', () => {
  const text = 'name,评分\r\n忙碌的家长,3';
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
  expect(decode(Buffer.from(text))).toBe(text);
  expect(decode(Buffer.from(`\ufeff${text}`))).toBe(text);
  expect(decode(utf16)).toBe(text);
  expect(decode(Buffer.from(utf16).swap16())).toBe(text);
  expect(decode(Uint8Array.from([0xc6, 0xc0, 0xb7, 0xd6]))).toBe('评分');
});

test('R6: what is no text is not taken for one', () => {
  expect(decode(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1]))).toBeUndefined();
  expect(decode(Uint8Array.from([0xff, 0xff, 0xff]))).toBeUndefined();
});

test('what is written is read again, and what cannot be says why', () => {
  const folder = makeFolder();
  const file = path.join(folder, 'a.md');
  expect(writeWhole(file, '# 标题')).toEqual({ saved: true, fileName: 'a.md' });
  expect(readText(file)).toEqual({ text: '# 标题', fileName: 'a.md' });
  expect(writeWhole(path.join(folder, 'gone', 'b.md'), '')).toEqual({ problem: 'no-access' });
  expect(readText(path.join(folder, 'none.md'))).toEqual({ problem: 'no-access', fileName: 'none.md' });
  fs.truncateSync(file, LIMITS.readBytes + 1);
  expect(readText(file)).toEqual({ problem: 'too-large', fileName: 'a.md' });
});
