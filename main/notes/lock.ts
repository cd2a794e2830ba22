/**
 * One writer at a time: an SQLite file held with BEGIN EXCLUSIVE. The kernel frees it when the process ends, however
 * it ends; a lock file with a time in it cannot say that. Never open the file otherwise: closing any handle to it in
 * this process would free the lock.
 */
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';

const SQLITE_BUSY = 5;
const SQLITE_FULL = 13;

export type LockResult =
  | { readonly kind: 'held'; readonly release: () => void }
  | { readonly kind: 'taken' }
  | { readonly kind: 'full' }
  | { readonly kind: 'unwritable' }
  /** This runtime has no node:sqlite. */
  | { readonly kind: 'unsupported' };

export type Lock = (folder: string) => Promise<LockResult>;

const refusal = (error: unknown): LockResult => {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined;
  if (code === SQLITE_BUSY) return { kind: 'taken' };
  return code === SQLITE_FULL ? { kind: 'full' } : { kind: 'unwritable' };
};

export const sqliteLock: Lock = async (folder) => {
  const sqlite = await import('node:sqlite').catch(() => null);
  if (!sqlite) return { kind: 'unsupported' };
  const path = join(folder, 'store.lock');
  let database: InstanceType<typeof sqlite.DatabaseSync> | undefined;
  try {
    database = new sqlite.DatabaseSync(path);
    // Nothing is ever written into it, so it needs no journal beside it.
    database.exec('PRAGMA journal_mode = MEMORY; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    await chmod(path, 0o600);
    const held = database;
    return { kind: 'held', release: () => held.close() };
  } catch (error) {
    database?.close();
    return refusal(error);
  }
};
