// Home: the projects on this machine, and what a new one can begin with. What is open is never here.

import { FileInput, FolderOpen } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { OpenOutcome, ProjectEntry, Settings } from '../../shared/ipc/main-api.ts';
import { TEMPLATES, type Template } from '../../shared/model/templates.ts';
import type { TextKey } from '../../shared/text/text.ts';
import { main } from '../bridge.ts';
import { useView } from '../canvas/view.ts';
import { ImportDialog } from '../import/ImportDialog.tsx';
import { openImport, openOrImport } from '../import/importing.ts';
import { refused } from '../opening.ts';
import { DropZone } from '../ui/DropZone.tsx';
import { useSay } from '../ui/language.tsx';
import { notify } from '../ui/notices.tsx';
import { moveBetweenCards } from './card-arrows.ts';
import { type HomeAction, homeMenus } from './home-menu.ts';
import { ProjectCard } from './ProjectCard.tsx';
import { refreshProjects, useProjects } from './projects.ts';
import { type Place, Rail } from './Rail.tsx';
import { SampleInvitation } from './SampleInvitation.tsx';
import { TemplateCard } from './TemplateCard.tsx';
import { TrashDialog } from './TrashDialog.tsx';
import './home.css';

// A project that opens takes Home's place well before; one whose content could not be read leaves it, and Home must be of use again.
const LONGEST_LOAD_MS = 5000;

const KEYS: Readonly<Record<string, HomeAction>> = { o: 'home.open', n: 'home.new', 'shift+i': 'home.import' };

type Props = { readonly settings: Settings };

export function Home({ settings }: Props) {
  const say = useSay();
  const entries = useProjects((projects) => projects.entries);
  const [place, setPlace] = useState<Place>('projects');
  const [isBusy, setBusy] = useState(false);
  const [toTrash, setToTrash] = useState<{ readonly entry: ProjectEntry; readonly title: string }>();
  const heading = useRef<HTMLHeadingElement>(null);
  const isImporting = useView((view) => view.dialog === 'import');
  const language = settings.shownLanguage;

  /** One at a time, so that a second click makes no second project. */
  /** True when it opens. */
  async function open(ask: () => Promise<OpenOutcome>): Promise<boolean> {
    if (isBusy) return false;
    setBusy(true);
    const outcome = await ask().catch(() => undefined);
    if (outcome && 'opened' in outcome) {
      setTimeout(() => setBusy(false), LONGEST_LOAD_MS);
      return true;
    }
    setBusy(false);
    if (!outcome) failed();
    else if ('refused' in outcome) refused(outcome.refused, outcome.fileName);
    refresh();
    return false;
  }

  const start = (template: Template) => void open(() => main.createProject({ template, language }));
  const goTo = (next: Place) => {
    setPlace(next);
    heading.current?.focus();
  };
  const actions: Readonly<Record<HomeAction, () => void>> = {
    'home.new': () => goTo('templates'),
    'home.open': () => void open(() => main.askToOpen(null)),
    'home.import': openImport,
    'home.new.blueprint': () => start('blueprint'),
    'home.new.journey': () => start('journey'),
    'home.new.empty': () => start('empty'),
    'home.new.sample': () => start('sample'),
  };
  const act = useEffectEvent((id: string) => actions[id as HomeAction]?.());

  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    window.addEventListener('focus', refresh, { signal });
    window.addEventListener('menuAction', (event) => act((event as CustomEvent<{ readonly id: string }>).detail.id), { signal });
    window.addEventListener(
      'keydown',
      (event) => {
        if (!(event.ctrlKey || event.metaKey) || event.altKey || useView.getState().dialog !== undefined) return;
        const id = KEYS[`${event.shiftKey ? 'shift+' : ''}${event.key.toLowerCase()}`];
        if (id === undefined) return;
        event.preventDefault();
        act(id);
      },
      { signal },
    );
    main.setTitle({ title: '', unsaved: false }).catch(failed);
    return () => ending.abort();
  }, []);

  useEffect(() => {
    main.setMenu({ menus: homeMenus(say) }).catch(failed);
  }, [say]);

  // The folder may have become another one, here or in another window.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the settings are what it follows
  useEffect(refresh, [settings]);

  async function trash({ key, fileName }: ProjectEntry): Promise<void> {
    setToTrash(undefined);
    const { trashed } = await main.trashProject({ key }).catch(() => ({ trashed: false }));
    if (!trashed) notify({ text: { key: 'home.trash.failed', values: { name: fileName } }, tone: 'error' });
    await refreshProjects().catch(failed);
    // The card that had the focus is gone.
    if (document.activeElement === document.body) heading.current?.focus();
  }

  const projectCards = (of: ProjectEntry['place']) =>
    entries
      ?.filter((entry) => entry.place === of)
      .map((entry) => (
        <ProjectCard
          key={entry.key}
          entry={entry}
          language={language}
          isBusy={isBusy}
          onOpen={() => void open(() => main.openProject({ key: entry.key }))}
          onShow={() => main.showInFolder({ key: entry.key }).catch(failed)}
          onTrash={(title) => setToTrash({ entry, title })}
        />
      )) ?? [];
  const templateCards = (templates: readonly Template[]) => (
    <ul className="home-cards is-templates">
      {templates.map((template) => (
        <TemplateCard key={template} template={template} isBusy={isBusy} onStart={() => start(template)} />
      ))}
    </ul>
  );

  const inFolder = projectCards('folder');
  const elsewhere = projectCards('elsewhere');
  const isFirstStart = entries?.length === 0;
  return (
    <div className="home" aria-busy={isBusy}>
      <Rail place={place} onPlace={goTo} settings={settings} />
      <main className="home-main" onKeyDown={moveBetweenCards}>
        <header className="home-head">
          <h1 ref={heading} tabIndex={-1}>
            {say(`home.${place}`)}
          </h1>
          <div className="home-ways">
            <button type="button" className="button" aria-disabled={isBusy} onClick={actions['home.import']}>
              <FileInput size={15} aria-hidden />
              {say('home.import')}
            </button>
            <button type="button" className="button" aria-disabled={isBusy} onClick={actions['home.open']}>
              <FolderOpen size={15} aria-hidden />
              {say('home.open')}
            </button>
          </div>
        </header>
        {place === 'templates' && templateCards(TEMPLATES)}
        {place === 'projects' && entries && (
          <>
            {isFirstStart && (
              <>
                <p className="home-empty">{say('home.empty', { folder: settings.folderLabel })}</p>
                <SampleInvitation language={language} isBusy={isBusy} onStart={() => start('sample')} />
              </>
            )}
            {inFolder.length > 0 && <ul className="home-cards">{inFolder}</ul>}
            {elsewhere.length > 0 && (
              <Section id="elsewhere" title="home.elsewhere">
                <ul className="home-cards">{elsewhere}</ul>
              </Section>
            )}
            <Section id="start" title="home.start">
              {templateCards(isFirstStart ? TEMPLATES.filter((template) => template !== 'sample') : TEMPLATES)}
            </Section>
          </>
        )}
      </main>
      <p className="visually-hidden" role="status">
        {isBusy ? say('home.opening') : ''}
      </p>
      {toTrash && (
        <TrashDialog
          title={toTrash.title}
          fileName={toTrash.entry.fileName}
          onTrash={() => void trash(toTrash.entry)}
          onClose={() => setToTrash(undefined)}
        />
      )}
      {isImporting && <ImportDialog language={language} onOpen={open} />}
      <DropZone onDrop={(files) => void open(() => openOrImport(files))} />
    </div>
  );
}

function Section({ id, title, children }: { readonly id: string; readonly title: TextKey; readonly children: React.ReactNode }) {
  const say = useSay();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="home-section">
        {say(title)}
      </h2>
      {children}
    </section>
  );
}

function refresh(): void {
  refreshProjects().catch(failed);
}

function failed(): void {
  notify({ text: { key: 'home.failed' }, tone: 'error' });
}
