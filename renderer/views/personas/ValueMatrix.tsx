// Personas by current and potential customer value: four quadrants, each with its class.

import { customerValueOf, MIDDLE_OF_RATINGS, type ValueClass } from '../../../shared/analysis/customers/customer-value.ts';
import type { Persona } from '../../../shared/model/entities/personas.ts';
import { useSay } from '../../ui/language.tsx';
import { Tile } from '../Screen.tsx';
import { showProfile } from './personas-view.ts';

/** As they lie: from the left, from the top. */
const QUADRANTS: readonly ValueClass[] = ['potential', 'value-customer', 'low-value', 'secondary'];

export function ValueMatrix({ personas }: { readonly personas: readonly Persona[] }) {
  const say = useSay();
  const placed = placesOf(personas);
  return (
    <Tile title={say('value-matrix.title')}>
      {placed.length === 0 ? (
        <p className="hint">{say('value-matrix.none')}</p>
      ) : (
        <div className="value-matrix">
          <span className="value-axis is-upright" aria-hidden>
            {say('value-matrix.potential')}
          </span>
          <div className="value-plot">
            {QUADRANTS.map((valueClass) => (
              <span key={valueClass} className="value-quadrant" aria-hidden>
                {say(`value-class.${valueClass}`)}
              </span>
            ))}
            {placed.map(({ current, potential, valueClass, own }) => (
              <div
                key={own[0]?.id}
                className="value-place"
                style={{ left: percent(current), top: percent(2 * MIDDLE_OF_RATINGS - potential) }}
              >
                <span className="persona-dot" style={{ background: own[0]?.colour }} aria-hidden />
                {own.map(({ id, title }) => (
                  <button
                    key={id}
                    type="button"
                    aria-label={`${title || say('editor.untitled')}: ${say(`value-class.${valueClass}`)}`}
                    onClick={() => showProfile(id)}
                  >
                    {title || say('editor.untitled')}
                  </button>
                ))}
              </div>
            ))}
          </div>
          <span className="value-axis" aria-hidden>
            {say('value-matrix.current')}
          </span>
        </div>
      )}
    </Tile>
  );
}

/** Those of the same values stand in one place. */
function placesOf(personas: readonly Persona[]) {
  const valued = personas.flatMap((persona) => {
    const value = customerValueOf(persona);
    return value ? [{ ...value, persona }] : [];
  });
  const keyOf = ({ current, potential }: (typeof valued)[number]) => `${current} ${potential}`;
  const keys = [...new Set(valued.map(keyOf))];
  return keys.flatMap((key) => {
    const own = valued.filter((each) => keyOf(each) === key);
    const [first] = own;
    return first ? [{ ...first, own: own.map(({ persona }) => persona) }] : [];
  });
}

/** Ratings 1–5 with the middle in the middle; room at the edges for what stands there. */
function percent(rating: number): string {
  return `${50 + ((rating - MIDDLE_OF_RATINGS) / 2) * 36}%`;
}
