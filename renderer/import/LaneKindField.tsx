// Which lane of a map a lane of a table is: its zone and its kind, in one choice.

import type { LaneMapping } from '../../shared/formats/sheets/mapping.ts';
import { laneTitle } from '../../shared/layout/heads.ts';
import { LANE_KINDS, ZONES } from '../../shared/model/entities/map.ts';
import { KINDS_OF_ZONE } from '../../shared/model/zones.ts';
import { SelectField } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';

type Props = { readonly lane: LaneMapping; readonly onLane: (lane: LaneMapping) => void };

export function LaneKindField({ lane, onLane }: Props) {
  const say = useSay();
  const name = lane.title || say('import-dialog.lane.unnamed');
  const kinds = ZONES.flatMap((zone) =>
    KINDS_OF_ZONE[zone].map((laneKind) => ({
      value: `${zone} ${laneKind}`,
      label: laneTitle({ title: '', laneKind, zone }, say),
      group: say(`zone.${zone}`),
    })),
  );
  return (
    <SelectField
      label={say('import-dialog.lane.is', { name })}
      isLabelHidden
      value={lane.laneKind === undefined ? '' : `${lane.zone} ${lane.laneKind}`}
      choices={[{ value: '', label: say('import-dialog.field.none') }, ...kinds]}
      onChoose={(value) => {
        const { isUnknown: _, ...known } = lane;
        const zone = ZONES.find((each) => value.startsWith(`${each} `)) ?? lane.zone;
        onLane({ ...known, zone, laneKind: LANE_KINDS.find((kind) => value === `${zone} ${kind}`) });
      }}
    />
  );
}
