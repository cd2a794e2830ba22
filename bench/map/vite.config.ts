import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'bench/map/page',
  base: './',
  plugins: [react()],
  // A profile names functions.
  build: {
    minify: process.env.BENCH_READABLE === undefined,
    outDir: '../../../out/bench',
    emptyOutDir: true,
    chunkSizeWarningLimit: 5000,
    target: 'chrome140',
  },
});
