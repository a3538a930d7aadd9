// The theme in force: what the user chose, or what the system asks for. The interface takes its colours from themes.css by the page's
// `data-theme`, the map from a table of shared/layout/theme.ts; where the system forces its own colours, they stand above both. What is
// printed is on white paper, whatever the theme.

import { createContext, useContext, useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { create } from 'zustand';
import { LIGHT, SYSTEM_COLOURS, THEMES, type Theme, type ThemeName, toProperties } from '../../shared/layout/theme.ts';

/** The colours of the map. */
export const ThemeContext = createContext<Theme>(LIGHT);

export function useTheme(): Theme {
  return useContext(ThemeContext);
}

/** That of what is presented in this window, as long as something is: it stands above what the user chose. */
export const useThemeOfShow = create<{ readonly theme: ThemeName | undefined }>(() => ({ theme: undefined }));

/** Puts the theme upon the page before it is painted; `undefined` while the choice is not known. */
export function useShownTheme(choice: ThemeName | 'system' | undefined): Theme {
  const isForced = useMedia('(forced-colors: active)');
  const isMore = useMedia('(prefers-contrast: more)');
  const isDark = useMedia('(prefers-color-scheme: dark)');
  const asSystem = isMore ? 'contrast' : isDark ? 'dark' : 'light';
  const isPrinted = useIsPrinted();
  const presented = useThemeOfShow((state) => state.theme);
  const name = isPrinted ? 'light' : (presented ?? (choice === 'system' ? asSystem : choice));
  const theme = isForced ? SYSTEM_COLOURS : THEMES[name ?? 'light'];
  useLayoutEffect(() => {
    if (name === undefined) return;
    const { dataset, style } = document.documentElement;
    dataset.theme = name;
    for (const [property, colour] of toProperties(theme)) style.setProperty(property, colour);
  }, [name, theme]);
  return theme;
}

/** From right before the page is printed until right after. */
function useIsPrinted(): boolean {
  const [isPrinted, setPrinted] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => setPrinted(true));
    const after = () => setPrinted(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return isPrinted;
}

export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', onChange);
      return () => media.removeEventListener('change', onChange);
    },
    () => window.matchMedia(query).matches,
  );
}
