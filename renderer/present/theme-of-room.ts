// The theme that the room sees: of the show, not the one that the presenter works in.

import { LIGHT, type Theme, type ThemeName } from '../../shared/layout/theme.ts';

export function useThemeOfRoom(): readonly [name: ThemeName, theme: Theme] {
  return ['light', LIGHT];
}
