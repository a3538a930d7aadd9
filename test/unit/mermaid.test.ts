// Mermaid journeys as they are found in the wild, and the maps that they become.

import { expect, test } from 'vitest';
import { curvesOf } from '../../shared/analysis/memory/curves.ts';
import { run } from '../../shared/commands/command.ts';
import { toMap } from '../../shared/formats/journey-map.ts';
import { type Journey, parseJourney, parseJourneys } from '../../shared/formats/mermaid.ts';
import { apply } from '../../shared/model/change.ts';
import { type Doc, toDoc } from '../../shared/model/document.ts';
import { gridOf } from '../../shared/model/grid.ts';
import { repair } from '../../shared/model/integrity.ts';
import { countingIds } from '../support/documents.ts';

/** The example of Mermaid's own documentation. */
const WORKING_DAY = `journey
    title My working day
    section Go to work
      Make tea: 5: Me
      Go upstairs: 3: Me
      Do work: 1: Me, Cat
    section Go home
      Go downstairs: 5: Me
      Sit down: 5: Me
`;

function parsed(text: string): Journey {
  const journey = parseJourney(text);
  if ('problem' in journey) throw new Error(JSON.stringify(journey.problem));
  return journey;
}

/** In short: `section > task score actor,actor`. */
const said = (text: string) => {
  const { title, sections, warnings } = parsed(text);
  const tasks = sections.flatMap((section) =>
    section.tasks.map((task) => `${section.title} > ${task.title} ${task.score ?? '?'} ${task.actors.join(',')}`),
  );
  return { title, tasks, warnings: warnings.map(({ line, code, found }) => `${line} ${code} ${found}`) };
};

test('the example of the documentation', () => {
  expect(parsed(WORKING_DAY)).toEqual({
    title: 'My working day',
    sections: [
      {
        title: 'Go to work',
        tasks: [
          { title: 'Make tea', score: 5, actors: ['Me'] },
          { title: 'Go upstairs', score: 3, actors: ['Me'] },
          { title: 'Do work', score: 1, actors: ['Me', 'Cat'] },
        ],
      },
      {
        title: 'Go home',
        tasks: [
          { title: 'Go downstairs', score: 5, actors: ['Me'] },
          { title: 'Sit down', score: 5, actors: ['Me'] },
        ],
      },
    ],
    warnings: [],
  });
});

test.each([
  ['line breaks of Windows and of old Macs, and a byte order mark', `\uFEFF${WORKING_DAY.replace('\n', '\r').replaceAll('\n', '\r\n')}`],
  [
    'blank lines and comments',
    `\n%% made by hand\n\n${WORKING_DAY.replace('    section', '\n%% morning\n  # also a comment\n    section')}`,
  ],
  ['a directive over several lines', `%%{init: {\n  "theme": "forest"\n}}%%\n${WORKING_DAY}`],
  ['front matter', `---\nconfig:\n  theme: forest\ntitle: Not this one\n---\n${WORKING_DAY}`],
  ['capitals', WORKING_DAY.replace('journey', 'Journey').replaceAll('section', 'SECTION').replace('title', 'Title')],
  ['no indentation', WORKING_DAY.replaceAll(/^ +/gm, '')],
  ['tabs, and spaces around colons', WORKING_DAY.replaceAll(/^ +/gm, '\t\t').replaceAll(': ', ' :\t')],
  ['descriptions', WORKING_DAY.replace('title', 'accTitle: A day\naccDescr {\n  of a cat: 1: Dog\n}\naccDescr: in words\n title')],
  ['trailing comments', WORKING_DAY.replace('5: Me', '5: Me %% with milk').replace('3: Me', '3: Me # slowly')],
  ['statements in one line', WORKING_DAY.replaceAll('\n      ', '; ').replace('; Make', '\n Make')],
  ['the same actor twice', WORKING_DAY.replace('Me, Cat', 'Me, Cat, Me,')],
  ['more after the actors', WORKING_DAY.replace('Me, Cat', 'Me, Cat: and more')],
])('%s make no difference', (_, text) => {
  expect(parsed(text)).toEqual(parsed(WORKING_DAY));
});

test.each([
  ['tasks before the first section', 'journey\nGo: 3: Me\nsection A\nStay: 4: Me', [' > Go 3 Me', 'A > Stay 4 Me'], []],
  ['no actors', 'journey\nGo: 3\nStay: 4:', [' > Go 3 ', ' > Stay 4 '], []],
  ['Chinese', 'journey\n title 退货\n section 交付\n 找到退货台: 1: 忙碌的家长，店员', ['交付 > 找到退货台 1 忙碌的家长,店员'], []],
  ['full-width colons', 'journey\n section 交付：门店\n 找到退货台：２：家长、店员', ['交付：门店 > 找到退货台 2 家长,店员'], []],
  ['a full-width colon in a name', 'journey\n 打开：应用: 5: 我', [' > 打开：应用 5 我'], []],
  ['half scores', 'journey\nGo: 2.5: Me', [' > Go 2.5 Me'], []],
  [
    'scores out of range',
    'journey\nGo: 7: Me\nStay: 0: Me\nRun: -3',
    [' > Go 5 Me', ' > Stay 1 Me', ' > Run 1 '],
    ['2 score-out-of-range 7', '3 score-out-of-range 0', '4 score-out-of-range -3'],
  ],
  ['words for scores', 'journey\nGo: happy: Me\nStay: : Me', [' > Go ? Me', ' > Stay ? Me'], ['2 no-score happy', '3 no-score ']],
  ['an empty section', 'journey\nsection A\nsection B\nGo: 3: Me', ['B > Go 3 Me'], ['2 empty-section A']],
  ['entities and line breaks', 'journey\nAsk #quot;why#quot;<br/>#35;1#colon; now: 3: R#amp;D', [' > Ask "why" #1: now 3 R&D'], []],
  ['a number sign in a name', 'journey\nTicket #1: 3: Me', [' > Ticket #1 3 Me'], []],
])('%s', (_, text, tasks, warnings) => {
  expect(said(text)).toMatchObject({ tasks, warnings });
});

test('the title stands in the diagram, in front of it, or is the one for those who cannot see', () => {
  expect(parsed('---\ntitle: "In front"\n---\njourney\nGo: 3').title).toBe('In front');
  expect(parsed('journey\naccTitle: Heard\nGo: 3').title).toBe('Heard');
  expect(parsed('journey\ntitle: With a colon\nGo: 3').title).toBe('With a colon');
  expect(parsed('journey\ntitle: 3: Me').sections[0]?.tasks).toEqual([{ title: 'title', score: 3, actors: ['Me'] }]);
});

test('what is longer than a title may be is cut, and said', () => {
  const { sections, warnings } = parsed(`journey\n${'long '.repeat(200)}: 3: Me`);
  expect(sections[0]?.tasks[0]?.title).toHaveLength(500);
  expect(warnings).toMatchObject([{ line: 2, code: 'too-long' }]);
});

test.each([
  ['', 'not-a-journey', 1, 1],
  ['%% nothing\n', 'not-a-journey', 1, 1],
  ['\n  flowchart LR\n  A --> B', 'not-a-journey', 2, 3],
  ['journeys: 5: Me', 'not-a-journey', 1, 1],
  ['journey\n  title Nothing', 'no-tasks', 1, 1],
  ['journey\n  section A\n    just words', 'not-a-task', 3, 5],
  ['journey to the west\nGo: 3', 'not-a-task', 1, 1],
  ['journey\n : 5: Me', 'not-a-task', 2, 2],
])('%j is no journey: %s at %i:%i', (text, code, line, column) => {
  expect(parseJourney(text)).toEqual({ problem: { code, line, column } });
});

test('of Markdown, the fenced journeys are taken, wherever they stand; lines count from the beginning of the file', () => {
  const markdown = `# Notes\n\n\`\`\`mermaid\nflowchart LR\nA --> B\n\`\`\`\n\n\`\`\`js\njourney()\n\`\`\`\n\n~~~ mermaid\n${WORKING_DAY}~~~\n\n\`\`\`\`{.mermaid}\njourney\nGo: 9\n\`\`\`\``;
  const found = parseJourneys(markdown);
  if ('problem' in found) throw new Error(found.problem.code);
  expect(found.journeys).toEqual([
    parsed(WORKING_DAY),
    {
      title: '',
      sections: [{ title: '', tasks: [{ title: 'Go', score: 5, actors: [] }] }],
      warnings: [{ line: 26, code: 'score-out-of-range', found: '9' }],
    },
  ]);
  expect(parseJourneys('# Notes\n```mermaid\n\n  flowchart LR\n```')).toEqual({ problem: { code: 'not-a-journey', line: 4, column: 3 } });
  expect(parseJourneys('# Notes')).toEqual({ problem: { code: 'not-a-journey', line: 1, column: 1 } });
});

function withMap(text: string, before: Doc = toDoc([{ kind: 'project', id: 'p', title: '', client: '', language: 'en' }])) {
  const { mapId, commands } = toMap(before, parsed(text), countingIds(`new${before.map.size}-`));
  const doc = commands.reduce((now, command) => {
    const outcome = run(now, command);
    if ('refused' in outcome) throw new Error(outcome.refused.code);
    return apply(now, outcome.change);
  }, before);
  return { doc, mapId };
}

test('sections are stages, tasks steps with a card, scores −2…+2 on one curve for each actor', () => {
  const { doc, mapId } = withMap(WORKING_DAY);
  const { stages, steps, lanes } = gridOf(doc, mapId);
  expect(stages.map(({ title }) => title)).toEqual(['Go to work', 'Go home']);
  expect(steps.map(({ title }) => title)).toEqual(['Make tea', 'Go upstairs', 'Do work', 'Go downstairs', 'Sit down']);
  expect(lanes.map(({ laneKind }) => laneKind)).toEqual(['customer-actions', 'emotion']);
  expect([...doc.card.values()].map(({ text, stepId }) => text === doc.step.get(stepId)?.title)).toEqual([true, true, true, true, true]);
  expect(doc.map.get(mapId)).toMatchObject({ title: 'My working day', scale: '-2..2' });
  const curves = curvesOf(doc, mapId).map(({ persona, moments }) => [persona?.title, moments.map(({ value }) => value / 450)]);
  expect(curves).toEqual([
    ['Me', [2, 0, -2, 2, 2]],
    ['Cat', [-2]],
  ]);
  expect(new Set([...doc.persona.values()].map(({ colour }) => colour)).size).toBe(2);
  expect(repair(doc).repairs).toEqual([]);
});

test('an actor whom the project knows is that persona; without actors it is nobody, without scores there is no curve', () => {
  const { doc } = withMap(WORKING_DAY);
  const again = withMap('journey\nGo: 1:  Cat \nStay: 3', doc);
  expect(again.doc.persona).toEqual(doc.persona);
  expect(curvesOf(again.doc, again.mapId).map(({ persona }) => persona?.title)).toEqual([undefined, 'Cat']);
  const { doc: silent, mapId } = withMap('journey\nGo: well: Me');
  expect([gridOf(silent, mapId).lanes.length, silent.persona.size]).toEqual([1, 0]);
});
