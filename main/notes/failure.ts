import type { SaveFailure } from '../../preload/contract.ts';

/** A commit that was not done; nothing of it may be shown as saved. */
export class StoreError extends Error {
  readonly code: Extract<SaveFailure, 'disk-full' | 'io' | 'read-only'>;

  constructor(code: StoreError['code'], cause?: unknown) {
    super(`the commit was not done: ${code}`, { cause });
    this.code = code;
  }
}
