// The templates: whole from the start, and the sample tells the story that it is meant to tell.

import { expect, test } from 'vitest';
import { loadDoc } from '../../shared/model/load.ts';
import { createTemplate, TEMPLATES } from '../../shared/model/templates.ts';
import { countingIds } from '../support/documents.ts';

test.each(TEMPLATES.flatMap((template) => (['en', 'zh-CN'] as const).map((language) => [template, language] as const)))(
  '%s in %s needs no mending',
  (template, language) => {
    const { repairs, change } = loadDoc(createTemplate(template, language, countingIds()));
    expect({ repairs, change }).toEqual({ repairs: [], change: [] });
  },
);

test('the sample has the counts of its story in both languages', () => {
  for (const language of ['en', 'zh-CN'] as const) {
    const { doc } = loadDoc(createTemplate('sample', language, countingIds()));
    expect([doc.stage.size, doc.step.size, doc.lane.size, doc.card.size, doc.connector.size, doc.score.size, doc.measure.size]).toEqual([
      4, 8, 9, 46, 9, 8, 2,
    ]);
    expect([...doc.card.values()].filter((card) => card.severity !== undefined).map((card) => card.severity! * card.frequency!)).toEqual([
      9, 8, 20, 16,
    ]);
    expect([...doc.step.values()].flatMap((step, index) => (step.marks.length > 0 ? [index + 1] : []))).toEqual([5, 8]);
  }
});
