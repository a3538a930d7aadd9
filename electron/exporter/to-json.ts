// The whole project as JSON, images and all; what it says is in shared/formats/json.

import { writeProject } from '../../shared/formats/json/project-json.ts';
import type { ExportProblem } from '../../shared/ipc/export-api.ts';
import type { StoredImage } from '../../shared/ipc/project-api.ts';
import { LIMITS } from '../../shared/model/limits.ts';

/** @param records as the file holds them, not yet believed. */
export function toJson(records: readonly unknown[], images: readonly StoredImage[]): Uint8Array | { readonly problem: ExportProblem } {
  // Base64 takes four bytes for three; a text of more than half a gigabyte cannot even be made.
  const imageBytes = images.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if ((imageBytes * 4) / 3 > LIMITS.projectTextBytes) return { problem: 'file-too-large' };
  const written = images.map(({ hash, mediaType, bytes }) => ({ hash, mediaType, data: Buffer.from(bytes).toString('base64') }));
  const text = Buffer.from(writeProject(records, written));
  return text.length > LIMITS.projectTextBytes ? { problem: 'file-too-large' } : text;
}
