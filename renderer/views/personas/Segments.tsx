// The segments that personas stand for, as parts of all customers.

import { sharesToWhole, sumOfShares } from '../../../shared/analysis/customers/segments.ts';
import type { Persona } from '../../../shared/model/entities/personas.ts';
import { useRun } from '../../panels/use-run.ts';
import { useReadOnly } from '../../ui/Field.tsx';
import { keepFocus } from '../../ui/keep-focus.ts';
import { useSay } from '../../ui/language.tsx';
import { formatNumber } from '../../ui/number-text.ts';
import { Tile } from '../Screen.tsx';
import { showProfile } from './personas-view.ts';

export function Segments({ personas }: { readonly personas: readonly Persona[] }) {
  const say = useSay();
  const run = useRun();
  const isReadOnly = useReadOnly();
  const sum = sumOfShares(personas);
  const whole = sharesToWhole(personas);
  const bringToWhole = () => run([{ type: 'setEach', each: whole.map(({ id, share }) => ({ id, fields: { share } })) }], 'undo.shares');
  return (
    <Tile title={say('segments.title')} formula={say('segments.formula')}>
      {sum !== undefined && sum > 0 && (
        <div className="share-bar" aria-hidden>
          {personas.map(
            ({ id, share = 0, colour }) =>
              share > 0 && <span key={id} style={{ width: `${(100 * share) / Math.max(sum, 100)}%`, background: colour }} />,
          )}
        </div>
      )}
      <ul className="segments">
        {personas.map(({ id, title, colour, segment, share }) => (
          <li key={id}>
            <button type="button" onClick={() => showProfile(id)}>
              <span className="persona-dot" style={{ background: colour }} aria-hidden />
              <span className="segment-name">
                {title || say('editor.untitled')}
                {segment !== undefined && <small>{segment}</small>}
              </span>
              <span className="segment-share">
                {share === undefined ? say('segments.no-share') : say('segments.share', { share: formatNumber(share) })}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p className="hint">
        {sum === undefined
          ? say('segments.none')
          : sum === 100
            ? say('segments.sum.right')
            : say('segments.sum', { sum: formatNumber(sum) })}
      </p>
      {!isReadOnly && sum !== 100 && whole.length > 0 && (
        <button type="button" className="button" onClick={() => keepFocus(bringToWhole)}>
          {say('segments.to-whole')}
        </button>
      )}
    </Tile>
  );
}
