// Images of the open project: brought into its file, and as addresses that the window can show, fetched once over the project's
// port and kept until it closes.

import { useEffect, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import type { Command } from '../../shared/commands/command.ts';
import { IMAGE_PROBLEMS, type ProjectApi, SAVE_PROBLEMS } from '../../shared/ipc/project-api.ts';
import { type Client, RpcError } from '../../shared/ipc/rpc.ts';
import { all, type Doc, projectOf } from '../../shared/model/document.ts';
import type { Card } from '../../shared/model/entities/map.ts';
import type { Persona } from '../../shared/model/entities/personas.ts';
import { LIMITS } from '../../shared/model/limits.ts';
import { LIMIT_VALUES } from '../../shared/text/problems.ts';
import type { TextKey } from '../../shared/text/text.ts';
import { notify } from '../ui/notices.tsx';
import type { OpenProject } from './open-session.ts';
import { sayRefusal } from './refused.ts';
import { useDoc, useProject } from './use-session.tsx';

/** An image whose bytes the file keeps; `commands` bring it into the document where it is not there yet. */
export type KeptImage = { readonly imageId: string; readonly commands: readonly Command[] };

/** Fails with an ImageProblem or a SaveProblem as the code of an RpcError. */
export async function keepImage({ session, api }: OpenProject, file: Blob, name: string): Promise<KeptImage> {
  if (file.size > LIMITS.imageBytes) throw new RpcError('image-too-large');
  const stored = await api.putImage({ bytes: new Uint8Array(await file.arrayBuffer()) });
  const known = all(session.store.getState().doc, 'image').find((each) => each.hash === stored.hash);
  if (known) return { imageId: known.id, commands: [] };
  const imageId = uuidv7();
  return {
    imageId,
    commands: [{ type: 'add', entity: { kind: 'image', id: imageId, ...stored, name: name.slice(0, LIMITS.titleLength) } }],
  };
}

/** What may have a picture. */
export type Pictured = Card | Persona;

/** Gives the card or persona that picture, or none. Its earlier image goes where nothing else shows it. */
export function toPicture(doc: Doc, id: string, imageId: string | undefined): readonly Command[] {
  const before = (doc.card.get(id) ?? doc.persona.get(id))?.imageId;
  return [{ type: 'set', ids: [id], fields: { imageId } }, ...withoutLast(doc, id, before, imageId)];
}

/** The same for the logo of the project. */
export function toLogo(doc: Doc, logoId: string | undefined): readonly Command[] {
  const project = projectOf(doc);
  return [{ type: 'set', ids: [project.id], fields: { logoId } }, ...withoutLast(doc, project.id, project.logoId, logoId)];
}

/** Removes what was shown before, where `id` was the last to show it. */
function withoutLast(doc: Doc, id: string, before: string | undefined, now: string | undefined): readonly Command[] {
  if (before === undefined || before === now || !doc.image.has(before)) return [];
  const pictured: readonly Pictured[] = [...doc.card.values(), ...doc.persona.values()];
  const project = projectOf(doc);
  const isShown = pictured.some((each) => each.id !== id && each.imageId === before) || (project.id !== id && project.logoId === before);
  return isShown ? [] : [{ type: 'remove', ids: [before] }];
}

export const PICTURE_STEPS: Readonly<Record<Pictured['kind'], TextKey>> = { card: 'undo.picture', persona: 'undo.persona-picture' };

/** Makes a file the picture of a card or persona, or says why it cannot be. */
export async function bringPicture(project: OpenProject, { id, kind }: Pictured, file: File): Promise<void> {
  const { session } = project;
  try {
    const { imageId, commands } = await keepImage(project, file, file.name);
    sayRefusal(session.dispatchAll([...commands, ...toPicture(session.store.getState().doc, id, imageId)], PICTURE_STEPS[kind]));
  } catch (error) {
    sayImageProblem(error);
  }
}

/** Says why an image could not be kept. */
export function sayImageProblem(error: unknown): void {
  const code = error instanceof RpcError ? error.code : undefined;
  const problem = IMAGE_PROBLEMS.find((each) => each === code);
  const key: TextKey = problem ? `image.${problem}` : `save.${SAVE_PROBLEMS.find((each) => each === code) ?? 'disk-error'}`;
  notify({ text: { key, values: LIMIT_VALUES }, tone: 'error' });
}

const addresses = new WeakMap<Client<ProjectApi>, Map<string, Promise<string>>>();

/** A blob address for the image of that hash. Rejects where the file does not hold it. */
export function imageAddress(api: Client<ProjectApi>, hash: string): Promise<string> {
  const known = addresses.get(api) ?? new Map<string, Promise<string>>();
  addresses.set(api, known);
  let address = known.get(hash);
  if (!address) {
    address = api
      .getImage({ hash })
      .then(({ bytes, mediaType }) => URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType })));
    known.set(hash, address);
    // One that failed, as when storage ended meanwhile, is asked for again.
    address.catch(() => known.delete(hash));
  }
  return address;
}

export function forgetImages(api: Client<ProjectApi>): void {
  for (const address of addresses.get(api)?.values() ?? []) address.then(URL.revokeObjectURL, () => undefined);
  addresses.delete(api);
}

/** Undefined until it is there, and where there is none. */
export function useImageHref(imageId: string): string | undefined {
  const { api } = useProject();
  const hash = useDoc().image.get(imageId)?.hash;
  const [href, setHref] = useState<string>();
  useEffect(() => {
    let isWanted = true;
    setHref(undefined);
    if (hash !== undefined) {
      imageAddress(api, hash).then(
        (address) => isWanted && setHref(address),
        () => undefined,
      );
    }
    return () => {
      isWanted = false;
    };
  }, [api, hash]);
  return href;
}
