// What the checks found on the map, counted by check.

import { CHECKS } from '../../../shared/analysis/checks/check.ts';
import { useSay } from '../../ui/language.tsx';
import { Tile } from '../Screen.tsx';
import { More } from './More.tsx';
import type { InsightProps } from './tile.ts';

export function ChecksTile({ insights: { findings } }: InsightProps) {
  const say = useSay();
  const counts = CHECKS.map((check) => ({ check, count: findings.filter((finding) => finding.check === check).length })).filter(
    ({ count }) => count > 0,
  );
  return (
    <Tile
      title={say('insights.checks')}
      formula={say('insights.checks.formula', { count: CHECKS.length })}
      tools={<More action="view.checks" />}
    >
      <p className="checks-count">
        {findings.length === 0 ? say('insights.checks.none') : say('insights.checks.found', { count: findings.length })}
      </p>
      {counts.length > 0 && (
        <ul className="checks-counts">
          {counts.map(({ check, count }) => (
            <li key={check}>
              <span>{say(`check.${check}`)}</span>
              <strong>{count}</strong>
            </li>
          ))}
        </ul>
      )}
    </Tile>
  );
}
