// When a vote was closed, or begun where it is not, as the interface says dates.

import type { Ballot } from '../../../shared/model/entities/workshops.ts';
import { useSettings } from '../../settings.ts';
import { dayAndTime } from '../../ui/when.ts';

export function useVoteDate(): (ballot: Ballot) => string {
  const language = useSettings((state) => state.settings?.shownLanguage ?? 'en');
  return ({ closed, started }) => dayAndTime(Date.parse(closed?.at ?? started), language);
}
