import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

export default defineConfig({
  main: {
    // Everything main needs is bundled: the packaged app carries no node_modules.
    build: {
      externalizeDeps: false,
      // The index of the notes runs in a thread of its own, which begins with a file of its own.
      rolldownOptions: { input: { index: 'main/index.ts', 'search-thread': 'main/search/worker.ts' } },
    },
  },
  preload: {
    // A sandboxed window loads only one CommonJS file.
    build: {
      externalizeDeps: false,
      rolldownOptions: { input: 'preload/index.ts', output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: 'renderer',
    base: './',
    plugins: [react()],
    build: {
      // Fonts stay files: the content security policy has no data: for them.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: { index: 'renderer/index.html', print: 'renderer/print.html' },
        // What is loaded later shares zod and the schemas with the first view: no-eval.ts has to run before them there too.
        output: {
          codeSplitting: {
            groups: [{ name: 'schema', test: /[\\/](app[\\/]no-eval|node_modules[\\/]zod|content[\\/]schema)\b/ }],
          },
        },
      },
    },
  },
});
