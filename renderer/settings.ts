// The settings in force, as main last told them; undefined until it has.

import { create } from 'zustand';
import type { Settings } from '../shared/ipc/main-api.ts';

export const useSettings = create<{ readonly settings: Settings | undefined }>(() => ({ settings: undefined }));

export function takeSettings(settings: Settings): void {
  useSettings.setState({ settings });
}
