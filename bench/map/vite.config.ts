import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'bench/map/page',
  base: './',
  plugins: [react()],
  build: { outDir: '../../../out/bench', emptyOutDir: true, chunkSizeWarningLimit: 5000, target: 'chrome140' },
});
