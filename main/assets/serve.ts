import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { HOST, isOurs, SCHEME } from './origin.ts';
import { SECURITY_HEADERS } from './policy.ts';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** The names of all files below `root`, with forward slashes: what may be served, listed once. */
const listAssets = (root: string): ReadonlySet<string> =>
  new Set(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')),
  );

/**
 * The listed file that an address names, or null. Nothing is looked up on the disk: a name that was not listed at
 * start does not exist. Second-level encodings, NULs and backslashes never reach the list.
 */
const resolveAsset = (address: string, assets: ReadonlySet<string>): string | null => {
  if (!isOurs(address)) return null;
  let pathname: string;
  try {
    pathname = decodeURIComponent(new URL(address).pathname);
  } catch {
    return null;
  }
  if (/[\0\\%]/.test(pathname)) return null;
  const name = path.posix.normalize(`.${pathname === '/' ? '/index.html' : pathname}`);
  return assets.has(name) ? name : null;
};

const refuse = (status: number) => new Response(null, { status, headers: SECURITY_HEADERS });

/**
 * Answers `app://bundle/…` from the files below `root`: GET and HEAD only, asked by our own pages only.
 * @throws Error if there is no page to serve: the window would stay white without a word
 */
export const serveAssets = (root: string): ((request: Request) => Promise<Response>) => {
  const assets = listAssets(root);
  if (!assets.has('index.html')) throw new Error(`there is no page in ${root}`);
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
    // Set by Electron when web content asks; absent for what the browser itself starts.
    const initiator = (request as Request & { initiatorOrigin?: string }).initiatorOrigin;
    if (initiator !== undefined && initiator !== `${SCHEME}://${HOST}`) return refuse(403);
    const name = resolveAsset(request.url, assets);
    const type = name && CONTENT_TYPES[path.extname(name)];
    if (!name || !type) return refuse(404);
    const body = request.method === 'HEAD' ? null : await readFile(path.join(root, name));
    return new Response(body, { headers: { ...SECURITY_HEADERS, 'content-type': type } });
  };
};
