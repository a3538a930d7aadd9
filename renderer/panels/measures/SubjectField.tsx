// What a measure is of: the map as a whole, one of its steps or lanes, or a card, lane by lane.

import { useMemo, useState } from 'react';
import { laneTitle } from '../../../shared/layout/heads.ts';
import { type Doc, find, get } from '../../../shared/model/document.ts';
import type { Measure } from '../../../shared/model/entities/measures.ts';
import type { Entity } from '../../../shared/model/entities.ts';
import { cardsFrom, gridOf, mapIdOf } from '../../../shared/model/grid.ts';
import type { Say } from '../../../shared/text/text.ts';
import { sayPlace } from '../../../shared/words/say-insights.ts';
import { mapSay } from '../../session/map-say.ts';
import { type Choice, SelectField } from '../../ui/Field.tsx';
import { useSay } from '../../ui/language.tsx';
import { useSet } from '../use-run.ts';

type Props = {
  readonly doc: Doc;
  readonly measure: Measure;
  /** Where it is gone from the panel that it was in. */
  readonly onPut?: ((subjectId: string) => void) | undefined;
};

export function SubjectField({ doc, measure: { id, subjectId }, onPut }: Props) {
  const say = useSay();
  const set = useSet([id]);
  const [focused, setFocused] = useState(0);
  // Made anew when the field is gone to: a choice whose name changes while it is written in a field of the same panel would part the
  // undoing of that writing.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const choices = useMemo(() => {
    const subject = find(doc, subjectId);
    return subjectChoices(doc, (subject && mapIdOf(doc, subject)) ?? '', say);
  }, [subjectId, focused, say]);
  return (
    <SelectField
      id={`subject-${id}`}
      label={say('measures.of')}
      value={subjectId}
      choices={choices}
      onFocus={() => setFocused((count) => count + 1)}
      onChoose={(chosenId, sitting) => set({ subjectId: chosenId }, 'undo.measure', sitting) && onPut?.(chosenId)}
    />
  );
}

export function subjectChoices(doc: Doc, mapId: string, say: Say): readonly Choice<string>[] {
  const { steps, lanes } = gridOf(doc, mapId);
  const toChoice = (subject: Entity, group?: string) => ({
    value: subject.id,
    label: sayPlace(doc, subject, say, mapSay(doc)),
    ...(group !== undefined && { group }),
  });
  const map = get(doc, 'map', mapId);
  const cards = lanes.flatMap((lane) => {
    const cell = (stepId: string, index: number) =>
      cardsFrom(doc, lane.id, stepId).map((card) => {
        const choice = toChoice(card, laneTitle(lane, mapSay(doc)));
        return { ...choice, label: `${index + 1} ${choice.label}` };
      });
    return steps.flatMap(({ id }, index) => cell(id, index));
  });
  return [
    ...(map ? [toChoice(map)] : []),
    ...steps.map((step) => toChoice(step, say('measures.of.steps'))),
    ...lanes.map((lane) => toChoice(lane, say('measures.of.lanes'))),
    ...cards,
  ];
}
