// Text files that are read in and written out for the user.

import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { decode, readText, writeWhole } from '../../electron/text-files.ts';
import { LIMITS } from '../../shared/model/limits.ts';
import { makeFolder } from '../support/folders.ts';

test('a text is read in the encoding that it is in', () => {
  const text = 'name,评分\r\n忙碌的家长,3';
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
  expect(decode(Buffer.from(text))).toEqual({ text, encoding: 'utf-8' });
  expect(decode(Buffer.from(`\ufeff${text}`))).toEqual({ text, encoding: 'utf-8' });
  expect(decode(utf16)).toEqual({ text, encoding: 'utf-16le' });
  expect(decode(Buffer.from(utf16).swap16())).toEqual({ text, encoding: 'utf-16be' });
});

test.each(['name,评分\r\n忙碌的家长,一', 'Lane\tStep\nCafé\tx\n'])('UTF-16 without its mark: %s', (text) => {
  const utf16 = Buffer.from(text, 'utf16le');
  expect(decode(utf16)).toEqual({ text, encoding: 'utf-16le' });
  expect(decode(Buffer.from(utf16).swap16())).toEqual({ text, encoding: 'utf-16be' });
});

// Each as bytes written down, since nothing here writes these encodings.
test.each([
  ['评分', 'c6c0b7d6'],
  ['姓名,性别,评分\n张伟,男,3\n李娜,女,5', 'd0d5c3fb2cd0d4b1f02cc6c0b7d60ad5c5ceb02cc4d02c330ac0eec4c82cc5ae2c35'],
  ['日期;CSAT评分\n2026-10-01;5', 'c8d5c6da3b43534154c6c0b7d60a323032362d31302d30313b35'],
  ['性别;1\n男;2\n女;3', 'd0d4b1f03b310ac4d03b320ac5ae3b33'],
  ['等待时间（分钟）\n“太久了”，我等了20分钟。', 'b5c8b4fdcab1bce4a3a8b7d6d6d3a3a90aa1b0ccabbec3c1cba1b1a3acced2b5c8c1cb3230b7d6d6d3a1a3'],
  ['饕餮盛宴：满意', 'f7d2f7d1caa2d1e7a3bac2fad2e2'],
])('GB18030: %s', (text, bytes) => {
  expect(decode(Buffer.from(bytes, 'hex'))).toEqual({ text, encoding: 'gb18030' });
});

test.each([
  'Müller;1',
  'Zufriedenheit;Größe;Straße\nMüller;3,5\nJäger;4',
  'François;très à l’aise;12 €',
  'Señor Núñez;¿Mañana?;3',
  'Åsa;Köp;Överlag nöjd',
  'É;ÉTÉ;1',
  '50 °C ± 2',
])('Windows-1252: %s', (text) => {
  const bytes = Buffer.from(text.replaceAll('€', '\x80').replaceAll('’', '\x92'), 'latin1');
  expect(decode(bytes)).toEqual({ text, encoding: 'windows-1252' });
});

test('R6: what is no text is not taken for one', () => {
  expect(decode(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1]))).toBeUndefined();
  expect(decode(Uint8Array.from([0xff, 0xff, 0xff]))).toBeUndefined();
  expect(decode(Buffer.from('Lane,St\0ep\nA,B\n'))).toBeUndefined();
});

test('what is written is read again, and what cannot be says why', () => {
  const folder = makeFolder();
  const file = path.join(folder, 'a.md');
  expect(writeWhole(file, '# 标题')).toEqual({ saved: true, fileName: 'a.md' });
  expect(readText(file)).toEqual({ text: '# 标题', encoding: 'utf-8', fileName: 'a.md' });
  expect(writeWhole(path.join(folder, 'gone', 'b.md'), '')).toEqual({ problem: 'no-access' });
  expect(readText(path.join(folder, 'none.md'))).toEqual({ problem: 'no-access', fileName: 'none.md' });
  execFileSync('mkfifo', [path.join(folder, 'pipe.csv')]);
  expect(readText(path.join(folder, 'pipe.csv'))).toEqual({ problem: 'no-access', fileName: 'pipe.csv' });
  fs.truncateSync(file, LIMITS.readBytes + 1);
  expect(readText(file)).toEqual({ problem: 'too-large', fileName: 'a.md' });
});
