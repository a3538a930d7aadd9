// The window: Home or one open project, in the language in force, and what main tells it.

import { CSPProvider } from '@base-ui/react/csp-provider';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import type { MainEvent } from '../shared/ipc/main-api.ts';
import { createSay } from '../shared/text/text.ts';
import { listenToMain, main } from './bridge.ts';
import { Home } from './home/Home.tsx';
import { readingGoesOn } from './import/importing.ts';
import { openFailed, projectOpened, refused } from './opening.ts';
import { useRoom } from './present/room.ts';
import { endShowAndFlush, leaveFieldsAndFlush } from './session/leaving.ts';
import { createStorageLink, type OpenProject, type StorageLink } from './session/open-session.ts';
import { takeSettings, useSettings } from './settings.ts';
import { Announcements } from './ui/announce.tsx';
import { SayContext } from './ui/language.tsx';
import { Notices, notify } from './ui/notices.tsx';
import { ThemeContext, useShownTheme } from './ui/theme.tsx';

const Editor = lazy(async () => ({ default: (await import('./Editor.tsx')).Editor }));

export function App() {
  const settings = useSettings((state) => state.settings);
  const [project, setProject] = useState<OpenProject>();
  const openNow = useRef<OpenProject>(undefined);
  openNow.current = project;
  const say = useMemo(() => createSay(settings?.shownLanguage ?? 'en'), [settings?.shownLanguage]);
  const theme = useShownTheme(settings?.theme);

  useEffect(() => {
    let link: StorageLink | undefined;
    let isGivenUp = false;
    /** The user gives up what cannot be saved. */
    const closeAnyway = async () => {
      if (openNow.current) await endShowAndFlush(openNow.current.session);
      isGivenUp = true;
      window.close();
    };
    const stop = listenToMain((event, port) => void hear(event, port));
    async function hear(event: MainEvent, port: MessagePort | undefined): Promise<void> {
      switch (event.type) {
        case 'projectOpened':
          if (!port) return;
          link = createStorageLink(port);
          await projectOpened(event, link, openNow.current).then(setProject, openFailed);
          return;
        case 'openRefused':
          refused(event.refused, event.fileName);
          return;
        case 'settingsChanged':
          takeSettings(event.settings);
          return;
        case 'closing': {
          const isSaved = isGivenUp || !openNow.current || (await leaveFieldsAndFlush(openNow.current));
          await main.answerClosing({ close: isSaved });
          if (!isSaved)
            notify({
              text: { key: 'save.not-closed' },
              tone: 'error',
              action: { label: 'save.close-anyway', run: () => void closeAnyway() },
            });
          return;
        }
        case 'storageEnded':
          link?.ended(event.restored);
          return;
        case 'displaysChanged':
          useRoom.setState({ displays: event.count });
          return;
        case 'readingProgress':
          readingGoesOn(event.progress);
          return;
        case 'exportProgress':
        case 'menuAction':
          window.dispatchEvent(new CustomEvent(event.type, { detail: event }));
          return;
        default:
          return;
      }
    }
    main.settings(null).then(takeSettings, () => undefined);
    main.displays(null).then(
      ({ count }) => useRoom.setState({ displays: count }),
      () => undefined,
    );
    return stop;
  }, []);

  useEffect(() => {
    if (settings) document.documentElement.lang = settings.shownLanguage;
  }, [settings]);

  if (!settings) return null;
  return (
    <CSPProvider disableStyleElements>
      <SayContext.Provider value={say}>
        <ThemeContext.Provider value={theme}>
          {project ? (
            <Suspense>
              <Editor key={project.key} project={project} onClosed={() => setProject(undefined)} />
            </Suspense>
          ) : (
            <Home settings={settings} />
          )}
          <Notices />
          <Announcements />
        </ThemeContext.Provider>
      </SayContext.Provider>
    </CSPProvider>
  );
}
