/** Foreign files in memory, each under a path that was looked at, and those that were refused. */
import type { PackRefusal } from '../../preload/contract.ts';

export interface Source {
  /** Of the file or folder that was chosen. */
  readonly name: string;
  readonly files: ReadonlyMap<string, Buffer>;
  readonly refused: readonly PackRefusal[];
}

/** It cannot be read at all; the message is for the person. */
export class Unreadable extends Error {}

/** Without the one folder that holds everything, if a pack lies in one. */
export const unwrapped = (source: Source, root: string): Source => {
  const tops = new Set([...source.files.keys()].map((path) => path.split('/', 1)[0] ?? ''));
  const [top = ''] = tops;
  if (source.files.has(root) || tops.size !== 1 || !source.files.has(`${top}/${root}`)) return source;
  const inside = (path: string) => (path.startsWith(`${top}/`) ? path.slice(top.length + 1) : path);
  return {
    ...source,
    files: new Map([...source.files].map(([path, bytes]) => [inside(path), bytes])),
    refused: source.refused.map(({ path, reason }) => ({ path: inside(path), reason })),
  };
};
