// One export as the dialog sees it: choosing, running with its progress, done or failed.

import { useEffect, useState } from 'react';
import type { ExportOptions, ExportProgress, ExportRefusal, Undrawn } from '../../shared/ipc/export-api.ts';
import type { MainEvent } from '../../shared/ipc/main-api.ts';
import { main } from '../bridge.ts';
import { useProject } from '../session/use-session.tsx';

export type Phase =
  | { readonly type: 'choosing' }
  | { readonly type: 'running'; readonly progress?: ExportProgress }
  | { readonly type: 'done'; readonly fileName: string; readonly undrawn: Undrawn | undefined }
  | { readonly type: 'failed'; readonly refused: ExportRefusal | 'not-saved' };

type Export = {
  readonly phase: Phase;
  readonly start: (options: ExportOptions, suggestedName: string) => void;
  /** What came of the last one is no longer said. */
  readonly forget: () => void;
};

export function useExport(): Export {
  const { session } = useProject();
  const [phase, setPhase] = useState<Phase>({ type: 'choosing' });

  useEffect(() => {
    const onProgress = (event: Event) => {
      const { progress } = (event as CustomEvent<Extract<MainEvent, { type: 'exportProgress' }>>).detail;
      setPhase((now) => (now.type === 'running' ? { type: 'running', progress } : now));
    };
    window.addEventListener('exportProgress', onProgress);
    return () => window.removeEventListener('exportProgress', onProgress);
  }, []);

  async function run(options: ExportOptions, suggestedName: string): Promise<Phase> {
    // What is written is what is on disk.
    if (!(await session.outbox.flush())) return { type: 'failed', refused: 'not-saved' };
    try {
      const outcome = await main.exportMap({ options, suggestedName });
      if ('exported' in outcome) return { type: 'done', fileName: outcome.fileName, undrawn: outcome.undrawn };
      return 'problem' in outcome ? { type: 'failed', refused: outcome } : { type: 'choosing' };
    } catch {
      return { type: 'failed', refused: { problem: 'failed' } };
    }
  }

  return {
    phase,
    start(options, suggestedName) {
      setPhase({ type: 'running' });
      void run(options, suggestedName).then(setPhase);
    },
    forget: () => setPhase({ type: 'choosing' }),
  };
}
