/** What the operating system says about a failed call, in the words of the contract. */
import type { ReadOnlyReason, SaveFailure } from '../../preload/contract.ts';

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const FORBIDDEN = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOENT', 'EMFILE', 'ENFILE', 'EBUSY']);

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

export const isDiskFull = (error: unknown): boolean => FULL.has(codeOf(error));

/** Why a store cannot be written, from the error of the call that failed. */
export const reasonOf = (error: unknown): ReadOnlyReason => {
  if (isDiskFull(error)) return 'disk-full';
  return FORBIDDEN.has(codeOf(error)) ? 'unwritable' : 'failing-disk';
};

/** A commit that was not done; nothing of it may be shown as saved. */
export class StoreError extends Error {
  readonly code: Extract<SaveFailure, 'disk-full' | 'io' | 'read-only'>;

  constructor(code: StoreError['code'], cause?: unknown) {
    super(`the commit was not done: ${code}`, { cause });
    this.code = code;
  }
}
