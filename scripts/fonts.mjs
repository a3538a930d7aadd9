// Puts the fonts where the window, the exporter and the command line all read them: dist/fonts/. The same whole TTF files for screen, measuring, PNG and PDF.
import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { inProject } from './set-up/project.mjs';

const PACKAGES = 'node_modules/@expo-google-fonts';
const FONTS = {
  'inter-400.ttf': 'inter/400Regular/Inter_400Regular.ttf',
  'inter-600.ttf': 'inter/600SemiBold/Inter_600SemiBold.ttf',
  'inter-400-italic.ttf': 'inter/400Regular_Italic/Inter_400Regular_Italic.ttf',
  'inter-licence.txt': 'inter/LICENSE_FONT',
  'arimo-400.ttf': 'arimo/400Regular/Arimo_400Regular.ttf',
  'arimo-600.ttf': 'arimo/700Bold/Arimo_700Bold.ttf',
  'arimo-400-italic.ttf': 'arimo/400Regular_Italic/Arimo_400Regular_Italic.ttf',
  'arimo-licence.txt': 'arimo/LICENSE_FONT',
  'carlito-400.ttf': 'carlito/400Regular/Carlito_400Regular.ttf',
  'carlito-600.ttf': 'carlito/700Bold/Carlito_700Bold.ttf',
  'carlito-400-italic.ttf': 'carlito/400Regular_Italic/Carlito_400Regular_Italic.ttf',
  'carlito-licence.txt': 'carlito/LICENSE_FONT',
  'tinos-400.ttf': 'tinos/400Regular/Tinos_400Regular.ttf',
  'tinos-600.ttf': 'tinos/700Bold/Tinos_700Bold.ttf',
  'tinos-400-italic.ttf': 'tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
  'tinos-licence.txt': 'tinos/LICENSE_FONT',
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
