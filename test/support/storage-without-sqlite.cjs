// Stands in for the storage process where the engine is too old for SQLite: it speaks over Electron's own utility process, and keeps nothing.
const ENTITIES = [{ kind: 'project', id: 'p', title: 'Kept nowhere', client: '', language: 'en' }];
const HEAD = { rev: 0, token: 't' };
const ANSWERS = {
  open: { opened: { readOnly: false } },
  close: { closed: true },
  load: { ...HEAD, entities: ENTITIES, readOnly: false },
  getImage: { bytes: new Uint8Array([1, 2, 3]), mediaType: 'image/png' },
};

process.parentPort.on('message', ({ data: { between, message } }) => {
  const { id, method } = message;
  const answer = method in ANSWERS ? { id, value: ANSWERS[method] } : { id, code: 'unknown-method', detail: '' };
  process.parentPort.postMessage({ between, message: answer });
});
