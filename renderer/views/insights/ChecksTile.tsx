// What the checks found on the map, counted by check.

import { CHECKS } from '../../../shared/analysis/checks/check.ts';
import { showFinding } from '../../actions/check-actions.ts';
import { useSay } from '../../ui/language.tsx';
import { Tile } from '../Screen.tsx';
import { More } from './More.tsx';
import type { InsightProps } from './tile.ts';

export function ChecksTile({ insights: { findings } }: InsightProps) {
  const say = useSay();
  const counts = CHECKS.flatMap((check) => {
    const found = findings.filter((finding) => finding.check === check);
    return found[0] ? [{ check, first: found[0], count: found.length }] : [];
  });
  return (
    <Tile
      title={say('insights.checks')}
      formula={say('insights.checks.formula', { count: CHECKS.length })}
      tools={<More action="view.checks" says="insights.checks.go" />}
    >
      <p className="checks-count">
        {findings.length === 0 ? say('insights.checks.none') : say('insights.checks.found', { count: findings.length })}
      </p>
      {counts.length > 0 && (
        <ul className="checks-counts">
          {counts.map(({ check, first, count }) => (
            <li key={check}>
              <button type="button" onClick={() => showFinding(first.id)}>
                <span>{say(`check.${check}`)}</span>
                <strong>{count}</strong>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Tile>
  );
}
