// The import window over an open project: what is taken in is one undo step, and its first map is shown.

import type { OpenOutcome } from '../../shared/ipc/main-api.ts';
import { showMap } from '../canvas/show-map.ts';
import { useRun } from '../panels/use-run.ts';
import { sayImageProblem } from '../session/images.ts';
import { useDoc, useProject } from '../session/use-session.tsx';
import { useSettings } from '../settings.ts';
import { ImportDialog } from './ImportDialog.tsx';

export function ImportHere({ onOpen }: { readonly onOpen: (ask: () => Promise<OpenOutcome>) => void }) {
  const doc = useDoc();
  const run = useRun();
  const { api, session } = useProject();
  const language = useSettings(({ settings }) => settings?.shownLanguage ?? 'en');
  return (
    <ImportDialog
      language={language}
      here={{
        doc,
        isReadOnly: session.isReadOnly,
        async take({ commands, images, mapIds, files }) {
          try {
            for (const { bytes } of images) await api.putImage({ bytes });
          } catch (error) {
            sayImageProblem(error);
            return false;
          }
          if (!run(commands, 'undo.import')) return false;
          const [mapId] = [...mapIds, ...files.flatMap(({ comingBack }) => comingBack?.mapId ?? [])];
          if (mapId !== undefined) showMap(mapId);
          return true;
        },
      }}
      onOpen={onOpen}
    />
  );
}
