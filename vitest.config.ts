import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{content,notation,main,preload,renderer,seam,host,scripts,bench,faults}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Two cores: files that start processes of their own would starve each other.
    maxWorkers: 2,
    // Styles mean nothing to tests, but tokens and the map's are measured.
    css: { include: /(?:ui\/tokens|map\/\w+)\.css/ },
    env: { ELECTRON_OVERRIDE_DIST_PATH: '/nonexistent' },
  },
});
