// Everything that the commands need before they can run, each part done once. Plain JavaScript for Node 20: there may be no package yet.
import { setUpLibraries } from './set-up/debian-libraries.mjs';
import { setUpElectron } from './set-up/electron.mjs';
import { setUpPackages } from './set-up/packages.mjs';

export { setUpPackages };

/** `{ node, electron }`: the path of Node 24, and how to start Electron (see electron.mjs). */
export async function setUpDesktop({ isDisplayWanted }) {
  const node = setUpPackages();
  const electron = await setUpElectron(node);
  setUpLibraries({ executable: electron.executable, isDisplayWanted });
  return { node, electron };
}
