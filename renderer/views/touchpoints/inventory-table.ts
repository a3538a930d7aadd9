// The inventory of touchpoints as a table for other programs, as it is sorted and filtered on the screen.

import type { Table } from '../../../shared/formats/table.ts';
import type { Doc } from '../../../shared/model/document.ts';
import type { Say } from '../../../shared/text/text.ts';
import { type Chosen, chosenInventory, toRows } from './chosen.ts';

export function toInventoryTable(doc: Doc, say: Say, chosen: Chosen): Table {
  const inventory = chosenInventory(doc, chosen.maps);
  const head = [
    say('touchpoints.name'),
    say('inspector.channel'),
    say('inspector.owner'),
    say('touchpoints.met-at'),
    say('touchpoints.steps'),
    say('touchpoints.connectors'),
    say('touchpoints.pains'),
    say('touchpoints.entered'),
  ];
  const rows = toRows(doc, inventory, chosen).map(({ name, channels, owners, meetings, load }) => [
    name,
    channels.join(', '),
    owners.join(', '),
    [...new Set(meetings.map(({ mapId, number, step }) => toPlace(doc, mapId, number, step.title, say)))].join('\n'),
    `${load.steps}`,
    `${load.connectors}`,
    `${load.pains}`,
    `${load.entered ?? ''}`,
  ]);
  return [head, ...rows];
}

function toPlace(doc: Doc, mapId: string, number: number, title: string, say: Say): string {
  const map = doc.map.get(mapId)?.title || say('editor.untitled-map');
  return `${map} · ${title === '' ? say('inspector.step', { number }) : say('inspector.step.at', { number, title })}`;
}
