// The import window over an open project: what is taken in is one undo step, and its first map is shown.

import type { OpenOutcome } from '../../shared/ipc/main-api.ts';
import { all } from '../../shared/model/document.ts';
import { bringIntoView } from '../actions/go-to.ts';
import { showMap } from '../canvas/show-map.ts';
import { select, useView } from '../canvas/view.ts';
import { useRun } from '../panels/use-run.ts';
import { sayImageProblem } from '../session/images.ts';
import { useDoc, useProject } from '../session/use-session.tsx';
import { useSettings } from '../settings.ts';
import { notify } from '../ui/notices.tsx';
import { isGrid } from '../views/screens.ts';
import { ImportDialog } from './ImportDialog.tsx';

/** What can be selected of what came. */
const KINDS = ['card', 'score', 'step', 'stage', 'lane'] as const;

export function ImportHere({ onOpen }: { readonly onOpen: (ask: () => Promise<OpenOutcome>) => Promise<boolean> }) {
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
        async take({ commands, images, mapIds, files, after }) {
          try {
            for (const { bytes } of images) await api.putImage({ bytes });
          } catch (error) {
            sayImageProblem(error);
            return false;
          }
          if (!run(commands, 'undo.import')) return false;
          const back = files.flatMap(({ comingBack }) => comingBack ?? []);
          const [mapId] = [...mapIds, ...back.map((each) => each.mapId)];
          if (mapId !== undefined) showMap(mapId);
          const count = back.reduce((sum, { taken }) => sum + taken.length, 0);
          if (count === 0) return true;
          const ids = KINDS.flatMap((kind) => all(after, kind).filter((entity) => doc[kind].get(entity.id) !== entity)).map(({ id }) => id);
          if (isGrid(useView.getState().screen) && mapId !== undefined) select(bringIntoView(after, mapId, ids));
          notify({
            text: { key: 'import-dialog.done', values: { count } },
            tone: 'passing',
            action: { label: 'action.undo', run: () => void session.undo() },
          });
          return true;
        },
      }}
      onOpen={onOpen}
    />
  );
}
