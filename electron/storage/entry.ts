// The storage process: one for each open project. Nothing but its beginning.

import { parentChannel } from '../parent-channel.ts';
import { serveStorage } from './serve-storage.ts';

serveStorage(parentChannel(), (error) => console.error(error));
