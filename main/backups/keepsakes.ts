/** Everything that can be gone back to: backups, and the generations within the store. Reads, and writes nothing. */
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Keepsake, KeepsakeContent, Note } from '../../preload/contract.ts';
import type { Files } from '../disk/files.ts';
import { storeFiles } from '../notes/generation.ts';
import type { Schema } from '../notes/migrations.ts';
import { readSnapshot, type SnapshotReading } from '../notes/readings.ts';
import { conflictFiles, readConflict } from './conflicts.ts';
import { parseName } from './name.ts';

export interface Folders {
  readonly backups: string;
  readonly notes: string;
}

/** What only the content tells. */
const NAMELESS = { at: null, why: null, count: null } as const;

const toKeepsake = (name: string): readonly Keepsake[] => {
  const parsed = parseName(name);
  return parsed ? [{ id: name, kind: 'backup', at: parsed.at, why: parsed.why, count: parsed.count }] : [];
};

/** Conflict copies first, which wait for a person; then backups, then the store's own generations, each newest first. A folder that is not there holds none. */
export const listKeepsakes = async (files: Files, { backups, notes }: Folders): Promise<readonly Keepsake[]> => {
  const made = (await files.list(backups)).flatMap(toKeepsake);
  const names = await files.list(notes);
  const generations = storeFiles(names)
    .filter(({ kind, isUnfinished }) => kind === 'snapshot' && !isUnfinished)
    .map(({ name }): Keepsake => ({ ...NAMELESS, id: name, kind: 'generation' }));
  const conflicts = conflictFiles(names).map(({ name }): Keepsake => ({ ...NAMELESS, id: name, kind: 'conflict' }));
  return [...conflicts, ...made.toSorted((a, b) => (b.at ?? 0) - (a.at ?? 0)), ...generations.reverse()];
};

/** @throws whatever `files` throws if it cannot be read at all */
export const readKeepsake = async (
  files: Files,
  folders: Folders,
  { id, kind }: Keepsake,
  schema: Schema,
): Promise<SnapshotReading> => {
  const [generation] = storeFiles([id]);
  const bytes = await files.read(path.join(kind === 'backup' ? folders.backups : folders.notes, id));
  const [conflict] = kind === 'conflict' ? conflictFiles([id]) : [];
  return conflict ? readConflict(bytes, conflict, schema) : readSnapshot(bytes, generation?.gen ?? 1, schema);
};

/** What a person made of a note; revisions and times may differ where nothing else does. */
const substance = ({ body, targets, tags, label, isPinned, deletedAt }: Note) => ({
  body,
  targets,
  tags,
  label,
  isPinned,
  isTrashed: deletedAt !== null,
});

const isSameNote = (a: Note, b: Note): boolean => isDeepStrictEqual(substance(a), substance(b));

/** @param now  all notes that there are, the trash too */
export const compare = (reading: SnapshotReading, now: readonly Note[]): KeepsakeContent => {
  const known = new Map(now.map((note) => [note.id, note]));
  const notes = reading.entries.map(({ note }) => note).reverse();
  const held = new Set(notes.map(({ id }) => id));
  return {
    at: reading.head?.createdAt ?? 0,
    notes,
    missing: notes.flatMap(({ id }) => (known.has(id) ? [] : [id])),
    changed: notes.flatMap((note) => {
      const current = known.get(note.id);
      return current && !isSameNote(current, note) ? [note.id] : [];
    }),
    newer: now.filter(({ id }) => !held.has(id)).length,
    isSound: reading.isValid,
  };
};
