/** A store of notes taken to another folder: copied, read again, and only then called moved. Nothing is deleted where it was. */
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Files, writeAll } from '../disk/files.ts';
import { writeAside } from '../disk/replace.ts';
import { CURRENT_SCHEMA } from '../notes/migrations.ts';
import { recover } from '../notes/recover.ts';

/** File in a folder that the notes were moved from: where they went, should the settings ever be lost. */
export const SIGNPOST = 'moved.json';

/** Belongs to the running program and its folder. */
const LEFT_BEHIND: ReadonlySet<string> = new Set(['store.lock', SIGNPOST]);

const isFolder = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EISDIR';

/** Copies all files, those of inner folders too; `made` gets the path of each before it is written. */
const copyFolder = async (files: Files, from: string, to: string, made: string[]): Promise<void> => {
  await files.makeFolder(to);
  for (const name of await files.list(from)) {
    if (LEFT_BEHIND.has(name)) continue;
    const [source, target] = [path.join(from, name), path.join(to, name)];
    let bytes: Buffer;
    try {
      bytes = await files.read(source);
    } catch (error) {
      if (!isFolder(error)) throw error;
      await copyFolder(files, source, target, made);
      continue;
    }
    made.push(target);
    await writeAside(files, { path: target, aside: `${target}.moving` }, (file) => writeAll(file, bytes));
    if (!(await files.read(target)).equals(await files.read(source)))
      throw new Error(`${name} does not read back as it was written`);
  }
  await files.syncFolder(to);
};

/**
 * Brings the store in `from` to `to`, an empty folder. Every file is read again and compared with the original, then
 * every record of both stores. If anything is amiss what was copied is cleared away, and `from` is as it was.
 *
 * @returns how many notes there are, the trash too
 * @throws whatever `files` throws, or Error if the copy is not the original
 */
export const moveStore = async (files: Files, from: string, to: string): Promise<number> => {
  const made: string[] = [];
  try {
    await copyFolder(files, from, to, made);
    const [original, copy] = [await recover(files, from, CURRENT_SCHEMA), await recover(files, to, CURRENT_SCHEMA)];
    if (copy.unreadable || !isDeepStrictEqual(copy.state, original.state))
      throw new Error('the copy does not hold what the original holds');
    return copy.state.notes.size;
  } catch (error) {
    for (const file of made) await files.remove(file).catch(() => undefined);
    throw error;
  }
};
