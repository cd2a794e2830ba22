/**
 * Copies that programs which keep folders in step lay beside a file of the store when two machines wrote it: "snapshot-000012
 * (conflicted copy 2026-11-25).jsonl", "journal-000012.sync-conflict-20261125-120000-ABCDEFG.log", "snapshot-000012-LAPTOP.jsonl".
 * The store never reads them; here they can be looked at like a backup.
 */
import { type FileKind, storeFiles } from '../notes/generation.ts';
import type { Schema } from '../notes/migrations.ts';
import { readJournal, readSnapshot, type SnapshotReading } from '../notes/readings.ts';
import type { KeptNote } from '../notes/records.ts';

export interface ConflictFile {
  readonly name: string;
  readonly kind: FileKind;
  readonly gen: number;
}

const NAME = /^(snapshot|journal)-(\d{6,})\D.*$/;
const ENDS = /(?:\.jsonl|\.log)(?: ?\(.*\))?$/;

export const conflictFiles = (names: readonly string[]): readonly ConflictFile[] =>
  names.flatMap((name) => {
    const [, kind, gen] = NAME.exec(name) ?? [];
    if (!kind || !ENDS.test(name) || storeFiles([name]).length > 0) return [];
    return [{ name, kind: kind === 'snapshot' ? 'snapshot' : 'journal', gen: Number(gen) }];
  });

/** What it holds, as a snapshot would say it: of a journal the last version of each note that was saved there. */
export const readConflict = async (
  bytes: Buffer,
  { kind, gen }: ConflictFile,
  schema: Schema,
): Promise<SnapshotReading> => {
  if (kind === 'snapshot') return readSnapshot(bytes, gen, schema);
  const { head, commits, damaged, tornAt } = await readJournal(bytes, gen, schema);
  const notes = new Map<string, KeptNote>();
  for (const { ops } of commits) for (const op of ops) if ('note' in op) notes.set(op.note.id, op);
  return {
    head,
    entries: [...notes.values()],
    isValid: head !== null && damaged === 0 && tornAt === null,
    lost: damaged,
  };
};
