// The language of the interface: every component says its sentences with `useSay()`.

import { createContext, useContext } from 'react';
import { createSay, type Say } from '../../shared/text/text.ts';

export const SayContext = createContext<Say>(createSay('en'));

export function useSay(): Say {
  return useContext(SayContext);
}
