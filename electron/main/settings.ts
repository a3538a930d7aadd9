// What the program remembers between runs: a small JSON file in the user's profile. Nothing of any project's content.

import { copyFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { themeChoice } from '../../shared/ipc/main-api.ts';
import type { ThemeName } from '../../shared/layout/theme.ts';
import { LANGUAGES, type Language } from '../../shared/model/entities/project.ts';

const RECENT_LIMIT = 20;

const bounds = z.object({ x: z.int(), y: z.int(), width: z.int().min(1), height: z.int().min(1) });
export type Bounds = z.infer<typeof bounds>;

// Each field falls back by itself: one bad value costs no other.
const settings = z.object({
  language: z.enum([...LANGUAGES, 'system']).catch('system'),
  theme: themeChoice.catch('system'),
  /** The Frontstage folder; where absent, the one in the user's documents. */
  folder: z.string().min(1).optional().catch(undefined),
  /** Paths of projects that were opened, the last one first. */
  recent: z.array(z.string().min(1)).catch([]),
  lastExportFolder: z.string().min(1).optional().catch(undefined),
  window: z.object({ bounds, isMaximized: z.boolean() }).optional().catch(undefined),
});
export type SavedSettings = Readonly<z.infer<typeof settings>>;

export type Settings = {
  get(): SavedSettings;
  set(part: Partial<SavedSettings>): void;
};

/** A file that cannot be understood is kept beside the new one as `….broken`. */
export function createSettings(file: string): Settings {
  let saved = read(file);
  return {
    get: () => saved,
    set(part) {
      saved = { ...saved, ...part };
      // Settings are no one's work: where they cannot be kept, the program goes on without.
      try {
        write(file, saved);
      } catch (error) {
        console.error('The settings were not kept:', error);
      }
    },
  };
}

function read(file: string): SavedSettings {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return settings.parse({});
  }
  try {
    return settings.parse(JSON.parse(text));
  } catch {
    copyFileSync(file, `${file}.broken`);
    return settings.parse({});
  }
}

function write(file: string, saved: SavedSettings): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const temporary = `${file}.new`;
  writeFileSync(temporary, `${JSON.stringify(saved, undefined, 2)}\n`);
  renameSync(temporary, file);
}

export function withRecent(recent: readonly string[], opened: string): string[] {
  return [opened, ...recent.filter((file) => file !== opened)].slice(0, RECENT_LIMIT);
}

/** The first language of the system that we speak; `systemLanguages` are BCP 47 tags, the preferred one first. */
export function shownLanguage(chosen: Language | 'system', systemLanguages: readonly string[]): Language {
  if (chosen !== 'system') return chosen;
  const known = systemLanguages.find((tag) => /^(zh|en)\b/i.test(tag));
  return known && /^zh/i.test(known) ? 'zh-CN' : 'en';
}

/** The theme that a window begins in: what the page will come to. */
export function shownTheme(
  chosen: ThemeName | 'system',
  system: { readonly shouldUseDarkColors: boolean; readonly shouldUseHighContrastColors: boolean },
): ThemeName {
  if (chosen !== 'system') return chosen;
  if (system.shouldUseHighContrastColors) return 'contrast';
  return system.shouldUseDarkColors ? 'dark' : 'light';
}
