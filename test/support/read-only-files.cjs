// Required into a Node that runs the storage process: to it, no project file may be written. Tests run as root too, to whom modes say nothing.

const fs = require('node:fs');

const { accessSync } = fs;
fs.accessSync = (file, mode) => {
  if (mode === fs.constants.W_OK && file.endsWith('.frontstage')) throw Object.assign(new Error('read-only'), { code: 'EROFS' });
  return accessSync(file, mode);
};
