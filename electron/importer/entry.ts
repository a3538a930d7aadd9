// The importer process: reads the files of one import, killed to cancel. A file that is more than it says it is harms nothing but this process.

import { type ImporterApi, importerParsers } from '../../shared/ipc/import-api.ts';
import { serve } from '../../shared/ipc/rpc.ts';
import { endAtOnce, parentChannel } from '../parent-channel.ts';
import { readSource } from './read-source.ts';

const channel = parentChannel();
channel.onClose(endAtOnce);

serve<ImporterApi>(channel, { read: ({ path }) => readSource(path) }, importerParsers, (error) => console.error(error));
