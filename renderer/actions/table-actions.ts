// Actions that hand the table on the screen to other programs, in the language of the project.

import { writeTsv } from '../../shared/formats/table.ts';
import { safeTable, writeCsv } from '../../shared/formats/write-csv.ts';
import { projectOf } from '../../shared/model/document.ts';
import { useView } from '../canvas/view.ts';
import { copyText } from '../session/copy-text.ts';
import { mapSay } from '../session/map-say.ts';
import { saveText } from '../session/text-files.ts';
import { SCREENS } from '../views/screens.ts';
import { hasTable, tableOf } from '../views/tables.ts';
import { type Action, type ActionContext, docOf } from './action.ts';

const isEnabled = () => hasTable(useView.getState().screen);

function tableOnScreen(context: ActionContext) {
  const doc = docOf(context);
  return tableOf(useView.getState().screen, doc, mapSay(doc));
}

function save(context: ActionContext): Promise<void> {
  const doc = docOf(context);
  const label = SCREENS.find(({ name }) => name === useView.getState().screen)?.label;
  const name = [projectOf(doc).title, label && mapSay(doc)(label)].filter(Boolean).join(' - ');
  return saveText('csv', name, writeCsv(tableOnScreen(context)));
}

export const TABLE_ACTIONS: readonly Action[] = [
  { id: 'table.copy', label: 'action.copy-table', isEnabled, run: (context) => void copyText(writeTsv(safeTable(tableOnScreen(context)))) },
  { id: 'table.save', label: 'action.save-table', isEnabled, run: (context) => void save(context) },
];
