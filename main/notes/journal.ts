/** The file that commits are appended to. What {@link Journal.append} has answered would survive a power cut. */
import { isDiskFull } from '../disk/failure.ts';
import { type Files, type OpenFile, writeAll } from '../disk/files.ts';
import { StoreError } from './failure.ts';
import { encodeFrame } from './frame.ts';
import type { Head } from './records.ts';

export class Journal {
  readonly #file: OpenFile;
  #length: number;
  #isBroken = false;

  constructor(file: OpenFile, length: number) {
    this.#file = file;
    this.#length = length;
  }

  /** Bytes that are known to be on the disk. */
  get length(): number {
    return this.#length;
  }

  /** True after a failure that leaves unknown what the disk holds. It stays: a second fsync would answer falsely. */
  get isBroken(): boolean {
    return this.#isBroken;
  }

  /**
   * Appends whole frames and syncs them.
   *
   * @throws StoreError 'disk-full': nothing was added and the journal can still be used
   * @throws StoreError 'io': the journal {@link isBroken}; the frames may or may not be there after a restart
   */
  async append(frames: Uint8Array): Promise<void> {
    if (this.#isBroken) throw new StoreError('io');
    try {
      await writeAll(this.#file, frames);
    } catch (error) {
      if (!isDiskFull(error)) throw this.#break(error);
      await this.#takeBack();
      throw new StoreError('disk-full', error);
    }
    try {
      await this.#file.datasync();
      if (!(await this.#file.isLinked())) throw new Error('the journal was deleted while it was open');
    } catch (error) {
      throw this.#break(error);
    }
    this.#length += frames.length;
  }

  close(): Promise<void> {
    return this.#file.close();
  }

  /** A frame that went only partly must not lie in front of later ones. */
  async #takeBack(): Promise<void> {
    try {
      await this.#file.truncate(this.#length);
      await this.#file.datasync();
    } catch (error) {
      throw this.#break(error);
    }
  }

  #break(cause: unknown): StoreError {
    this.#isBroken = true;
    return new StoreError('io', cause);
  }
}

/** Makes a new journal that would survive a power cut, head and name, before the first commit goes into it. */
export const createJournal = async (files: Files, folder: string, path: string, head: Head): Promise<Journal> => {
  const file = await files.create(path);
  try {
    const journal = new Journal(file, 0);
    await journal.append(encodeFrame(head));
    await files.syncFolder(folder);
    return journal;
  } catch (error) {
    // Without commits it is of no use. If it cannot be removed either, it is found empty and passed over.
    await file.close().catch(() => undefined);
    await files.remove(path).catch(() => undefined);
    throw error;
  }
};

/**
 * Opens a journal to go on with.
 *
 * @param length  bytes that are whole; a torn frame behind them is cut off
 */
export const continueJournal = async (
  files: Files,
  path: string,
  length: number,
  isTorn: boolean,
): Promise<Journal> => {
  const file = await files.append(path);
  try {
    if (isTorn) {
      await file.truncate(length);
      await file.datasync();
    }
    return new Journal(file, length);
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
};
