/** A store of an older schema is copied, whole and for good, before anything is written in today's form. */
import { join } from 'node:path';
import { type Files, writeAll } from '../disk/files.ts';
import { writeAside } from '../disk/replace.ts';
import { storeFiles } from './generation.ts';

/** Within the folder of the store; the app never deletes it. */
export const olderFolder = (schema: number): string => `before-schema-${schema}`;

/**
 * Copies the files of the store; those that were copied by an earlier try are left as they are.
 *
 * @param schema  that the store is brought forward to
 * @throws whatever `files` throws, or Error if a copy does not read back as it was written
 */
export const keepOlder = async (files: Files, folder: string, schema: number): Promise<void> => {
  const target = join(folder, olderFolder(schema));
  await files.makeFolder(target);
  await files.syncFolder(folder);
  const copied = new Set(await files.list(target));
  for (const { name, isUnfinished } of storeFiles(await files.list(folder))) {
    if (isUnfinished || copied.has(name)) continue;
    const bytes = await files.read(join(folder, name));
    const path = join(target, name);
    const aside = `${path}.tmp`;
    await files.remove(aside).catch(() => undefined);
    await writeAside(files, { path, aside }, (file) => writeAll(file, bytes));
    if (!(await files.read(path)).equals(bytes)) throw new Error(`the copy of ${name} does not read back as written`);
  }
};
