/** One small value of the user's, stored whole, under its version, in a file of its own. */
import type { KeepFailure, Result } from '../../preload/contract.ts';
import { isDiskFull } from './failure.ts';
import type { Files } from './files.ts';
import { type Found, openKept } from './kept-file.ts';

export interface KeptValue<T> {
  /** As it was asked last, stored or not. */
  readonly value: () => T;
  /** What was amiss with the file when it was opened, in a sentence; null if nothing, or once it is stored anew. */
  readonly trouble: () => string | null;
  /** Stores all of it; answers 'ok' once it would survive a power cut. What is asked last holds. */
  readonly save: (value: T) => Promise<Result<T, KeepFailure>>;
  /** Resolves when what was asked so far is answered. */
  readonly flush: () => Promise<void>;
}

interface KeptValueOptions<T, Stored> {
  readonly path: string;
  /** Throws at what is not of the form. */
  readonly parse: (raw: unknown) => Stored;
  /** Null for what a newer version wrote: it is not ours to read, and is not replaced. */
  readonly valueIn: (stored: Stored) => T | null;
  readonly toStored: (value: T) => Stored;
  /** What holds where nothing is stored. */
  readonly empty: T;
  /** What a person is told. */
  readonly found: Readonly<Record<'older' | 'lost' | 'copied' | 'newer' | 'unreadable', string>>;
  readonly notSaved: Readonly<Record<KeepFailure, string>>;
  /** The machine; given by tests only. */
  readonly files?: Files | undefined;
}

/** Opens the value. Never rejects for what lies there: `trouble` tells. */
export const openKeptValue = async <T, Stored>({
  path,
  parse,
  valueIn,
  toStored,
  empty,
  found: words,
  notSaved,
  files,
}: KeptValueOptions<T, Stored>): Promise<KeptValue<T>> => {
  const kept = await openKept<Stored>({ path, parse, files });
  const stored = 'value' in kept.found ? kept.found.value : null;
  const value = stored === null ? empty : valueIn(stored);
  const isNewer = value === null;
  const isReadOnly = isNewer || kept.found.kind === 'unreadable';
  let current = value ?? empty;

  const troubleOf = (found: Found<Stored>): string | null => {
    if (isNewer) return words.newer;
    if (found.kind === 'unreadable') return words.unreadable;
    if (found.kind !== 'damaged') return null;
    const what = found.value === null ? words.lost : words.older;
    return found.copy === null ? what : `${what} ${words.copied}`;
  };
  let trouble = troubleOf(kept.found);

  const refusal = (code: KeepFailure): Result<never, KeepFailure> => ({ ok: false, code, message: notSaved[code] });
  return {
    value: () => current,
    trouble: () => trouble,
    save: async (next) => {
      current = next;
      if (isReadOnly) return refusal('read-only');
      try {
        await kept.write(toStored(next));
        trouble = null;
        return { ok: true, value: next };
      } catch (error) {
        return refusal(isDiskFull(error) ? 'disk-full' : 'io');
      }
    },
    flush: kept.flush,
  };
};
