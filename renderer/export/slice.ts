// What the next export dialog opens with as left out: all but what was selected.

import { create } from 'zustand';

export const useSlice = create<{ readonly leftOut: readonly string[] }>(() => ({ leftOut: [] }));
