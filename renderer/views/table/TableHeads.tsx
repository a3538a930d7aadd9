// The two head rows of the table: stages over the steps they hold, and the steps, which stay in sight while it scrolls.

import { TitleField } from '../../canvas/fields/HeadEditor.tsx';
import { useSay } from '../../ui/language.tsx';
import { leftOf, type Sheet, SIZES } from './sheet.ts';
import { MarkSigns } from './TableCard.tsx';
import { type Shown, signOf } from './use-shown.ts';

type Props = {
  readonly sheet: Sheet;
  /** Places of the steps in view. */
  readonly columns: readonly { readonly column: number; readonly stepId: string }[];
  readonly shown: Shown;
};

export function TableHeads({ sheet, columns, shown }: Props) {
  const say = useSay();
  const { steps, stages, stepsHeight, headHeight, width } = sheet;
  const { selection, cursor, editing } = shown;
  const head = (id: string, role: 'stage' | 'step') => ({
    scope: 'col',
    'data-item': id,
    'data-role': role,
    'data-hit': shown.hits.get(id),
    'aria-selected': selection.has(id),
    tabIndex: cursor?.id === id ? 0 : -1,
    className: `table-head table-${role}${signOf(id, shown)}`,
  });
  return (
    <thead className="table-heads" style={{ width, height: headHeight }}>
      <tr aria-rowindex={1} style={{ height: SIZES.stage }}>
        <th scope="col" aria-colindex={1} className="table-head table-corner" style={{ width: SIZES.head }}>
          {say('word.stages')}
        </th>
        {stages.map(({ stage, first, count }) =>
          // What has the focus, or is typed into, never leaves the page.
          cursor?.id === stage.id || columns.some(({ column }) => column >= first && column < first + count) ? (
            <th
              key={stage.id}
              {...head(stage.id, 'stage')}
              aria-colindex={first + 2}
              aria-label={stage.title || say('inspector.stage', { number: stages.findIndex((each) => each.stage === stage) + 1 })}
              aria-colspan={count}
              style={{ left: leftOf(first), width: count * SIZES.column, height: SIZES.stage }}
            >
              <span className="table-title" style={{ left: SIZES.head + 8 }}>
                {stage.title}
              </span>
              {editing?.id === stage.id && <TitleField editing={editing} />}
            </th>
          ) : null,
        )}
      </tr>
      <tr aria-rowindex={2} style={{ height: stepsHeight }}>
        <th scope="col" aria-colindex={1} className="table-head table-corner" style={{ width: SIZES.head }}>
          {say('word.steps')}
        </th>
        {columns.map(({ column, stepId }) => {
          const { step, number = 0, title } = steps[column] ?? {};
          return (
            step && (
              <th
                key={stepId}
                {...head(stepId, 'step')}
                aria-colindex={column + 2}
                aria-label={[step.title || say('inspector.step', { number }), ...step.marks.map((mark) => say(`mark.${mark}`))].join(', ')}
                style={{ left: leftOf(column), top: SIZES.stage, width: SIZES.column, height: stepsHeight }}
              >
                <span className="table-number">{number}</span>
                <span className="table-title">{title?.join('\n')}</span>
                <MarkSigns marks={step.marks} />
                {editing?.id === stepId && <TitleField editing={editing} />}
              </th>
            )
          );
        })}
      </tr>
    </thead>
  );
}
