// How far the service falls short of what was expected, by dimension: of the map's first SERVQUAL measure that has a round.

import { sayFormula } from '../../../shared/words/say-measure.ts';
import { useSay } from '../../ui/language.tsx';
import { ServqualBars } from '../measures/ServqualBars.tsx';
import { Tile } from '../Screen.tsx';
import { Empty } from './Empty.tsx';
import type { InsightProps } from './tile.ts';

export function ServqualTile({ insights: { measures } }: InsightProps) {
  const say = useSay();
  const [shown] = measures.flatMap(({ measure, last }) =>
    last?.reading.parts?.of === 'servqual' ? [{ measure, last, parts: last.reading.parts }] : [],
  );
  const title = say('insights.servqual');
  if (!shown)
    return (
      <Tile title={title}>
        <Empty text={say('insights.servqual.empty')} action="view.screen-measures" />
      </Tile>
    );
  const { n } = shown.last.reading;
  const when = [shown.last.round.date, ...(n === undefined ? [] : [say('measure.n', { n })])].join(', ');
  return (
    <Tile title={title} formula={`${sayFormula(shown.measure, say)} ${when}`}>
      <ServqualBars gaps={shown.parts.gaps} />
    </Tile>
  );
}
