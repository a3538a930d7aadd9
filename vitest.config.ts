// The tests without a window, one project for each layer. The real desktop shell is playwright.config.ts.
import { defineConfig } from 'vitest/config';

const layers = ['unit', 'property', 'storage', 'golden'] as const;

export default defineConfig({
  test: {
    projects: layers.map((name) => ({
      test: {
        name,
        include: [`test/${name}/**/*.test.{ts,tsx}`],
        testTimeout: name === 'unit' || name === 'golden' ? 10_000 : 60_000,
      },
    })),
  },
});
