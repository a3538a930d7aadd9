// Which lanes, or which steps, a stop shows: all of them, also those that come later, or these.

import { useReadOnly } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';

type Props = {
  readonly title: string;
  readonly parts: readonly { readonly id: string; readonly name: string }[];
  /** Ids; all, where empty. It may name what is gone. */
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
};

export function PartChoice({ title, parts, chosen, onChoose }: Props) {
  const say = useSay();
  const isReadOnly = useReadOnly();
  const areAll = chosen.length === 0;
  const count = parts.filter(({ id }) => chosen.includes(id)).length;
  const toggle = (id: string, isIn: boolean) => {
    const now = areAll ? parts.map((part) => part.id) : chosen;
    const next = isIn ? [...now, id] : now.filter((each) => each !== id);
    // The last one stays: without any it would be all of them again.
    if (next.length > 0) onChoose(next);
  };
  return (
    <details className="panel-details stop-parts">
      <summary>
        {title} <span>{areAll ? say('stops.all') : say('stops.some', { count, of: parts.length })}</span>
      </summary>
      <fieldset disabled={isReadOnly} aria-label={title}>
        <label className="check">
          <input
            type="checkbox"
            checked={areAll}
            onChange={({ currentTarget }) => onChoose(currentTarget.checked ? [] : parts.map(({ id }) => id))}
          />
          {say('stops.all')}
        </label>
        {parts.map(({ id, name }) => (
          <label key={id} className="check">
            <input
              type="checkbox"
              checked={areAll || chosen.includes(id)}
              onChange={({ currentTarget }) => toggle(id, currentTarget.checked)}
            />
            {name}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
