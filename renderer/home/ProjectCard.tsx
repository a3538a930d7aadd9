// One project on Home: its picture, what it is called, and what can be done with its file. A file that would not open says why.

import { ContextMenu } from '@base-ui/react/context-menu';
import { Menu } from '@base-ui/react/menu';
import { Ellipsis, TriangleAlert } from 'lucide-react';
import type { ProjectEntry } from '../../shared/ipc/main-api.ts';
import type { Language } from '../../shared/model/entities/project.ts';
import { LIMIT_VALUES } from '../../shared/text/problems.ts';
import { useSay } from '../ui/language.tsx';
import { changedWhen } from '../ui/when.ts';
import { Picture } from './Picture.tsx';
import { type Summarised, useProjects } from './projects.ts';
import '../ui/menu.css';

type Props = {
  readonly entry: ProjectEntry;
  readonly language: Language;
  /** Another project is on its way: nothing opens just now. */
  readonly isBusy: boolean;
  readonly onOpen: () => void;
  readonly onShow: () => void;
  readonly onTrash: (title: string) => void;
};

export function ProjectCard({ entry, language, isBusy, onOpen, onShow, onTrash }: Props) {
  const say = useSay();
  const summarised = useProjects(({ known }) => known.get(entry.key)?.summarised);
  const summary = summarised && 'summary' in summarised ? summarised.summary : undefined;
  const title = summary?.title || entry.fileName.replace(/\.frontstage$/i, '');
  const facts = [summary && say('home.maps', { count: summary.maps }), changedWhen(entry.changedAt, Date.now(), language)].filter(Boolean);

  const menu = (
    <Menu.Portal>
      <Menu.Positioner className="menu-positioner" sideOffset={4} collisionPadding={8}>
        <Menu.Popup className="menu">
          <Menu.Item className="menu-item" disabled={isBusy} onClick={onOpen}>
            {say('home.project.open')}
          </Menu.Item>
          <Menu.Item className="menu-item" onClick={onShow}>
            {say('home.project.show')}
          </Menu.Item>
          <Menu.Separator className="menu-separator" />
          <Menu.Item className="menu-item is-danger" onClick={() => onTrash(title)}>
            {say('home.project.trash')}
          </Menu.Item>
        </Menu.Popup>
      </Menu.Positioner>
    </Menu.Portal>
  );

  return (
    <li className="project-card">
      <ContextMenu.Root>
        <ContextMenu.Trigger
          render={<button type="button" />}
          className="project-open"
          data-card
          title={entry.fileName}
          aria-disabled={isBusy}
          onClick={onOpen}
        >
          <Front summarised={summarised} fileName={entry.fileName} />
          <span className="project-title">{title}</span>
          <span className="project-details">
            {summary?.client && <span className="project-client">{summary.client}</span>}
            <span>{(summary?.client ? ['', ...facts] : facts).join(' · ')}</span>
          </span>
          {/* Where folders differ, titles may be the same. */}
          {entry.place === 'elsewhere' && <span className="project-file">{entry.fileName}</span>}
        </ContextMenu.Trigger>
        {menu}
      </ContextMenu.Root>
      <Menu.Root>
        <Menu.Trigger className="project-more" aria-label={say('home.more', { title })}>
          <Ellipsis size={16} aria-hidden />
        </Menu.Trigger>
        {menu}
      </Menu.Root>
    </li>
  );
}

function Front({ summarised, fileName }: { readonly summarised: Summarised | undefined; readonly fileName: string }) {
  const say = useSay();
  if (!summarised) return <span className="picture" />;
  if ('summary' in summarised) return <Picture svg={summarised.summary.picture} />;
  return (
    <span className="picture project-refused">
      <TriangleAlert size={18} aria-hidden />
      <span>{say(`open.${summarised.refused}`, { name: fileName, ...LIMIT_VALUES })}</span>
    </span>
  );
}
