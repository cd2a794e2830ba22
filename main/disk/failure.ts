/** What the operating system says about a failed call, sorted by what a person can do about it. */

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const FORBIDDEN = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOENT', 'EMFILE', 'ENFILE', 'EBUSY']);

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

export const isMissing = (error: unknown): boolean => codeOf(error) === 'ENOENT';

export const isDiskFull = (error: unknown): boolean => FULL.has(codeOf(error));

/** Why nothing can be written there, from the error of the call that failed. */
export const reasonOf = (error: unknown): 'disk-full' | 'unwritable' | 'failing-disk' => {
  if (isDiskFull(error)) return 'disk-full';
  return FORBIDDEN.has(codeOf(error)) ? 'unwritable' : 'failing-disk';
};
