// Touchpoints whose names are nearly the same: called by one name, all at once, when somebody says so.

import { type Inventory, likelySame } from '../../../shared/analysis/service/touchpoints.ts';
import { useRun } from '../../panels/use-run.ts';
import { useReadOnly } from '../../ui/Field.tsx';
import { keepFocus } from '../../ui/keep-focus.ts';
import { useSay } from '../../ui/language.tsx';
import { Tile } from '../Screen.tsx';

export function LikelySame({ inventory }: { readonly inventory: Inventory }) {
  const say = useSay();
  const run = useRun();
  const groups = likelySame(inventory);
  if (useReadOnly() || groups.length === 0) return null;
  return (
    <Tile title={say('touchpoints.likely')} formula={say('touchpoints.likely.hint')}>
      {groups.map((group) => (
        <div key={group[0]?.key} className="likely-same">
          {group.map(({ key, name }) => (
            <button
              key={key}
              type="button"
              className="button"
              onClick={() =>
                keepFocus(() =>
                  run(
                    [{ type: 'set', ids: group.flatMap(({ cards }) => cards.map(({ id }) => id)), fields: { text: name } }],
                    'undo.rename-touchpoint',
                  ),
                )
              }
            >
              {say('touchpoints.likely.take', { name })}
            </button>
          ))}
        </div>
      ))}
    </Tile>
  );
}
