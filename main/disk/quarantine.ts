/** Copies of what could not be read. The app never deletes them. */
import { join } from 'node:path';
import { type Files, writeAll } from './files.ts';

const FOLDER = 'quarantine';

/** A time as part of a file name; Windows allows no colon there. */
const stamp = (now: number): string => new Date(now).toISOString().replaceAll(':', '-');

/**
 * Copies `bytes` into the quarantine of the store, durably; the same bytes only once, however often the app starts.
 *
 * @param name  of the file that they come from
 * @returns path of the copy
 */
export const quarantine = async (
  files: Files,
  storeFolder: string,
  name: string,
  bytes: Buffer,
  now: number,
): Promise<string> => {
  const folder = join(storeFolder, FOLDER);
  for (const known of await files.list(folder)) {
    const path = join(folder, known);
    if (known.endsWith(`_${name}`) && (await files.read(path)).equals(bytes)) return path;
  }
  await files.makeFolder(folder);
  await files.syncFolder(storeFolder);
  const path = join(folder, `${stamp(now)}_${name}`);
  const file = await files.create(path);
  try {
    await writeAll(file, bytes);
    await file.datasync();
  } catch (error) {
    await files.remove(path).catch(() => undefined);
    throw error;
  } finally {
    await file.close();
  }
  await files.syncFolder(folder);
  return path;
};
