// From a file to what is read in: which kind it is, and what it holds, within limits. For the importer process and the command line alike.

import fs from 'node:fs';
import path from 'node:path';
import { readCsv } from '../../shared/formats/read-text.ts';
import { kindOf, type ReadOutcome, type ReadProblem } from '../../shared/ipc/import-api.ts';
import { LIMITS } from '../../shared/model/limits.ts';
import { decode } from '../text-files.ts';
import { readJson } from './read-json.ts';
import { ReadRefusal } from './refusal.ts';
import { readWorkbook, workbookIn } from './xlsx/read-workbook.ts';
import { type Archive, openZip } from './zip.ts';

export function readSource(file: string): ReadOutcome {
  const fileName = path.basename(file);
  const isJson = kindOf(fileName) === 'project';
  let bytes: Uint8Array;
  try {
    const stat = fs.statSync(file);
    // A pipe or a device may never end.
    if (!stat.isFile()) return { fileName, problem: 'no-file' };
    if (/\.frontstage$/i.test(fileName)) return { fileName, problem: 'is-project' };
    if (stat.size > (isJson ? LIMITS.projectTextBytes : LIMITS.readBytes))
      return { fileName, problem: isJson ? 'project-too-large' : 'too-large' };
    bytes = fs.readFileSync(file);
  } catch {
    return { fileName, problem: 'no-access' };
  }
  return isJson ? readJson(fileName, bytes) : readBytes(fileName, bytes);
}

/** Whatever the bytes are. */
export function readBytes(fileName: string, bytes: Uint8Array): ReadOutcome {
  try {
    return readAsItIs(fileName, bytes);
  } catch (error) {
    return { fileName, problem: error instanceof ReadRefusal ? error.problem : 'damaged' };
  }
}

const startsWith = (bytes: Uint8Array, start: string) => Buffer.from(bytes.subarray(0, start.length)).toString('latin1') === start;

/** What it begins with says what it is; of a text, its ending and what is in it. @throws whatever a damaged file makes its reader throw. */
function readAsItIs(fileName: string, bytes: Uint8Array): ReadOutcome {
  if (bytes.length === 0) return { fileName, problem: 'empty' };
  const isCalledWorkbook = /\.xls[xm]$/i.test(fileName);
  if (startsWith(bytes, 'PK\x03\x04')) {
    const archive = openZip(bytes);
    const other = otherArchive(archive);
    const problem = other === 'unknown-kind' && isCalledWorkbook ? 'not-a-workbook' : other;
    return problem ? { fileName, problem } : { fileName, kind: 'table', ...readWorkbook(archive) };
  }
  if (startsWith(bytes, '\xd0\xcf\x11\xe0')) return { fileName, problem: isLocked(bytes) ? 'protected' : 'old-workbook' };
  if (startsWith(bytes, 'SQLite format 3\0')) return { fileName, problem: 'is-project' };
  const kind = kindOf(fileName);
  if (!kind || kind === 'project') return { fileName, problem: 'unknown-kind' };
  const decoded = decode(bytes);
  // They begin as texts do.
  const isDocument = startsWith(bytes, '%PDF-') || startsWith(bytes, '{\\rtf');
  if (!decoded || isDocument) return { fileName, problem: isCalledWorkbook ? 'not-a-workbook' : 'not-text' };
  const { text, encoding } = decoded;
  if (text.trim() === '') return { fileName, problem: 'empty' };
  const isTable = kind === 'table' || (/\t/.test(text) && !/^[^\S\r\n\u2028\u2029]*(?:journey\b|```)/m.test(text));
  if (!isTable) return { fileName, kind, text, encoding };
  return readCsv(fileName, text, encoding);
}

function otherArchive(archive: Archive): ReadProblem | undefined {
  const { names, read } = archive;
  if (workbookIn(archive) !== undefined) return undefined;
  if (names.includes('xl/workbook.bin')) return 'old-workbook';
  if (names.some((name) => /(^|\/)Index(\.zip|\/Document\.iwa)$/.test(name))) return 'other-spreadsheet';
  const type = names.includes('mimetype') ? new TextDecoder().decode(read('mimetype')) : '';
  return type.startsWith('application/vnd.oasis.opendocument.spreadsheet') ? 'other-spreadsheet' : 'unknown-kind';
}

/** A workbook with a password lies, encrypted, in a container like those of the old ones, as a stream of this name. */
function isLocked(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}
