// The dark rail of Home: the two places to go to, and what holds for the whole program: folder, language and colours.

import { Folder, LayoutGrid, LayoutTemplate } from 'lucide-react';
import type { MainApi, Settings } from '../../shared/ipc/main-api.ts';
import { main } from '../bridge.ts';
import { takeSettings } from '../settings.ts';
import { Logo } from '../ui/Logo.tsx';
import { useSay } from '../ui/language.tsx';
import { notify } from '../ui/notices.tsx';

export type Place = 'projects' | 'templates';
type ChosenLanguage = Parameters<MainApi['setLanguage']>[0]['language'];
type ChosenTheme = Parameters<MainApi['setTheme']>[0]['theme'];

const PLACES = [
  ['projects', LayoutGrid],
  ['templates', LayoutTemplate],
] as const;

type Props = {
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
  readonly settings: Settings;
};

export function Rail({ place, onPlace, settings }: Props) {
  const say = useSay();
  const take = (answer: Promise<Settings>) => void answer.then(takeSettings, () => notify({ text: { key: 'home.failed' }, tone: 'error' }));
  return (
    <aside className="home-rail">
      <p className="home-name">
        <Logo size={22} />
        Frontstage
      </p>
      <nav aria-label={say('home.sections')}>
        {PLACES.map(([id, Icon]) => (
          <button
            key={id}
            type="button"
            className="home-place"
            aria-current={id === place ? 'page' : undefined}
            onClick={() => onPlace(id)}
          >
            <Icon size={16} aria-hidden />
            {say(`home.${id}`)}
          </button>
        ))}
      </nav>
      <div className="home-foot">
        <p>{say('home.private')}</p>
        <p className="home-folder" title={settings.folderLabel}>
          <Folder size={14} aria-hidden />
          <span>{settings.folderLabel}</span>
        </p>
        <button type="button" className="home-rail-button" onClick={() => take(main.chooseFolder(null))}>
          {say('home.changeFolder')}
        </button>
        <label className="home-choice">
          {say('home.language')}
          <select value={settings.language} onChange={({ target }) => take(main.setLanguage({ language: target.value as ChosenLanguage }))}>
            <option value="system">{say('home.as-system')}</option>
            <option value="en" lang="en">
              English
            </option>
            <option value="zh-CN" lang="zh-CN">
              简体中文
            </option>
          </select>
        </label>
        <label className="home-choice">
          {say('home.theme')}
          <select value={settings.theme} onChange={({ target }) => take(main.setTheme({ theme: target.value as ChosenTheme }))}>
            <option value="system">{say('home.as-system')}</option>
            <option value="light">{say('home.theme.light')}</option>
            <option value="dark">{say('home.theme.dark')}</option>
            <option value="contrast">{say('home.theme.contrast')}</option>
            <option value="projector">{say('action.theme.projector')}</option>
          </select>
        </label>
      </div>
    </aside>
  );
}
