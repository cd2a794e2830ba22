/** What can be wrong with the index. Main knows this too, so nothing here needs SQLite, which a runtime may not have. */
import { rmSync } from 'node:fs';

/**
 * Why there is no index.
 * `no-fts`: this runtime cannot search texts. `no-disk`: the file cannot be written. `locked`: another process has it.
 * `damaged`: it cannot be read and has to be made anew.
 */
export type IndexTrouble = 'no-fts' | 'no-disk' | 'locked' | 'damaged';

export class IndexError extends Error {
  readonly trouble: IndexTrouble;
  constructor(trouble: IndexTrouble, cause: unknown) {
    super(`${trouble}: ${cause instanceof Error ? cause.message : cause}`, { cause });
    this.trouble = trouble;
  }
}

/** Result codes of SQLite, without their extension. */
const TROUBLES: Readonly<Record<number, IndexTrouble>> = {
  5: 'locked',
  6: 'locked',
  8: 'no-disk',
  10: 'no-disk',
  13: 'no-disk',
  14: 'no-disk',
  23: 'no-disk',
  11: 'damaged',
  26: 'damaged',
};

/** @returns the trouble that an error of SQLite tells of; null for a bug */
export const troubleOf = (error: unknown): IndexTrouble | null => {
  if (error instanceof IndexError) return error.trouble;
  if (!(error instanceof Error)) return null;
  if (/no such module: fts5/.test(error.message)) return 'no-fts';
  const code = 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : 0;
  return TROUBLES[code] ?? null;
};

/** Removes the index and what SQLite keeps beside it. */
export const removeIndex = (file: string): void => {
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(file + end, { force: true });
};
