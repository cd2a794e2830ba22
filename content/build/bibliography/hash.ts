import { createHash } from 'node:crypto';
import type { Reference } from '../../schema/index.ts';

/** Tells one set of sources from another: SHA-256, hexadecimal. */
export const hashOf = (references: readonly Reference[]): string =>
  createHash('sha256').update(JSON.stringify(references)).digest('hex');
