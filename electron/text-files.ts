// Files that the user chose: written whole or not at all; texts read within a limit and in whichever encoding they are.

import fs from 'node:fs';
import path from 'node:path';
import type { TextReadOutcome, TextSaveOutcome } from '../shared/ipc/main-api.ts';
import type { TextEncoding } from '../shared/ipc/text-encoding.ts';
import { LIMITS } from '../shared/model/limits.ts';
import { toSaveProblem } from './storage/error-codes.ts';
import { replaceWhole } from './storage/whole-file.ts';

export function writeWhole(file: string, contents: string | Uint8Array): Exclude<TextSaveOutcome, { readonly cancelled: true }> {
  try {
    replaceWhole(file, (temporary) => fs.writeFileSync(temporary, contents));
    return { saved: true, fileName: path.basename(file) };
  } catch (error) {
    const problem = toSaveProblem(error);
    return { problem: problem === 'disk-full' ? 'disk-full' : problem === undefined ? 'failed' : 'no-access' };
  }
}

export function readText(file: string): Exclude<TextReadOutcome, { readonly cancelled: true }> {
  const fileName = path.basename(file);
  try {
    const stat = fs.statSync(file);
    // A pipe or a device may never end.
    if (!stat.isFile()) return { problem: 'no-access', fileName };
    if (stat.size > LIMITS.readBytes) return { problem: 'too-large', fileName };
    const decoded = decode(fs.readFileSync(file));
    return decoded ? { ...decoded, fileName } : { problem: 'not-text', fileName };
  } catch {
    return { problem: 'no-access', fileName };
  }
}

type Decoded = { readonly text: string; readonly encoding: TextEncoding };

/**
 * By its mark, else UTF-8, UTF-16 where there are bytes of nothing, else what spreadsheets save: GB18030 where it is Chinese, Windows-1252
 * where it is mostly plain letters.
 * Undefined for what is no text.
 */
export function decode(bytes: Uint8Array): Decoded | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes);
  const unicode = decodeAs('utf-8', bytes);
  if (unicode) return unicode;
  if (bytes.includes(0)) return decodeUnmarked(bytes);
  if (isChinese(bytes)) return decodeAs('gb18030', bytes);
  const western = decodeAs('windows-1252', bytes);
  return western && !CONTROL.test(western.text) && isMostlyPlain(bytes) ? western : undefined;
}

/** UTF-16 without its mark: one of its two orders gives lines of text without a sign that texts do not have. */
function decodeUnmarked(bytes: Uint8Array): Decoded | undefined {
  const isText = ({ text }: Decoded) => /[\n\r]/.test(text) && !CONTROL.test(text);
  return (['utf-16le', 'utf-16be'] as const).map((encoding) => decodeAs(encoding, bytes)).find((decoded) => decoded && isText(decoded));
}

function decodeAs(encoding: TextEncoding, bytes: Uint8Array): Decoded | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : { text, encoding };
  } catch {
    return undefined;
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what no text has
const CONTROL = /[\x01-\x08\x0e-\x1f\x7f-\x9f]/;

const isMostlyPlain = (bytes: Uint8Array) => bytes.reduce((high, byte) => high + (byte < 0x80 ? 0 : 1), 0) <= bytes.length / 2;

/**
 * Whether most of what is not ASCII are signs, or the 3,755 common characters, of GB 2312-1980: two high bytes, the first of them one of a
 * few. The accents of western languages are mostly one high byte before a plain letter, which is a rare character there.
 */
function isChinese(bytes: Uint8Array): boolean {
  let common = 0;
  let others = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
    if (first < 0x80) continue;
    const isCommon = second > 0xa0 && ((first >= 0xb0 && first <= 0xd7) || (first >= 0xa1 && first <= 0xa3));
    if (isCommon) common += 1;
    else others += 1;
    at += 1;
  }
  return common > others;
}
