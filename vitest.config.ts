import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{content,main,preload,renderer,host,scripts,bench}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Two cores: files that start processes of their own would starve each other.
    maxWorkers: 2,
    // Styles mean nothing to tests, but tokens and lines are measured.
    css: { include: /(?:tokens|lines)\.css/ },
    env: { ELECTRON_OVERRIDE_DIST_PATH: '/nonexistent' },
  },
});
