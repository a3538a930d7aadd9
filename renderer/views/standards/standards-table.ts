// Standards, or who answers for what, as a table for other programs: as sorted and filtered on the screen.

import { betterOf, formatValue } from '../../../shared/analysis/measures/measure-kinds.ts';
import { lastReadingOf } from '../../../shared/analysis/measures/readings.ts';
import { type DerivedHelp, responsibilitiesOf } from '../../../shared/analysis/service/responsibilities.ts';
import type { Table } from '../../../shared/formats/table.ts';
import { laneTitle } from '../../../shared/layout/heads.ts';
import type { Doc } from '../../../shared/model/document.ts';
import type { Measure } from '../../../shared/model/entities/measures.ts';
import { gridOf } from '../../../shared/model/grid.ts';
import type { Say } from '../../../shared/text/text.ts';
import { measureName } from '../../../shared/words/say-measure.ts';
import { sayDue, sayPlace } from '../../../shared/words/say-standard.ts';
import { type Chosen, toRows } from './chosen.ts';

/** @param today YYYY-MM-DD. */
export function toStandardsTable(doc: Doc, say: Say, chosen: Chosen, today: string): Table {
  const head = [
    say('touchpoints.map'),
    say('standards.where'),
    say('standard.sentence'),
    say('inspector.measure.title'),
    say('standards.target'),
    say('standards.value'),
    say('standard.owner'),
    say('standard.how'),
    say('standard.every'),
    say('standard.last'),
    say('standards.filter.due'),
  ];
  const rows = toRows(doc, chosen, today).map((row) => {
    const { measure, mapId } = row;
    const last = lastReadingOf(doc, measure);
    return [
      doc.map.get(mapId)?.title ?? '',
      sayPlace(doc, row, say),
      measure.standard ?? '',
      measureName(measure, say),
      sayTarget(measure, say),
      last ? formatValue(last.reading.value, measure) : '',
      measure.owner ?? '',
      measure.checkedHow ?? '',
      measure.checkedEvery ? say(`standard.every.${measure.checkedEvery}`) : '',
      measure.lastChecked ?? '',
      sayDue(measure, today, say),
    ];
  });
  return [head, ...rows];
}

function sayTarget(measure: Measure, say: Say): string {
  return measure.target === undefined
    ? ''
    : `${say(`inspector.measure.target.${betterOf(measure)}`)} ${formatValue(measure.target, measure)}`;
}

export function sayDerived({ role, through }: DerivedHelp, say: Say): string {
  return say('roles.derived.through', { role, cards: through.map(({ text }) => text.trim()).join(', ') });
}

export function toRolesTable(doc: Doc, say: Say, mapId: string): Table {
  const { stepIndex } = gridOf(doc, mapId);
  const head = [
    say('roles.card'),
    say('inspector.lane'),
    say('roles.steps'),
    say('roles.in-charge'),
    say('roles.helps'),
    say('roles.derived'),
  ];
  const rows = responsibilitiesOf(doc, mapId).rows.map(({ card, lane, steps, inCharge, helpers, derived }) => [
    card.text.trim(),
    laneTitle(lane, say),
    steps.map(({ id }) => (stepIndex.get(id) ?? 0) + 1).join(', '),
    inCharge ?? say('roles.nobody'),
    helpers.join(', '),
    derived.map((each) => sayDerived(each, say)).join('\n'),
  ]);
  return [head, ...rows];
}
