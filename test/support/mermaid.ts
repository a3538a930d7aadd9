// Mermaid itself, as a page would run it: what its own parser makes of a journey. Only for tests; its types want a browser.

import { JSDOM } from 'jsdom';

export type MermaidJourney = {
  readonly title: string;
  readonly sections: readonly string[];
  readonly tasks: readonly {
    readonly section: string;
    readonly task: string;
    readonly score: number;
    readonly people: readonly string[];
  }[];
  readonly actors: readonly string[];
};

type Database = {
  getDiagramTitle(): string;
  getSections(): readonly string[];
  getTasks(): MermaidJourney['tasks'];
  getActors(): readonly string[];
};

/** Fails as Mermaid does where it does not take the text. Words are as they are drawn: Mermaid keeps entities until then. */
export async function createReadByMermaid(): Promise<(text: string) => Promise<MermaidJourney>> {
  const { window } = new JSDOM('<!doctype html><body></body>');
  Object.assign(globalThis, { window, document: window.document });
  const { default: mermaid } = await import('mermaid');
  mermaid.initialize({ startOnLoad: false });
  return async (text) => {
    const { db } = (await mermaid.mermaidAPI.getDiagramFromText(text)) as unknown as { readonly db: Database };
    return {
      title: drawn(db.getDiagramTitle()),
      sections: db.getSections().map(drawn),
      tasks: db.getTasks().map(({ section, task, score, people }) => ({
        section: drawn(section),
        task: drawn(task),
        score,
        people: people.map(drawn),
      })),
      actors: db.getActors().map(drawn),
    };
  };
}

function drawn(text: string): string {
  return text.replaceAll(/ﬂ°°(\d+)¶ß/g, (_, point: string) => String.fromCodePoint(Number(point)));
}
