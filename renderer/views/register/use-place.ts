// Putting a card at other numbers on a plot: shown while it is dragged, then one command.

import type { Command } from '../../../shared/commands/command.ts';
import { useView } from '../../canvas/view.ts';
import { useRun } from '../../panels/use-run.ts';
import type { Spot } from './plot-places.ts';

export function usePlace(toFields: (at: Spot) => Readonly<Record<string, number>>) {
  const run = useRun();
  const toCommands = (id: string, at: Spot): readonly Command[] => [{ type: 'set', ids: [id], fields: toFields(at) }];
  return {
    onPreview: (id: string, at: Spot | undefined) => useView.setState({ preview: at ? toCommands(id, at) : [] }),
    onPlace: (id: string, at: Spot, sitting?: string) => void run(toCommands(id, at), 'undo.rate', sitting),
  };
}
