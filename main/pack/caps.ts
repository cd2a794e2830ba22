/** How much an import may hold. Generous for a life of notes, and an end to what only wants to fill the memory. */

const MB = 1024 * 1024;

export interface Caps {
  /** Bytes of a zip, before it is opened. */
  readonly archive: number;
  /** Bytes of one file as it is read, whatever it says of itself; a note has at most 10 MB. */
  readonly file: number;
  /** Bytes of a list of notes or versions, which holds all of them. */
  readonly list: number;
  /** Bytes of all files together. */
  readonly total: number;
  readonly files: number;
  /** Times that a file of a zip may be larger than it is packed. */
  readonly ratio: number;
  /** Bytes that may be packed as small as they like. */
  readonly trustedBytes: number;
}

export const MOST: Caps = {
  archive: 512 * MB,
  file: 16 * MB,
  list: 384 * MB,
  total: 768 * MB,
  files: 150_000,
  ratio: 100,
  trustedBytes: MB,
};

/** What a file of this path may hold. */
export const mostOf = (path: string, caps: Caps): number => (path.endsWith('.jsonl') ? caps.list : caps.file);
