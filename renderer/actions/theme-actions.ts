// Actions that change in which colours everything is shown, in every window.

import { main } from '../bridge.ts';
import { useSettings } from '../settings.ts';
import type { Action } from './action.ts';

export const THEME_ACTIONS: readonly Action[] = (['light', 'dark', 'contrast', 'projector', 'system'] as const).map((theme) => ({
  id: `view.theme-${theme}`,
  label: `action.theme.${theme}`,
  isChecked: () => useSettings.getState().settings?.theme === theme,
  run: () => void main.setTheme({ theme }),
}));
