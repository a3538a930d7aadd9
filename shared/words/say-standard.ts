// Standards in words: where one stands, and whether it is due to be checked.

import { dueOf, type Standard } from '../analysis/service/standards.ts';
import { placeOfStep } from '../layout/outline.ts';
import type { Doc } from '../model/document.ts';
import type { Measure } from '../model/entities/measures.ts';
import type { Say } from '../text/text.ts';

/** `5 · Find the returns desk`, with the card where it stands on one. */
export function sayPlace(doc: Doc, { subject, number }: Pick<Standard, 'subject' | 'number'>, say: Say): string {
  const step = placeOfStep(subject.kind === 'step' ? subject : doc.step.get(subject.stepId), number, say);
  return subject.kind === 'step' ? step : `${step} · ${subject.text.replace(/\s+/g, ' ').trim() || say('editor.untitled')}`;
}

export function sayDue(measure: Measure, today: string, say: Say): string {
  const due = dueOf(measure, today);
  if (due === undefined) return say(measure.lastChecked === undefined ? 'standard.not-checked' : 'standard.due.not');
  return due === 'never-checked' ? say('standard.due.never') : say('standard.due.since', { day: due.since });
}
