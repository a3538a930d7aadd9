// The logo of a project, and its brand as a file: saved, and taken in as one undo step.

import type { Command } from '../../shared/commands/command.ts';
import { parseBrand, writeBrand } from '../../shared/formats/brand-file.ts';
import { get, projectOf } from '../../shared/model/document.ts';
import { bytesOf, fromBase64, toBase64 } from '../actions/copied-images.ts';
import { keepImage, sayImageProblem, toLogo } from '../session/images.ts';
import type { OpenProject } from '../session/open-session.ts';
import { sayRefusal } from '../session/refused.ts';
import { readText, saveText } from '../session/text-files.ts';
import { notify } from '../ui/notices.tsx';

const docOf = ({ session }: OpenProject) => session.store.getState().doc;

function dispatch({ session }: OpenProject, commands: readonly Command[]): void {
  sayRefusal(session.dispatchAll(commands, 'undo.brand'));
}

export async function chooseLogo(project: OpenProject, file: File): Promise<void> {
  try {
    const { imageId, commands } = await keepImage(project, file, file.name);
    dispatch(project, [...commands, ...toLogo(docOf(project), imageId)]);
  } catch (error) {
    sayImageProblem(error);
  }
}

export function removeLogo(project: OpenProject): void {
  dispatch(project, toLogo(docOf(project), undefined));
}

export async function saveBrand(project: OpenProject): Promise<void> {
  const doc = docOf(project);
  const { brand = {}, logoId, title, client } = projectOf(doc);
  const image = get(doc, 'image', logoId);
  const bytes = image && (await bytesOf(project.api, image.hash));
  const logo = image && bytes && { name: image.name, data: await toBase64(bytes) };
  await saveText('brand', client || title, writeBrand({ brand, ...(logo && { logo }) }));
}

/** What the file says nothing of is as it is without a brand. A logo that cannot be taken does not hold the colours back. */
export async function takeInBrand(project: OpenProject): Promise<void> {
  const read = await readText('brand');
  if (!read) return;
  const parsed = parseBrand(read.text);
  if ('problem' in parsed) {
    notify({ text: { key: `brand.${parsed.problem}`, values: { name: read.fileName } }, tone: 'error' });
    return;
  }
  const bytes = parsed.logo && fromBase64(parsed.logo.data);
  const kept = bytes && parsed.logo && (await keepImage(project, new Blob([bytes]), parsed.logo.name).catch(() => undefined));
  const doc = docOf(project);
  dispatch(project, [
    { type: 'set', ids: [projectOf(doc).id], fields: { brand: parsed.brand } },
    ...(kept?.commands ?? []),
    ...toLogo(doc, kept?.imageId),
  ]);
}
