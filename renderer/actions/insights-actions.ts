// Actions that hand the insights on: on paper, as a file, on a wall.

import { toReport } from '../../shared/export/report.ts';
import { get } from '../../shared/model/document.ts';
import { paperTitle } from '../../shared/words/say-insights.ts';
import { main } from '../bridge.ts';
import { useView } from '../canvas/view.ts';
import { mapSay } from '../session/map-say.ts';
import { savePage, saveText } from '../session/text-files.ts';
import { today } from '../ui/today.ts';
import { type Action, type ActionContext, docOf } from './action.ts';

/** What they are about is what is seen. */
const isOnInsights = () => useView.getState().screen === 'insights';

/** `Insights – As it is`, in the map's own language. */
function fileName(context: ActionContext): string {
  const doc = docOf(context);
  const title = get(doc, 'map', useView.getState().mapId)?.title ?? '';
  return `${mapSay(doc)('insights.title')} – ${title}`;
}

export const INSIGHTS_ACTIONS: readonly Action[] = [
  {
    id: 'insights.print',
    label: 'action.print-insights',
    keys: ['CmdOrCtrl+P'],
    isInFields: true,
    isEnabled: isOnInsights,
    run: () => void main.print(null),
  },
  {
    id: 'insights.save-pdf',
    label: 'action.save-insights',
    isEnabled: isOnInsights,
    run: (context) => void savePage(fileName(context), true, paperTitle(docOf(context), useView.getState().mapId, today())),
  },
  {
    id: 'insights.report',
    label: 'action.save-report',
    run: (context) => {
      const doc = docOf(context);
      const report = toReport(doc, useView.getState().mapId, mapSay(doc), today());
      void saveText('md', fileName(context), report);
    },
  },
  {
    id: 'insights.present',
    label: 'action.present-insights',
    keys: ['CmdOrCtrl+F5'],
    isInFields: true,
    isEnabled: isOnInsights,
    run: () => useView.setState({ dialog: 'present-insights' }),
  },
];
