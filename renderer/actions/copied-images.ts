// Pictures that come along with copied cards into another project. Their bytes lie in the project file, and the clipboard does not
// wait for them: it is written at once without, and once more when they are here.

import type { Command } from '../../shared/commands/command.ts';
import type { Clip } from '../../shared/formats/clip.ts';
import type { ProjectApi } from '../../shared/ipc/project-api.ts';
import type { Client } from '../../shared/ipc/rpc.ts';
import { all } from '../../shared/model/document.ts';
import { LIMITS } from '../../shared/model/limits.ts';
import { main } from '../bridge.ts';
import { keepImage } from '../session/images.ts';
import type { OpenProject } from '../session/open-session.ts';

/** On the clipboard: each image's bytes in base64, by its hash. */
export const IMAGES_TYPE = 'application/x-frontstage-images';

/** How long the program may take to copy once more, in milliseconds. */
const SOON_MS = 2000;

let last: Clip | undefined;

/** `write` gives the clipboard again what it holds. Together the images may be as large as one may be; those beyond stay behind. */
export async function writeImagesSoon(clip: Clip, api: Client<ProjectApi>, write: (data: DataTransfer) => void): Promise<void> {
  last = clip;
  const images: Record<string, string> = {};
  let room = LIMITS.imageBytes;
  for (const hash of new Set(all(clip.doc, 'image').map((image) => image.hash))) {
    const bytes = await bytesOf(api, hash);
    if (!bytes || bytes.length > room) continue;
    room -= bytes.length;
    images[hash] = await toBase64(bytes);
  }
  // Whoever copied something else meanwhile, here or in another program, keeps that.
  if (Object.keys(images).length === 0 || last !== clip || !document.hasFocus()) return;
  const onCopy = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    write(event.clipboardData);
    event.clipboardData.setData(IMAGES_TYPE, JSON.stringify(images));
  };
  window.addEventListener('copy', onCopy, { capture: true, once: true, signal: AbortSignal.timeout(SOON_MS) });
  await main.edit({ command: 'copy' });
}

/** Undefined where the project's file does not hold them. */
export function bytesOf(api: Client<ProjectApi>, hash: string): Promise<Uint8Array | undefined> {
  return api.getImage({ hash }).then(
    ({ bytes }) => bytes,
    () => undefined,
  );
}

type Kept = {
  readonly imageIds: ReadonlyMap<string, string>;
  readonly commands: readonly Command[] /** How many the project does not get. */;
  readonly missing: number;
};

/** The clip's images in this project, by their ids in the clip: those it has already, and those whose bytes came along or lie in its file. */
export async function keepCopiedImages(clip: Clip, written: string, project: OpenProject): Promise<Kept> {
  const known = new Map(all(project.session.store.getState().doc, 'image').map(({ hash, id }) => [hash, id]));
  const imageIds = new Map<string, string>();
  const commands: Command[] = [];
  let missing = 0;
  let images: Readonly<Record<string, unknown>> | undefined;
  for (const { id, hash, name } of clip.doc.image.values()) {
    let imageId = known.get(hash);
    if (imageId === undefined) {
      images ??= parseImages(written);
      const bytes = fromBase64(images[hash]) ?? (await bytesOf(project.api, hash));
      if (!bytes) {
        missing += 1;
        continue;
      }
      const kept = await keepImage(project, new Blob([new Uint8Array(bytes)]), name);
      commands.push(...kept.commands);
      imageId = kept.imageId;
      known.set(hash, imageId);
    }
    imageIds.set(id, imageId);
  }
  return { imageIds, commands, missing };
}

export function toBase64(bytes: Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(new Blob([new Uint8Array(bytes)]));
  });
}

function parseImages(text: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

export function fromBase64(value: unknown): Uint8Array<ArrayBuffer> | undefined {
  if (typeof value !== 'string') return undefined;
  try {
    const binary = atob(value);
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
    return bytes;
  } catch {
    return undefined;
  }
}
