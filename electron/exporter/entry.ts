// The exporter process: one job, told to main as it goes on, killed to cancel. What an export is, is in export-map.ts.

import { type ExporterApi, exporterParsers } from '../../shared/ipc/export-api.ts';
import { serve } from '../../shared/ipc/rpc.ts';
import { endAtOnce, parentChannel } from '../parent-channel.ts';
import { exportMap } from './export-map.ts';

const channel = parentChannel();
// Nobody waits for the file any more: as good as cancelled.
channel.onClose(endAtOnce);

serve<ExporterApi>(
  channel,
  {
    export: (job) => exportMap({ ...job, onProgress: (progress) => channel.send({ progress }) }),
  },
  exporterParsers,
  (error) => console.error(error),
);
