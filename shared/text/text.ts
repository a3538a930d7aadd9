// Every user-facing sentence of window, main process and command line, in English and Simplified Chinese.
// `createSay(language)` gives the function that says them.

import i18next from 'i18next';
import type { Language } from '../model/entities/project.ts';
import { brandText } from './brand.ts';
import { checksText } from './checks.ts';
import { cliText } from './cli.ts';
import { compareText } from './compare.ts';
import { editorText } from './editor.ts';
import { exportText } from './export.ts';
import { exportDialogText } from './export-dialog.ts';
import { findText } from './find.ts';
import { formulasText } from './formulas.ts';
import { furnitureText } from './furniture.ts';
import { gridText } from './grid.ts';
import { handsText } from './hands.ts';
import { historyText } from './history.ts';
import { homeText } from './home.ts';
import { htmlText } from './html.ts';
import { importText } from './import.ts';
import { importDialogText } from './import-dialog.ts';
import { importTablesText } from './import-tables.ts';
import { insightsText } from './insights.ts';
import { inspectorText } from './inspector.ts';
import { mapsText } from './maps.ts';
import { measuresText } from './measures.ts';
import { memoryText } from './memory.ts';
import { outlineText } from './outline.ts';
import { pasteText } from './paste.ts';
import { personasText } from './personas.ts';
import { presentText } from './present.ts';
import { problemText } from './problems.ts';
import { refusalText } from './refusals.ts';
import { registerText } from './register.ts';
import { roomText } from './room.ts';
import type { Sentences } from './sentences.ts';
import { shellText } from './shell.ts';
import { standardsText } from './standards.ts';
import { stopsText } from './stops.ts';
import { svgText } from './svg.ts';
import { tableText } from './table.ts';
import { touchpointsText } from './touchpoints.ts';
import { trayText } from './tray.ts';
import { uiText } from './ui.ts';
import { voteText } from './vote.ts';
import { wordText } from './words.ts';
import { workbookText } from './workbook.ts';

export const TEXT = {
  ...wordText,
  ...uiText,
  ...problemText,
  ...refusalText,
  ...homeText,
  ...htmlText,
  ...editorText,
  ...exportText,
  ...exportDialogText,
  ...importText,
  ...importDialogText,
  ...importTablesText,
  ...inspectorText,
  ...shellText,
  ...cliText,
  ...furnitureText,
  ...gridText,
  ...handsText,
  ...pasteText,
  ...mapsText,
  ...historyText,
  ...tableText,
  ...findText,
  ...outlineText,
  ...brandText,
  ...checksText,
  ...compareText,
  ...formulasText,
  ...insightsText,
  ...measuresText,
  ...memoryText,
  ...personasText,
  ...registerText,
  ...standardsText,
  ...presentText,
  ...roomText,
  ...stopsText,
  ...svgText,
  ...trayText,
  ...voteText,
  ...workbookText,
  ...touchpointsText,
} as const;

export type TextKey = keyof typeof TEXT;
export type Say = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

function resources(sentences: Sentences, side: 'en' | 'zh'): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [key, sentence] of Object.entries(sentences)) {
    const said = sentence[side];
    if (typeof said === 'string') flat[key] = said;
    else {
      flat[`${key}_one`] = said.one;
      flat[`${key}_other`] = said.other;
    }
  }
  return flat;
}

export function createSay(language: Language): Say {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: {
      en: { translation: resources(TEXT, 'en') },
      'zh-CN': { translation: resources(TEXT, 'zh') },
    },
  });
  /** Sentences without values are looked up once: they are said anew at every render. */
  const said = new Map<TextKey, string>();
  return (key, values) => {
    if (values) return instance.t(key, values);
    const sentence = said.get(key) ?? instance.t(key);
    said.set(key, sentence);
    return sentence;
  };
}
