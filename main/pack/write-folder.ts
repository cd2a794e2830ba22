/** Many files as one folder that stands whole or not at all: made aside, and given its name when it is complete. */
import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { outsideFiles, writeAll } from '../disk/files.ts';
import type { PackFile } from './pack-file.ts';

const isTaken = (file: string): Promise<boolean> =>
  fs.lstat(file).then(
    () => true,
    () => false,
  );

const freeName = async (parent: string, wish: string): Promise<string> => {
  let name = wish;
  for (let count = 2; await isTaken(path.join(parent, name)); count += 1) name = `${wish} (${count})`;
  return name;
};

/**
 * @param parent  folder that the person chose
 * @param wish    name of the new folder, if it is free
 * @returns the name that it got
 */
export const writeFolder = async (parent: string, wish: string, files: readonly PackFile[]): Promise<string> => {
  const aside = path.join(parent, `.${randomUUID()}.tmp`);
  await outsideFiles.makeFolder(aside);
  try {
    const folders = new Set([aside]);
    for (const each of files) {
      const target = path.join(aside, each.path);
      if (path.relative(aside, target).startsWith('..')) throw new Error(`not within the pack: ${each.path}`);
      if (!folders.has(path.dirname(target))) await outsideFiles.makeFolder(path.dirname(target));
      folders.add(path.dirname(target));
      const file = await outsideFiles.create(target);
      try {
        await writeAll(file, each.bytes);
        await file.datasync();
      } finally {
        await file.close();
      }
    }
    for (const folder of folders) await outsideFiles.syncFolder(folder);
    const name = await freeName(parent, wish);
    await outsideFiles.rename(aside, path.join(parent, name));
    await outsideFiles.syncFolder(parent);
    return name;
  } catch (error) {
    await fs.rm(aside, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
};
