// The map in words: everything that a Drawing shows, once, in the order in which it is read, and what is said of each thing.

import { expect, test } from 'vitest';
import { openFonts } from '../../electron/exporter/fonts.ts';
import { createMeasure, createToRuns } from '../../electron/exporter/measure.ts';
import { stepInOutline, toRows, typedInOutline } from '../../renderer/panels/outline-rows.ts';
import { layout } from '../../shared/layout/layout.ts';
import { createDescribe, describedAs, nameOf, outlineOf } from '../../shared/layout/outline.ts';
import { CANVAS } from '../../shared/layout/request.ts';
import { type Doc, projectOf } from '../../shared/model/document.ts';
import type { Language } from '../../shared/model/entities/project.ts';
import { createSay } from '../../shared/text/text.ts';
import { templateDoc } from '../support/documents.ts';

const measure = createMeasure(createToRuns(openFonts()));

function draw(doc: Doc) {
  return layout(doc, { mapId: [...doc.map.keys()][0]!, metrics: CANVAS, measure, say: createSay(projectOf(doc).language) });
}

function said(language: Language, reader: Language = language): readonly string[] {
  const doc = templateDoc('sample', language);
  const drawing = draw(doc);
  const say = createSay(reader);
  const describe = createDescribe(doc, drawing.frame.columns, say, createSay(language));
  return outlineOf(drawing).flatMap(({ part, item, entries }) => [
    item ? nameOf(item, drawing, say) : part,
    ...entries.map(({ id, item }) => `  ${item ? nameOf(item, drawing, say) : ''} (${describedAs(describe(id), say)})`),
  ]);
}

test('everything that is drawn is read once, lane by lane, the lines between them', () => {
  const drawing = draw(templateDoc('sample', 'en'));
  const read = outlineOf(drawing).flatMap(({ id, item, entries }) => [...(item ? [id] : []), ...entries.map((entry) => entry.id)]);
  expect(read.toSorted()).toEqual(drawing.reading.toSorted());
  expect(new Set(read).size).toBe(read.length);
  const lanes = outlineOf(drawing).map(({ part, item }) => (part === 'line' ? `– ${item?.name}` : (item?.name ?? part)));
  expect(lanes).toEqual([
    'steps',
    'Customer actions',
    'Touchpoints',
    'Needs',
    'Emotion',
    'Pain points',
    '– Line of interaction',
    'Front-stage people',
    '– Line of visibility',
    'Back-stage people',
    '– Line of internal interaction',
    'Support processes',
    'Opportunities',
    'connectors',
  ]);
});

test('a card says its lane and step, its marks, its pains and what it is connected to', () => {
  expect(said('en')).toEqual(
    expect.arrayContaining([
      '  Find the returns desk (Hand over; Moment of truth)',
      '  Walks past two unmarked counters (Customer actions; Step 5 · Find the returns desk; 1 pain point)',
      '  No sign, no greeting (Pain points; Step 5 · Find the returns desk; severity 5 of 5)',
      '  Busy parent Peak −3.6 (Emotion; Step 5 · Find the returns desk)',
      '  Busy parent End +3.2 (Emotion; Step 8 · See the refund arrive)',
      '  Scans the code, inspects, prints a receipt (Front-stage people; Step 6 · Hand the parcel over; Fail point; sets off: Answers “where is my refund?”; needs agreement with: Grades the item, restocks)',
      '  CMS (Support processes; Step 2 · Look up the return policy; set off by: Keeps the policy page current)',
    ]),
  );
});

test('it is said in the language of the reader, names as they stand on the map', () => {
  expect(said('zh-CN').filter((line) => line.startsWith('  ') && /[A-Za-z]/.test(line))).toEqual([]);
  expect(said('en', 'zh-CN')).toContain('  No sign, no greeting (Pain points；步骤 5 · Find the returns desk；严重度 5/5)');
});

test('keys walk over what is open', () => {
  const branches = outlineOf(draw(templateDoc('blueprint', 'en')));
  const [steps, lane] = branches;
  const rows = toRows(branches, new Set([lane!.id]));
  const row = (id: string) => rows.find((each) => each.id === id)!;
  expect(stepInOutline(rows, row(steps!.id), 'ArrowRight')).toEqual({ to: steps!.entries[0]!.id });
  expect(stepInOutline(rows, row(steps!.id), 'ArrowLeft')).toEqual({ open: false });
  expect(stepInOutline(rows, row(steps!.entries[0]!.id), 'ArrowLeft')).toEqual({ to: steps!.id });
  expect(stepInOutline(rows, rows[0]!, 'ArrowUp')).toBeUndefined();
  expect(stepInOutline(rows, rows[0]!, 'End')).toEqual({ to: rows.at(-1)!.id });
  expect(stepInOutline(rows, rows.at(-1)!, 'Home')).toEqual({ to: rows[0]!.id });
});

test('letters go to the next name that begins so, and on to a longer one', () => {
  const rows = ['Scan', 'Sort', 'Ask', 'Scales'].map((name) => ({ name }));
  expect(typedInOutline(rows, 0, 's')).toBe(rows[1]);
  expect(typedInOutline(rows, 1, 's')).toBe(rows[3]);
  expect(typedInOutline(rows, 0, 'scal')).toBe(rows[3]);
  expect(typedInOutline(rows, 0, 'sc')).toBe(rows[0]);
  expect(typedInOutline(rows, 2, 'x')).toBeUndefined();
});
