// Short messages at the lower edge of the window: what was mended, refused, or done. They wait until read; refusals of a
// moment go by themselves.

import { X } from 'lucide-react';
import { useEffect } from 'react';
import { create } from 'zustand';
import type { TextKey } from '../../shared/text/text.ts';
import { useSay } from './language.tsx';
import './notices.css';

export type Notice = {
  readonly text: {
    readonly key: TextKey;
    readonly values?: Readonly<Record<string, string | number>>;
    /** Values that are themselves said: by name, the key of their word. */
    readonly words?: Readonly<Record<string, TextKey>>;
    /** Sentences that stand in the place of {{list}}. */
    readonly list?: readonly { readonly key: TextKey; readonly values: Readonly<Record<string, string | number>> }[];
  };
  /** `passing`: gone after a few seconds. */
  readonly tone: 'info' | 'error' | 'passing';
  readonly action?: { readonly label: TextKey; readonly run: () => void };
};

type Shown = Notice & { readonly id: number };

const useNotices = create<{ readonly shown: readonly Shown[]; readonly lastId: number }>(() => ({ shown: [], lastId: 0 }));

/** The same sentence is not said twice at once. */
export function notify(notice: Notice): void {
  useNotices.setState(({ shown, lastId }) => {
    const others = shown.filter((each) => each.text.key !== notice.text.key).slice(-2);
    return { shown: [...others, { ...notice, id: lastId + 1 }], lastId: lastId + 1 };
  });
}

/** What no longer holds is not left standing. */
export function unsay(key: TextKey): void {
  useNotices.setState(({ shown }) => ({ shown: shown.filter(({ text }) => text.key !== key) }));
}

/** What was said of one project is not left standing over the next. */
export function clearNotices(): void {
  useNotices.setState({ shown: [] });
}

function dismiss(id: number): void {
  useNotices.setState(({ shown }) => ({ shown: shown.filter((each) => each.id !== id) }));
}

const PASSING_MS = 6000;

export function Notices() {
  const shown = useNotices((state) => state.shown);
  return (
    <section className="notices" aria-live="polite">
      {shown.map((notice) => (
        <NoticeLine key={notice.id} notice={notice} />
      ))}
    </section>
  );
}

function NoticeLine({ notice }: { readonly notice: Shown }) {
  const say = useSay();
  const { id, tone, action, text } = notice;
  const words = Object.fromEntries(Object.entries(text.words ?? {}).map(([name, key]) => [name, say(key)]));
  useEffect(() => {
    if (tone !== 'passing') return;
    const timer = setTimeout(() => dismiss(id), PASSING_MS);
    return () => clearTimeout(timer);
  }, [id, tone]);
  const list = text.list?.map(({ key, values }) => say(key, values)).join(say('ui.between'));
  return (
    <div className={`notice is-${tone}`} role={tone === 'error' ? 'alert' : 'status'}>
      <p>{say(text.key, { ...text.values, ...words, ...(list !== undefined && { list }) })}</p>
      {action && (
        <button
          type="button"
          className="button"
          onClick={() => {
            dismiss(id);
            action.run();
          }}
        >
          {say(action.label)}
        </button>
      )}
      <button type="button" className="button is-quiet" aria-label={say('ui.close')} onClick={() => dismiss(id)}>
        <X size={14} aria-hidden />
      </button>
    </div>
  );
}
