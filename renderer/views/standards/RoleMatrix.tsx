// Roles by steps: where each is in charge, where it helps. Said by a mark and, to those who do not see it, in words.

import type { Responsibilities, RoleAtStep } from '../../../shared/analysis/service/responsibilities.ts';
import { placeOfStep } from '../../../shared/layout/outline.ts';
import type { Doc } from '../../../shared/model/document.ts';
import { mapSay } from '../../session/map-say.ts';
import { useSay } from '../../ui/language.tsx';

const MARKS = [
  { part: 'inCharge', mark: '●', word: 'roles.in-charge' },
  { part: 'helps', mark: '○', word: 'roles.helps' },
  { part: 'derived', mark: '◌', word: 'roles.derived' },
] as const satisfies readonly { readonly part: keyof RoleAtStep; readonly mark: string; readonly word: string }[];

type Props = { readonly doc: Doc; readonly responsibilities: Responsibilities };

export function RoleMatrix({ doc, responsibilities: { steps, roles } }: Props) {
  const say = useSay();
  return (
    <>
      <div className="sheet-scroll">
        <table className="sheet role-matrix">
          <thead>
            <tr>
              <th scope="col">{say('roles.role')}</th>
              {steps.map((step, index) => (
                <th key={step.id} scope="col" title={placeOfStep(step, index + 1, mapSay(doc))}>
                  <span aria-hidden>{index + 1}</span>
                  <span className="visually-hidden">{placeOfStep(step, index + 1, mapSay(doc))}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {roles.map(({ role, cells }) => (
              <tr key={role} className={role === '' ? 'is-nobody' : undefined}>
                <th scope="row">{role || say('roles.nobody')}</th>
                {cells.map((cell, index) => (
                  <td key={steps[index]?.id}>{role === '' ? <Unowned cell={cell} /> : <Part cell={cell} />}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="legend">
        {MARKS.map(({ mark, word }) => (
          <span key={mark}>
            <span aria-hidden>{mark}</span> {say(word)}
          </span>
        ))}
      </p>
    </>
  );
}

const namesOf = (cards: RoleAtStep['helps']) => cards.map(({ text }) => text.trim()).join(', ');

function Part({ cell }: { readonly cell: RoleAtStep }) {
  const say = useSay();
  return MARKS.filter(({ part }) => cell[part].length > 0).map(({ part, mark, word }) => (
    <span key={part} className="role-mark" title={`${say(word)}: ${namesOf(cell[part])}`}>
      <span aria-hidden>{mark}</span>
      <span className="visually-hidden">
        {say(word)}: {namesOf(cell[part])}
      </span>
    </span>
  ));
}

/** How many cards of the step nobody is in charge of. */
function Unowned({ cell: { inCharge } }: { readonly cell: RoleAtStep }) {
  return inCharge.length > 0 && <span title={namesOf(inCharge)}>{inCharge.length}</span>;
}
