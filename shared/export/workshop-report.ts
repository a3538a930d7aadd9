// The record of a workshop as Markdown: how long each stop took, the timers, what the votes came to, and the ideas.

import { budgetOf, isPlacing, placedOf, placingsOf } from '../model/ballots.ts';
import type { Doc } from '../model/document.ts';
import type { Workshop } from '../model/entities/workshops.ts';
import { cardsByIdea } from '../model/tray.ts';
import { ballotsOf, ideasOf, secondsOf, visitsOf } from '../model/workshops.ts';
import { sayCard } from '../present/ballots.ts';
import { writeSeconds } from '../present/timer.ts';
import type { Say } from '../text/text.ts';
import { toHeading, toMarkdown, toTable } from './markdown.ts';

/** @param when how a moment of the record is said, day and time. */
export function toWorkshopReport(doc: Doc, workshop: Workshop, say: Say, when: (moment: string) => string): string {
  const untitled = say('editor.untitled');
  const time = (seconds: number | undefined) => (seconds === undefined ? say('compare.dash') : writeSeconds(Math.round(seconds)));
  const lines = [
    toHeading(1, workshop.title || say('workshops.one')),
    '',
    toMarkdown(
      [when(workshop.started), writeSeconds(secondsOf(workshop)), ...(workshop.ended ? [] : [say('workshops.no-end')])].join(' · '),
    ),
    '',
  ];
  const section = (heading: string, ...body: readonly string[]) => {
    if (body.length > 0) lines.push(toHeading(2, heading), '', ...body, '');
  };
  const visits = visitsOf(doc, workshop).map(({ title, planned, took }) => [title || untitled, time(planned), time(took)]);
  const stopHead = [say('workshops.stop'), say('workshops.planned'), say('workshops.took')];
  section(say('stops.title'), ...(visits.length > 0 ? [toTable(stopHead, visits, [1, 2])] : []));

  const timers = (workshop.timers ?? []).map(({ started, title, direction, planned, ran }) => [
    when(started),
    title || untitled,
    direction === 'up' ? say('room.timer.up') : time(planned),
    time(ran),
  ]);
  const timerHead = [say('workshops.began'), say('workshops.stop'), say('workshops.planned'), say('workshops.ran')];
  section(say('workshops.timers'), ...(timers.length > 0 ? [toTable(timerHead, timers, [2, 3])] : []));

  const ballots = ballotsOf(doc, workshop.id).flatMap((ballot) => {
    const { people, dotsEach, closed } = ballot;
    const said = [
      closed ? say('workshops.closed', { when: when(closed.at) }) : say('workshops.open'),
      say('vote.of-people', { people, dotsEach }),
      ...(isPlacing(ballot) ? [say('vote.placed', { placed: placedOf(ballot), count: budgetOf(ballot) })] : []),
    ];
    const head = [toHeading(3, ballot.title || say('workshops.vote')), '', toMarkdown(said.join(' · ')), ''];
    if (isPlacing(ballot)) return head;
    const placings = placingsOf(doc, ballot);
    const chosen = placings.filter(({ dots }) => dots > 0);
    const rows = chosen.map(({ cardId, rank, text, dots }) => [`${rank}`, sayCard(say, text, doc.card.has(cardId)), `${dots}`]);
    return [
      ...head,
      toTable([say('vote.rank'), say('vote.card'), say('vote.dots-head')], rows, [0, 2]),
      '',
      ...(chosen.length < placings.length ? [toMarkdown(say('workshops.none', { count: placings.length - chosen.length })), ''] : []),
    ];
  });
  section(say('workshops.votes'), ...ballots.slice(0, -1));

  const onMap = cardsByIdea(doc);
  const ideas = ideasOf(doc, workshop.id).map(
    ({ id, text }) => `- ${toMarkdown(onMap.has(id) ? say('workshops.on-map', { text }) : text)}`,
  );
  section(say('workshops.ideas'), ...ideas);
  return `${lines.join('\n').trimEnd()}\n`;
}
