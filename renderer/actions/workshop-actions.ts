// Actions on the record of a workshop that is looked at.

import { toWorkshopReport } from '../../shared/export/workshop-report.ts';
import { projectOf } from '../../shared/model/document.ts';
import { useView } from '../canvas/view.ts';
import { mapSay } from '../session/map-say.ts';
import { saveText } from '../session/text-files.ts';
import { dayAndTime } from '../ui/when.ts';
import { chosenWorkshop, useChosenWorkshop } from '../views/workshops/chosen.ts';
import { type Action, type ActionContext, docOf, isWritable } from './action.ts';

const chosenOf = (context: ActionContext) => chosenWorkshop(docOf(context), useChosenWorkshop.getState().workshopId);
const isShown = (context: ActionContext) => useView.getState().screen === 'workshops' && chosenOf(context) !== undefined;

export const WORKSHOP_ACTIONS: readonly Action[] = [
  {
    id: 'workshops.save',
    label: 'action.save-workshop',
    isEnabled: isShown,
    run: (context) => {
      const doc = docOf(context);
      const workshop = chosenOf(context);
      if (!workshop) return;
      const say = mapSay(doc);
      const when = (moment: string) => dayAndTime(Date.parse(moment), projectOf(doc).language);
      const day = workshop.started.slice(0, 10);
      void saveText('md', `${workshop.title || say('workshops.one')} – ${day}`, toWorkshopReport(doc, workshop, say, when));
    },
  },
  {
    id: 'workshops.delete',
    label: 'action.delete-workshop',
    isEnabled: (context) => isWritable(context) && isShown(context),
    run: () => useView.setState({ dialog: 'delete-workshop' }),
  },
];
