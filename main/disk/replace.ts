/** A file written whole or not at all: beside the old one, and given its name only when it is complete. */
import path from 'node:path';
import { isMissing } from './failure.ts';
import { type Files, type OpenFile, writeAll } from './files.ts';

export interface Place {
  readonly path: string;
  /** Where it is written first: a name in the same folder that nobody else uses. */
  readonly aside: string;
  /** What the file that was there is called from now on; without it the old file is gone. */
  readonly previous?: string | undefined;
}

const unlessMissing = (error: unknown): void => {
  if (!isMissing(error)) throw error;
};

/**
 * Fills a new file and puts it into its place; once this returns, it would survive a power cut. When it throws, the
 * file in that place is the old one, or lies under the name of the previous one, and nothing is left beside it.
 *
 * @param fill  writes the content
 * @returns what `fill` returns
 */
export const writeAside = async <T>(
  files: Files,
  { path: target, aside, previous }: Place,
  fill: (file: OpenFile) => Promise<T>,
): Promise<T> => {
  const file = await files.create(aside);
  try {
    const filled = await fill(file);
    await file.datasync();
    await file.close();
    if (previous !== undefined) await files.rename(target, previous).catch(unlessMissing);
    await files.rename(aside, target);
    await files.syncFolder(path.dirname(target));
    return filled;
  } catch (error) {
    // On a full disk its space is wanted back at once.
    await file.close().catch(() => undefined);
    await files.remove(aside).catch(() => undefined);
    throw error;
  }
};

/**
 * Replaces a file of the app's own by `bytes`; see {@link writeAside}. What an earlier try left beside it is cleared.
 *
 * @param previous  path that keeps the old content
 */
export const replaceFile = async (
  files: Files,
  target: string,
  bytes: Uint8Array,
  previous?: string,
): Promise<void> => {
  const aside = path.join(path.dirname(target), `.${path.basename(target)}.tmp`);
  await files.remove(aside).catch(unlessMissing);
  await writeAside(files, { path: target, aside, previous }, (file) => writeAll(file, bytes));
};
