/** clipboard: of main's own. The page's is Chromium's. */
import { strict } from '../strict.ts';

let text = '';

export const clipboard = strict<Electron.Clipboard>('clipboard', {
  readText: async () => text,
  async writeText(written) {
    text = written;
  },
  clear() {
    text = '';
  },
});
