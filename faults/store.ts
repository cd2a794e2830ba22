/** Stores on a disk in memory, made and spoilt. */
import { join } from 'node:path';
import { CrashDisk } from '../main/disk/testing/crash-disk.ts';
import { decodeFrame } from '../main/notes/frame.ts';
import type { NotesOptions, NotesService } from '../main/notes/notes-store.ts';
import { COMPACT_AT_CLOSE, draft, NEVER_COMPACT, noLock, open } from '../main/notes/testing/make.ts';
import type { NotesView } from '../preload/contract.ts';
import { Ledger } from './ledger.ts';

export const FOLDER = '/app/notes';
export const JOURNAL = join(FOLDER, 'journal-000001.log');
export const SNAPSHOT = join(FOLDER, 'snapshot-000002.jsonl');

/** Every commit is followed by a compaction. */
export const COMPACT_AT_ONCE = { ...NEVER_COMPACT, busyBytes: 1, quietBytes: 0, quietShare: 0 };

export const openOn = (disk: CrashDisk, more: Partial<NotesOptions> = {}): Promise<NotesService> =>
  open(FOLDER, { files: disk, lock: noLock, ...more });

export interface Made {
  readonly disk: CrashDisk;
  readonly ledger: Ledger;
}

/** A store of one session: a journal with a note a line. */
export const withJournal = async (texts: readonly string[]): Promise<Made> => {
  const [disk, ledger] = [new CrashDisk(), new Ledger()];
  const notes = await openOn(disk);
  for (const body of texts) await ledger.save(draft({ body }), notes.save);
  await notes.close();
  return { disk, ledger };
};

/** The same, compacted: snapshot 2 with an empty journal 2, journal 1 as the generation before. */
export const withSnapshot = async (texts: readonly string[]): Promise<Made> => {
  const made = await withJournal(texts);
  await (await openOn(made.disk, { thresholds: COMPACT_AT_CLOSE })).close();
  return made;
};

/** The same bytes on another disk, with some files changed or (null) left out. */
export const copyOf = async (
  disk: CrashDisk,
  changes: Readonly<Record<string, Buffer | null>> = {},
): Promise<CrashDisk> => {
  const copy = new CrashDisk();
  for (const name of await disk.list(FOLDER)) {
    const path = join(FOLDER, name);
    if (/\.(log|jsonl)$/.test(name) && changes[path] !== null) copy.put(path, changes[path] ?? (await disk.read(path)));
  }
  return copy;
};

/** What a start shows. */
export const viewOf = async (disk: CrashDisk): Promise<NotesView> => {
  const notes = await openOn(disk);
  const view = notes.load();
  await notes.close();
  return view;
};

export const texts = (count: number): string[] => Array.from({ length: count }, (_, at) => `note ${at}`);

export const linesOf = (bytes: Buffer): string[] => bytes.toString('latin1').split(/(?<=\n)/);

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Ids that stand in lines of `whole` which `hit` no longer has: what was destroyed can only be these notes. */
export const spoiltIn = (whole: Buffer, hit: Buffer): ReadonlySet<string> => {
  const left = new Set(linesOf(hit));
  const gone = linesOf(whole).filter((line) => !left.has(line));
  return new Set(
    gone.flatMap((line) => JSON.stringify(decodeFrame(Buffer.from(line, 'latin1').subarray(0, -1))).match(UUID) ?? []),
  );
};
