// The theme that the room sees: of the show, not the one that the presenter works in.

import { THEMES, type Theme, type ThemeName } from '../../shared/layout/theme.ts';
import { useShow } from './show.ts';

export function useThemeOfRoom(): readonly [name: ThemeName, theme: Theme] {
  const name = useShow(({ show }) => show?.isDark) ? 'contrast' : 'projector';
  return [name, THEMES[name]];
}
