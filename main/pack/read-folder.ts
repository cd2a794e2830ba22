/** Reads a folder that a person chose into memory: files only, links are not followed. */
import { lstat, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PackRefusal } from '../../preload/contract.ts';
import { type Caps, MOST, mostOf } from './caps.ts';
import { faultOfPath, isClutter } from './entry-name.ts';
import { REFUSED, UNREADABLE } from './messages.ts';
import { type Source, Unreadable } from './source.ts';

const WANTED = /\.(?:md|markdown|json|jsonl|canvas|svg)$/i;
const DEEPEST = 32;

/** Paths below the folder with `/`, sorted, so that the same folder is read the same. */
async function* walk(root: string, inside: string, depth: number): AsyncGenerator<string> {
  const names = (await readdir(path.join(root, inside))).sort();
  for (const name of names) {
    const each = inside === '' ? name : `${inside}/${name}`;
    if (isClutter(each)) continue;
    const stats = await lstat(path.join(root, each)).catch(() => null);
    if (stats?.isDirectory() && depth < DEEPEST) yield* walk(root, each, depth + 1);
    else yield each;
  }
}

/**
 * @param caps  how much it may hold
 * @throws Unreadable if the folder itself cannot be read
 */
export const readFolder = async (folder: string, caps: Caps = MOST): Promise<Source> => {
  const files = new Map<string, Buffer>();
  const refused: PackRefusal[] = [];
  let total = 0;
  let count = 0;
  const read = async (each: string): Promise<string | null> => {
    const file = path.join(folder, each);
    const stats = await lstat(file);
    if (stats.isSymbolicLink()) return REFUSED.link;
    if (!stats.isFile()) return REFUSED.special;
    const fault = faultOfPath(each);
    if (fault) return fault;
    if (!WANTED.test(each)) return REFUSED.kind;
    // Before a byte of it is read.
    if (stats.size > mostOf(each, caps)) return REFUSED.large;
    count += 1;
    total += stats.size;
    if (count > caps.files) return REFUSED.many;
    if (total > caps.total) return REFUSED.total;
    files.set(each, await readFile(file));
    return null;
  };
  try {
    for await (const each of walk(folder, '', 0)) {
      const reason = await read(each).catch(() => REFUSED.unreadable);
      if (reason) refused.push({ path: each, reason });
    }
  } catch {
    throw new Unreadable(UNREADABLE.folder);
  }
  return { name: path.basename(folder), files, refused };
};
