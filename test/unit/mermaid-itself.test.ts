// Journeys as they are found in the wild, read by Mermaid itself and by us: what Mermaid takes, we take, and read the same of it. And what
// we write, once in full.

import { describe, expect, test } from 'vitest';
import { parseJourney } from '../../shared/formats/mermaid.ts';
import { writeMermaid } from '../../shared/formats/write-mermaid.ts';
import { createSay } from '../../shared/text/text.ts';
import { templateDoc } from '../support/documents.ts';
import { createReadByMermaid } from '../support/mermaid.ts';

const readByMermaid = await createReadByMermaid();

/** In short, as both say it: `section > task score actor,actor`. */
function byUs(text: string) {
  const journey = parseJourney(text);
  if ('problem' in journey) throw new Error(journey.problem.code);
  const { title, sections, warnings } = journey;
  const tasks = sections.flatMap((section) => section.tasks.map((task) => shortly(section.title, task.title, task.score, task.actors)));
  return { title, tasks, warnings: warnings.map(({ line, code }) => `${line} ${code}`) };
}

async function byMermaid(text: string) {
  const { title, tasks } = await readByMermaid(text);
  return { title: title.trim(), tasks: tasks.map(({ section, task, score, people }) => shortly(section, task, score, people)) };
}

function shortly(section: string, task: string, score: number | undefined, actors: readonly string[]): string {
  return `${section.trim()} > ${task.trim()} ${score ?? '?'} ${[...new Set(actors)].filter((actor) => actor !== '').join(',')}`.trimEnd();
}

describe('what Mermaid reads, we read the same, without a warning', () => {
  test.each([
    ['no title, no section, no actors', 'journey\nMake tea: 5\nDrink it: 4\n'],
    ['tasks before the first section', 'journey\nWake up: 2: Me\nsection Day\nWork: 3: Me\n'],
    ['comments of all kinds', '%% made by hand\njourney\n%% here\n  title Day\n  # and here\n  section A\n   %%% three\n   Tea: 5: Me\n'],
    ['accTitle and accDescr', 'journey\n  accTitle: A day\n  accDescr: A day of a cat\n  title Day\n  section A\n    Tea: 5: Me\n'],
    ['accDescr over lines', 'journey\naccDescr {\n  a day: 3: Dog\n  of a cat\n}\ntitle Day\nsection A\nTea: 5: Me\n'],
    ['front matter', '---\nconfig:\n  theme: forest\n---\njourney\n  title Day\n  Tea: 5: Me\n'],
    ['a directive', "%%{init: {'theme': 'forest'}}%%\njourney\n  title Day\n  Tea: 5: Me\n"],
    ['Chinese', 'journey\n  title 退货\n  section 决定\n    找到退货台: 1: 家长, 店员\n  section 交付\n    看到退款到账: 5: 家长\n'],
    ['entities', 'journey\n  title A #amp; B\n  section 1 #35; 2\n    Say #quot;hi#quot;: 3: Me\n'.replaceAll(/#(amp|quot);/g, '#38;')],
    ['decimals, and spaces around colons', 'journey\nTea : 3.5 : Me , You\n'],
    ['no space after a colon', 'journey\nTea:5:Me,You\n'],
    ['emoji', 'journey\n  title 😀\n  Tea ☕: 5: 🐈\n'],
    ['capitals', 'journey\n  TITLE Day\n  SECTION A\n    Tea: 5: Me\n'],
    ['the same section twice', 'journey\nsection A\nTea: 5: Me\nsection A\nCake: 4: Me\n'],
    ['line breaks of Windows', 'journey\r\n  title Day\r\n  Tea: 5: Me\r\n'],
  ])('%s', async (_, text) => {
    expect(byUs(text)).toEqual({ ...(await byMermaid(text)), warnings: [] });
  });
});

describe('where Mermaid says nothing of what is wrong, we warn', () => {
  test.each([
    ['scores out of range', 'journey\nTea: 9: Me\nCake: -3: Me\n', ['2 score-out-of-range', '3 score-out-of-range']],
    ['a score in words', 'journey\nTea: great: Me\n', ['2 no-score']],
    ['a colon in a task', 'journey\nMake: tea: 5: Me\n', ['2 no-score']],
    ['a section without a task', 'journey\nsection A\nsection B\nTea: 5: Me\n', ['2 empty-section']],
  ])('%s', async (_, text, warnings) => {
    expect((await byMermaid(text)).tasks).not.toEqual([]);
    expect(byUs(text).warnings).toEqual(warnings);
  });
});

test('the sample in full: a line for each score where personas differ, and what Mermaid cannot say in comments', async () => {
  const doc = templateDoc('sample');
  const [mapId = ''] = doc.map.keys();
  const text = writeMermaid(doc, { mapId }, createSay('en')) ?? '';
  expect(text).toMatchInlineSnapshot(`
    "%% Written by Frontstage. Scores are whole numbers from 1 to 5; where personas differ, a step has a line for each score.
    journey
      title As-is blueprint
      section Decide
        Notice the fit is wrong: 3: Busy parent
        Look up the return policy: 3: Busy parent
      section Prepare
        Start the return in the app: 4: Busy parent
        Repack the parcel: 3: Busy parent
      section Hand over
        Find the returns desk: 2: Busy parent
        Hand the parcel over: 4: Busy parent
      section Resolve
        Wait for the refund: 2: Busy parent
        See the refund arrive: 4: Busy parent
    "
  `);
  expect((await byMermaid(text)).tasks).toEqual(byUs(text).tasks);
  const [stageId = ''] = doc.stage.keys();
  expect(writeMermaid(doc, { mapId, hiddenIds: [stageId, ...doc.persona.keys()] }, createSay('zh-CN'))).toMatchInlineSnapshot(`
    "%% 由 Frontstage 写出。评分为 1 到 5 的整数；用户画像评分不同时，一个步骤每种评分各占一行。
    %% Mermaid 要求每个任务都有评分：没有评分的步骤取中间值 3。步骤：1, 2, 3, 4, 5, 6。
    journey
      title As-is blueprint
      section Prepare
        Start the return in the app: 3
        Repack the parcel: 3
      section Hand over
        Find the returns desk: 3
        Hand the parcel over: 3
      section Resolve
        Wait for the refund: 3
        See the refund arrive: 3
    "
  `);
  expect(writeMermaid(doc, { mapId: 'gone' }, createSay('en'))).toBeUndefined();
});
