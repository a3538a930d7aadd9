// Copying, cutting and pasting on a map or its table. What comes of it is decided in shared/commands; here is what stands on the
// clipboard, in which forms, and where the hands are.

import { uuidv7 } from 'uuidv7';
import type { Command } from '../../shared/commands/command.ts';
import { type Copied, copyFrom, type Range } from '../../shared/commands/copy.ts';
import { planClip } from '../../shared/commands/paste-clip.ts';
import { type NotTaken, type Place, planTable, trimmed } from '../../shared/commands/paste-table.ts';
import { type Clip, parseClip, writeClip } from '../../shared/formats/clip.ts';
import { parseHtmlTable, writeHtmlTable } from '../../shared/formats/html-table.ts';
import { parseTsv, type Table, writeTsv } from '../../shared/formats/table.ts';
import { all, type Doc, get } from '../../shared/model/document.ts';
import { SCALES } from '../../shared/model/entities/map.ts';
import { type Grid, stepsOfStage } from '../../shared/model/grid.ts';
import { type Cursor, chosenPersona, useView } from '../canvas/view.ts';
import { cellOf, comeTo, cursorAt } from '../grid/cursor.ts';
import { gridNow } from '../grid/grid-now.ts';
import { shownToo } from '../present/shown-too.ts';
import { sayImageProblem } from '../session/images.ts';
import type { OpenProject } from '../session/open-session.ts';
import { sayRefusal } from '../session/refused.ts';
import type { Session } from '../session/session.ts';
import { notify } from '../ui/notices.tsx';
import { rangeInWords } from '../ui/number-text.ts';
import { tryScore, tryWithoutScores } from '../what-if/what-if.ts';
import { shownGridOf } from './action.ts';
import { IMAGES_TYPE, keepCopiedImages, writeImagesSoon } from './copied-images.ts';
import { bringPictures, imagesIn } from './pictures.ts';

/** What is copied, whole, for any map of any project. */
const OWN_TYPE = 'application/x-frontstage';

function copyNow(session: Session): Copied | undefined {
  const { doc, grid } = gridNow(session);
  const { mapId, selection } = useView.getState();
  return copyFrom(doc, { mapId, grid, ids: selection, range: rangeNow(grid), personaId: chosenPersona(doc) });
}

/** The cells between the anchor and the cursor. */
export function rangeNow({ lanes, steps, laneIndex, stepIndex }: Grid): Range | undefined {
  const { anchor, cursor } = useView.getState();
  const cell = cellOf(cursor);
  if (!anchor || !cell) return undefined;
  const between = <T>(all: readonly T[], one: number, other: number) => all.slice(Math.min(one, other), Math.max(one, other) + 1);
  return {
    laneIds: between(lanes, laneIndex.get(anchor.laneId) ?? 0, laneIndex.get(cell.laneId) ?? 0).map(({ id }) => id),
    stepIds: between(steps, stepIndex.get(anchor.stepId) ?? 0, stepIndex.get(cell.stepId) ?? 0).map(({ id }) => id),
  };
}

/**
 * The plain text of one cell is as one would write it in a mail; of several, it is a table with tabs, which spreadsheets read and which
 * mails show beside the HTML one.
 */
function write(data: DataTransfer, { clip, table }: Copied): void {
  const [first] = table;
  data.setData('text/plain', table.length === 1 && first?.length === 1 ? (first[0] ?? '') : writeTsv(table));
  data.setData('text/html', writeHtmlTable(table));
  data.setData(OWN_TYPE, writeClip(clip));
}

/** True when there was something to copy. */
export function copySelection(data: DataTransfer, project: OpenProject): boolean {
  const copied = copyNow(project.session);
  if (!copied) return false;
  write(data, copied);
  void writeImagesSoon(copied.clip, project.api, (again) => write(again, copied));
  return true;
}

/** What can stand elsewhere goes, whatever else is selected. */
export function cutSelection(data: DataTransfer, project: OpenProject): boolean {
  const { session } = project;
  const copied = copyNow(session);
  if (session.isReadOnly || !copied || !copySelection(data, project)) return false;
  const ids = useView.getState().whatIf ? tryWithoutScores(session, copied.ids) : copied.ids;
  if (ids.length > 0) sayRefusal(session.dispatch({ type: 'remove', ids }, 'undo.cut'));
  return true;
}

/** Where the keyboard is; else what is selected, the cell under the pointer, or the first cell. A stage stands for its first step. */
function placeNow({ store }: Session): Place {
  const { doc } = store.getState();
  const { cursor, selection, hoveredCell } = useView.getState();
  const [selectedId = ''] = selection;
  const ofStage = (at: Cursor | undefined) => (at?.id === undefined ? undefined : stepsOfStage(doc, at.id)[0]);
  const toPlace = (at: Cursor | undefined): Place => ({ laneId: at?.laneId, stepId: at?.stepId ?? ofStage(at)?.id });
  const places = [cursor, cursorAt(doc, selectedId, undefined), hoveredCell].map(toPlace);
  const { laneId, stepId } = places.find((place) => place.laneId !== undefined || place.stepId !== undefined) ?? {};
  return { ...(laneId !== undefined && { laneId }), ...(stepId !== undefined && { stepId }) };
}

/**
 * Puts what is on the clipboard at that place, or where the hands are. A table of several cells is first shown as it would come out
 * (PastePreview). True when there was something that can be pasted, or could not be, and that was said.
 */
export function pasteInto(data: DataTransfer, project: OpenProject, into?: Place): boolean {
  const { session } = project;
  const at = into ?? placeNow(session);
  const clip = parseClip(data.getData(OWN_TYPE));
  const files = imagesIn(data);
  const text = data.getData('text/plain');
  if (!clip && files.length === 0 && text.trim() === '' && data.types.length === 0) return false;
  if (session.isReadOnly) {
    sayRefusal({ code: 'read-only' });
    return true;
  }
  if (clip) {
    // They may be large, and are only needed in another project.
    const images = hasAllImages(clip, session) ? '' : data.getData(IMAGES_TYPE);
    void pasteClip(clip, images, at, project);
    return true;
  }
  const table = toTable(data.getData('text/html'), text);
  if (table === 'too-large') sayRefusal({ code: 'table-too-large' });
  else if (table.length > 0) pasteTable(table, at, session);
  else if (files.length > 0) void bringPictures(files, project, { ...at, ...cardNow(session) });
  else notify({ text: { key: 'paste.nothing' }, tone: 'passing' });
  return true;
}

function hasAllImages(clip: Clip, { store }: Session): boolean {
  const known = new Set(all(store.getState().doc, 'image').map(({ hash }) => hash));
  return all(clip.doc, 'image').every(({ hash }) => known.has(hash));
}

/** The one selected card: a picture is for it. */
function cardNow({ store }: Session) {
  const [id, another] = useView.getState().selection;
  return another === undefined && id !== undefined && get(store.getState().doc, 'card', id) ? { cardId: id } : {};
}

/** Of text, tabs make a table; without them its lines belong to one cell. Empty where there are no words, or only bytes. */
function toTable(html: string, text: string): Table | 'too-large' {
  const ofHtml = parseHtmlTable(html) ?? [];
  if (ofHtml === 'too-large') return ofHtml;
  const cells = trimmed(ofHtml);
  if (cells.length > 0 || text.includes('\0')) return cells;
  const ofText = parseTsv(text);
  if (ofText === 'too-large') return ofText;
  // Spreadsheets put a cell of several lines in quotation marks also where it is the only one.
  const isOneCell = ofText.length === 1 && ofText[0]?.[0]?.includes('\n');
  return trimmed(text.includes('\t') || isOneCell ? ofText : [[text]]);
}

function hasSeveralCells(table: Table | 'too-large'): boolean {
  return table === 'too-large' || table.length > 1 || (table[0]?.length ?? 0) > 1;
}

/** A block of cells, or a copy of our own, which belongs on the map and not into the text of one card. */
export function isForTheMap(data: DataTransfer): boolean {
  return data.types.includes(OWN_TYPE) || hasSeveralCells(toTable(data.getData('text/html'), data.getData('text/plain')));
}

/** A table of several cells is shown as it would come out; one cell is written at once. */
function pasteTable(table: Table, at: Place, session: Session): void {
  if (hasSeveralCells(table)) {
    useView.setState({ pasting: { table, at }, ghost: undefined });
    return;
  }
  const { doc } = session.store.getState();
  const { mapId } = useView.getState();
  const paste = { mapId, grid: shownGridOf({ session }), table, at, personaId: chosenPersona(doc), newId: uuidv7 };
  const plan = planTable(doc, { ...paste, isReplacing: false, isCardALine: true });
  if ('refused' in plan) sayRefusal(plan.refused);
  else if (plan.notTaken.length > 0) sayNotTaken(plan.notTaken[0], doc);
  else finishPaste(plan.commands, plan.ids, session);
}

function sayNotTaken(only: NotTaken | undefined, doc: Doc): void {
  const [low, high] = SCALES[get(doc, 'map', useView.getState().mapId)?.scale ?? '-2..2'];
  if (only?.reason === 'too-long') sayRefusal({ code: 'invalid-value' });
  else
    notify({
      text: { key: 'paste.no-score', values: { text: only?.text.slice(0, 40) ?? '', ...rangeInWords(low, high) } },
      tone: 'passing',
    });
}

/**
 * One undo step; the keyboard comes to what is new. While scores are tried out, those that are pasted are too. False when it was refused,
 * which is then said.
 */
export function finishPaste(commands: readonly Command[], ids: readonly string[], session: Session): boolean {
  const isTrying = useView.getState().whatIf !== undefined;
  const kept = isTrying ? commands.filter((command) => !isOfScore(command)) : commands;
  const refused = session.dispatchAll(shownToo(session.store.getState().doc, kept), 'undo.paste');
  sayRefusal(refused);
  if (refused) return false;
  if (isTrying) for (const command of commands) if (command.type === 'setScore') tryScore(session, command);
  if (ids.length > 0) comeTo(gridNow(session).doc, ids);
  return true;
}

const isOfScore = ({ type }: Command) => type === 'setScore' || type === 'flagScore';

async function pasteClip(clip: Clip, images: string, at: Place, project: OpenProject): Promise<void> {
  const { session } = project;
  const kept = await keepCopiedImages(clip, images, project).catch(sayImageProblem);
  if (!kept) return;
  const { doc } = session.store.getState();
  const { mapId } = useView.getState();
  const grid = shownGridOf({ session });
  const from = at.laneId === undefined && at.stepId === undefined ? whereItWas(clip, grid) : at;
  const plan = planClip(doc, { mapId, grid, clip, at: from, imageIds: kept.imageIds, newId: uuidv7 });
  if ('refused' in plan) {
    sayRefusal(plan.refused);
    return;
  }
  if (plan.commands.length > 0 && !finishPaste([...kept.commands, ...plan.commands], plan.ids, session)) return;
  if (plan.commands.length + plan.notTaken === 0) notify({ text: { key: 'paste.nothing' }, tone: 'passing' });
  if (plan.untied > 0) notify({ text: { key: 'paste.untied', values: { count: plan.untied } }, tone: 'info' });
  if (plan.notTaken > 0) notify({ text: { key: 'paste.left', values: { count: plan.notTaken } }, tone: 'info' });
  if (kept.missing > 0) notify({ text: { key: 'paste.pictures-missing', values: { count: kept.missing } }, tone: 'info' });
}

/** With no hand on the map, what was copied from it comes where it was. */
function whereItWas({ doc }: Clip, { laneIndex, stepIndex }: Grid): Place {
  const [lane] = all(doc, 'lane');
  const [step] = all(doc, 'step');
  return lane && step && laneIndex.has(lane.id) && stepIndex.has(step.id) ? { laneId: lane.id, stepId: step.id } : {};
}
