/** What tells one state of the store's files from every other, without reading them. */
import { closeSync, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { storeFiles } from './generation.ts';
import { CURRENT_SCHEMA } from './migrations.ts';

/** Bytes at the end of the newest file that count too: a frame's sum stands there. Clocks of disks can be coarse. */
const TAIL = 4_096;

const tailOf = (path: string): number => {
  // To open a pipe would wait for whoever writes to it.
  if (!statSync(path).isFile()) throw new Error('no file');
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const bytes = Buffer.alloc(Math.min(size, TAIL));
    readSync(file, bytes, 0, bytes.length, size - bytes.length);
    return crc32(bytes);
  } finally {
    closeSync(file);
  }
};

/**
 * A text that stands for the files of the store as they are: their place, names, lengths, times of change, numbers on
 * the disk, and the end of the newest. A file that was copied here, put back or written to has another one, even with
 * the same content.
 *
 * @returns null if there are no files, or they cannot be looked at
 */
export const printOf = (folder: string): string | null => {
  try {
    const files = storeFiles(readdirSync(folder));
    const newest = files.at(-1);
    if (!newest) return null;
    const lines = files.map(({ name }) => {
      const { size, mtimeNs, ctimeNs, ino } = statSync(join(folder, name), { bigint: true });
      return [name, size, mtimeNs, ctimeNs, ino].join(' ');
    });
    return [CURRENT_SCHEMA.version, folder, ...lines, tailOf(join(folder, newest.name))].join('\n');
  } catch {
    return null;
  }
};
