// What Electron's own default application does, for the substitute that has none: run the folder named on the command line. Runs inside Electron 25.
const { app } = require('electron');
const { readFileSync } = require('node:fs');
const path = require('node:path');

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (folder === undefined) {
  console.error('electron: name the folder of an application');
  process.exit(2);
}
const applicationPath = path.resolve(folder);
const about = JSON.parse(readFileSync(path.join(applicationPath, 'package.json'), 'utf8'));
process.defaultApp = true;
app.setName(about.productName ?? about.name);
app.setVersion(about.version);
app.setAppPath(applicationPath);
require(path.join(applicationPath, about.main));
