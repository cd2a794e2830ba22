/** `net.fetch` for files of the app; this host lets nothing else out. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { missing, strict } from '../strict.ts';

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export const net = strict<Electron.Net>('net', {
  async fetch(input) {
    const url = typeof input === 'string' ? input : input.url;
    if (!url.startsWith('file:')) throw missing(`net.fetch('${url}')`);
    const file = fileURLToPath(url);
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    return new Response(await readFile(file), { headers: { 'content-type': type } });
  },
});
