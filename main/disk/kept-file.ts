/** One JSON file of the app's own, with the generation before it: never lost, never half, never silently replaced. */
import path from 'node:path';
import { isMissing } from './failure.ts';
import { type Files, nodeFiles } from './files.ts';
import { quarantine } from './quarantine.ts';
import { replaceFile } from './replace.ts';

/** What lay there when it was opened. */
export type Found<T> =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'good'; readonly value: T }
  /** `value` is the generation before; null if that cannot be read either. `copy`: where the bytes were put aside. */
  | { readonly kind: 'damaged'; readonly value: T | null; readonly copy: string | null }
  /** The system does not let us read. Nothing is written over it. */
  | { readonly kind: 'unreadable' };

export interface KeptFile<T> {
  readonly found: Found<T>;
  /** Writes in the order asked; resolves when the value would survive a power cut, rejects if the disk refuses. */
  readonly write: (value: T) => Promise<void>;
  /** Resolves when what was asked so far is written, or was refused. */
  readonly flush: () => Promise<void>;
}

interface KeptOptions<T> {
  readonly path: string;
  /** Throws at what is not of the form. */
  readonly parse: (raw: unknown) => T;
  /** Milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
  /** The machine; given by tests only. */
  readonly files?: Files | undefined;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Name of the generation before: `workspace.json` → `workspace.previous.json`. */
const previousOf = (file: string): string => {
  const { dir, name, ext } = path.parse(file);
  return path.join(dir, `${name}.previous${ext}`);
};

type Reading<T> =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'good'; readonly value: T }
  | { readonly kind: 'damaged'; readonly bytes: Buffer };

const readKept = async <T>(files: Files, file: string, parse: (raw: unknown) => T): Promise<Reading<T>> => {
  let bytes: Buffer;
  try {
    bytes = await files.read(file);
  } catch (error) {
    return { kind: isMissing(error) ? 'nothing' : 'unreadable' };
  }
  try {
    return { kind: 'good', value: parse(JSON.parse(utf8.decode(bytes))) };
  } catch {
    return { kind: 'damaged', bytes };
  }
};

/** Opens the file. Never rejects for what lies there: `found` tells. */
export const openKept = async <T>({
  path: file,
  parse,
  now = Date.now,
  files = nodeFiles,
}: KeptOptions<T>): Promise<KeptFile<T>> => {
  const previous = previousOf(file);
  const newest = await readKept(files, file, parse);
  const before = newest.kind === 'good' ? newest : await readKept(files, previous, parse);
  let isNewestGood = newest.kind === 'good';
  let copy: string | null = null;

  /** Makes sure of the damaged bytes before anything is written over them. */
  const putAside = async (): Promise<void> => {
    if (newest.kind === 'damaged')
      copy ??= await quarantine(files, path.dirname(file), path.basename(file), newest.bytes, now());
  };
  await putAside().catch(() => undefined);

  const found = (): Found<T> => {
    if (newest.kind === 'good' || newest.kind === 'unreadable') return newest;
    const value = before.kind === 'good' ? before.value : null;
    if (newest.kind === 'damaged') return { kind: 'damaged', value, copy };
    // Cut off between its two renames: the write was never acknowledged, the generation before is the newest.
    return value === null ? { kind: 'nothing' } : { kind: 'good', value };
  };

  let last: Promise<void> = Promise.resolve();
  const put = async (value: T): Promise<void> => {
    if (newest.kind === 'unreadable')
      throw new Error(`${path.basename(file)} could not be read, so it is not replaced`);
    await putAside();
    await replaceFile(files, file, Buffer.from(JSON.stringify(value)), isNewestGood ? previous : undefined);
    isNewestGood = true;
  };
  return {
    found: found(),
    write: (value) => {
      const writing = last.then(() => put(value));
      last = writing.catch(() => undefined);
      return writing;
    },
    flush: () => last,
  };
};
