// What of a screen is a table for other programs: copied, or saved as CSV, as it is sorted and filtered there.

import type { Table } from '../../shared/formats/table.ts';
import type { Doc } from '../../shared/model/document.ts';
import type { Say } from '../../shared/text/text.ts';
import { useView } from '../canvas/view.ts';
import { today } from '../ui/today.ts';
import { toRegisterTable } from './register/register-of.ts';
import type { ScreenName } from './screens.ts';
import { useChosen as useChosenStandards } from './standards/chosen.ts';
import { toRolesTable, toStandardsTable } from './standards/standards-table.ts';
import { useChosen as useChosenTouchpoints } from './touchpoints/chosen.ts';
import { toInventoryTable } from './touchpoints/inventory-table.ts';

const TABLES: Readonly<Partial<Record<ScreenName, (doc: Doc, say: Say) => Table>>> = {
  register: (doc, say) => toRegisterTable(doc, say, useView.getState().register),
  touchpoints: (doc, say) => toInventoryTable(doc, say, useChosenTouchpoints.getState()),
  standards: (doc, say) => {
    const chosen = useChosenStandards.getState();
    if (chosen.part === 'roles') return toRolesTable(doc, say, useView.getState().mapId);
    return toStandardsTable(doc, say, chosen, today());
  },
};

export function hasTable(screen: ScreenName): boolean {
  return TABLES[screen] !== undefined;
}

/** With its head. @param say in the language of the table. */
export function tableOf(screen: ScreenName, doc: Doc, say: Say): Table {
  return TABLES[screen]?.(doc, say) ?? [];
}
