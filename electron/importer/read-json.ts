// A project as JSON, from the file: its records not yet believed, of its images only those that are what they say they are.

import { type ProjectFault, readProject } from '../../shared/formats/json/project-json.ts';
import type { ReadOutcome } from '../../shared/ipc/import-api.ts';
import type { StoredImage } from '../../shared/ipc/project-api.ts';
import { toStoredImages } from '../storage/images.ts';
import { decode } from '../text-files.ts';

export function readJson(fileName: string, bytes: Uint8Array): ReadOutcome {
  const decoded = decode(bytes);
  if (!decoded) return { fileName, problem: 'not-text' };
  if (decoded.text.trim() === '') return { fileName, problem: 'empty' };
  const read = readProject(decoded.text);
  if ('fault' in read) return { fileName, kind: 'project', ...read };
  const faults: ProjectFault[] = [...read.faults];
  const images = read.images.flatMap((image, index): readonly StoredImage[] => {
    const stored = toStoredImages([new Uint8Array(Buffer.from(image.data, 'base64'))]).filter(({ hash }) => hash === image.hash);
    if (stored.length === 0) faults.push({ code: 'broken-image', path: `images[${index}]` });
    return stored;
  });
  return { fileName, kind: 'project', records: read.records, images, faults };
}
