// Makes the kept file of the latest version; run once before that version is released, and never again:
// npx node test/support/keep-file.ts

import { fileURLToPath } from 'node:url';
import { createProjectFile } from '../../electron/storage/new-file.ts';
import { openProjectFile } from '../../electron/storage/project-file.ts';
import { VERSIONS } from '../../electron/storage/schema.ts';
import { card, PNG, SMALL_PROJECT, toCommits } from './small-project.ts';

const path = fileURLToPath(new URL(`../storage/files/v${VERSIONS.length}.frontstage`, import.meta.url));
console.log(createProjectFile(path, SMALL_PROJECT));
const outcome = openProjectFile(path);
if ('file' in outcome) {
  const { file } = outcome;
  const { hash, mediaType, width, height } = file.putImage(PNG);
  file.commit(
    toCommits(file.load(), [
      [{ after: { kind: 'image', id: 'image-1', hash, mediaType, width, height, name: 'queue.png' } }],
      [{ after: { ...card('card-3', 'The queue at noon'), order: 'b', imageId: 'image-1' } }],
    ]),
  );
  file.close();
}
