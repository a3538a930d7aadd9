// Puts the fonts where the window, the exporter and the command line all read them: dist/fonts/. The same whole TTF files for screen, measuring, PNG and PDF.
import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { inProject } from './set-up/project.mjs';

const PACKAGES = 'node_modules/@expo-google-fonts';
const FONTS = {
  'inter-400.ttf': 'inter/400Regular/Inter_400Regular.ttf',
  'inter-600.ttf': 'inter/600SemiBold/Inter_600SemiBold.ttf',
  'inter-400-italic.ttf': 'inter/400Regular_Italic/Inter_400Regular_Italic.ttf',
  'inter-licence.txt': 'inter/LICENSE_FONT',
  'noto-sans-sc-400.ttf': 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  'noto-sans-sc-600.ttf': 'noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf',
  'noto-sans-sc-licence.txt': 'noto-sans-sc/LICENSE_FONT',
};

export function copyFonts() {
  mkdirSync(inProject('dist/fonts'), { recursive: true });
  for (const [name, source] of Object.entries(FONTS)) {
    const from = inProject(PACKAGES, source);
    const to = inProject('dist/fonts', name);
    if (!existsSync(to) || statSync(to).size !== statSync(from).size) copyFileSync(from, to);
  }
}
