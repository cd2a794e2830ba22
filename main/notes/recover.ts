/**
 * Reads a store as far as it can be read, and writes nothing. The newest complete snapshot is the base; the journals
 * from its generation on are played over it. Only if something is amiss are the older generations asked too.
 */
import { join } from 'node:path';
import type { Files } from '../disk/files.ts';
import { type FileKind, type StoreFile, storeFiles } from './generation.ts';
import type { Schema } from './migrations.ts';
import { isVoid, type JournalReading, readJournal, readSnapshot, type SnapshotReading } from './readings.ts';
import type { Head, State } from './records.ts';
import { replay, salvage } from './replay.ts';

export interface Damage {
  /** Revisions that are known to be missing. */
  readonly lost: number;
  /** The files with bytes that could not be read. */
  readonly files: readonly { readonly name: string; readonly bytes: Buffer }[];
  /** Not one record could be read. */
  readonly isTotal: boolean;
}

export interface Recovery {
  readonly state: State;
  /** Oldest generation that is still needed; 0 keeps all. */
  readonly base: number;
  /** Highest generation number in use. */
  readonly highest: number;
  readonly snapshotBytes: number;
  /** The journal to go on with. `torn`: the unfinished frame behind its first `length` bytes, if there is one. */
  readonly journal: { readonly name: string; readonly length: number; readonly torn: Buffer | null } | null;
  readonly damage: Damage | null;
  /** How the schema of the files compares with ours. */
  readonly schema: 'same' | 'older' | 'newer';
  /** Error of a file that the disk would not give; null if all could be read. */
  readonly unreadable: unknown;
}

interface Read<Reading> extends StoreFile {
  readonly bytes: Buffer;
  readonly reading: Reading;
}

const compareSchema = (heads: readonly (Head | null)[], version: number): Recovery['schema'] => {
  const versions = heads.flatMap((head) => (head ? [head.schema] : []));
  if (versions.some((each) => each > version)) return 'newer';
  return versions.some((each) => each < version) ? 'older' : 'same';
};

/** @throws whatever `files` throws if the folder itself cannot be listed */
export const recover = async (files: Files, folder: string, schema: Schema): Promise<Recovery> => {
  const present = storeFiles(await files.list(folder));
  let unreadable: unknown = null;

  const read = async <Reading>(
    { kind, from, below }: { kind: FileKind; from: number; below: number },
    toReading: (bytes: Buffer, gen: number, schema: Schema) => Promise<Reading>,
  ): Promise<Read<Reading>[]> => {
    const found: Read<Reading>[] = [];
    for (const file of present) {
      if (file.kind !== kind || file.isUnfinished || file.gen < from || file.gen >= below) continue;
      try {
        const bytes = await files.read(join(folder, file.name));
        found.push({ ...file, bytes, reading: await toReading(bytes, file.gen, schema) });
      } catch (error) {
        unreadable ??= error;
      }
    }
    return found;
  };
  const readSnapshots = (from: number, below: number) => read({ kind: 'snapshot', from, below }, readSnapshot);
  const readJournals = async (from: number, below: number) =>
    (await read({ kind: 'journal', from, below }, readJournal)).filter((each) => !isVoid(each.reading));

  const snapshots: Read<SnapshotReading>[] = [];
  for (const { gen } of present.filter((each) => each.kind === 'snapshot' && !each.isUnfinished).reverse()) {
    snapshots.push(...(await readSnapshots(gen, gen + 1)));
    if (snapshots.at(-1)?.reading.isValid) break;
  }
  const base = snapshots.find((each) => each.reading.isValid)?.gen ?? 0;
  const journals: Read<JournalReading>[] = await readJournals(base, Number.POSITIVE_INFINITY);

  const played = replay(snapshots, journals);
  const result = played.isIntact
    ? played
    : salvage(
        played,
        [...snapshots, ...(await readSnapshots(0, base))],
        [...journals, ...(await readJournals(0, base))],
      );
  const heads = [...snapshots, ...journals].map((each) => each.reading.head);
  const last = journals.at(-1);
  const length = last?.reading.tornAt ?? last?.bytes.length ?? 0;
  const unsound = [
    ...snapshots.filter(({ reading }) => !reading.isValid),
    ...journals.filter((each) => {
      const { head, damaged, tornAt } = each.reading;
      return !head || damaged > 0 || (tornAt !== null && each !== last);
    }),
  ];
  return {
    state: { seq: result.seq, notes: result.notes },
    base: result.base,
    highest: present.at(-1)?.gen ?? 0,
    snapshotBytes: snapshots.find((each) => each.reading.isValid)?.bytes.length ?? 0,
    journal: last
      ? { name: last.name, length, torn: length < last.bytes.length ? Buffer.from(last.bytes.subarray(length)) : null }
      : null,
    damage: result.isIntact
      ? null
      : {
          lost: result.lost,
          files: unsound.map(({ name, bytes }) => ({ name, bytes })),
          isTotal: result.notes.size === 0 && heads.every((head) => head === null),
        },
    schema: compareSchema(heads, schema.version),
    unreadable,
  };
};
