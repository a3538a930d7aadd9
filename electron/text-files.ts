// Files that the user chose: written whole or not at all; texts read within a limit and in whichever encoding they are.

import fs from 'node:fs';
import path from 'node:path';
import type { TextReadOutcome, TextSaveOutcome } from '../shared/ipc/main-api.ts';
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
    if (fs.statSync(file).size > LIMITS.readBytes) return { problem: 'too-large', fileName };
    const text = decode(fs.readFileSync(file));
    return text === undefined ? { problem: 'not-text', fileName } : { text, fileName };
  } catch {
    return { problem: 'no-access', fileName };
  }
}

/** By its mark, else UTF-8, else GB18030, in which Chinese spreadsheets are often saved; undefined for what is no text. */
export function decode(bytes: Uint8Array): string | undefined {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  for (const each of encoding ? [encoding] : ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(each, { fatal: true }).decode(bytes);
      return text.includes('\0') ? undefined : text;
    } catch {
      // The next encoding, if there is one.
    }
  }
  return undefined;
}
