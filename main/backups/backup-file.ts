/**
 * One backup: a snapshot as the store writes them, with the workspace and the progress in its head. Given a snapshot's
 * name in an empty notes folder, it opens.
 */
import path from 'node:path';
import type { Files } from '../disk/files.ts';
import { writeAside } from '../disk/replace.ts';
import type { Schema } from '../notes/migrations.ts';
import { readSnapshot } from '../notes/readings.ts';
import type { Head, KeptNote } from '../notes/records.ts';
import { writeEntries } from '../notes/snapshot.ts';
import type { BackupName } from './name.ts';

/** Everything of a person's that is worth a backup. */
export interface Holdings {
  readonly notes: readonly KeptNote[];
  readonly workspace: unknown;
  readonly progress: unknown;
}

/** @throws Error if the file that was written does not read back as what was given */
const verify = async (files: Files, file: string, count: number, schema: Schema): Promise<void> => {
  const { isValid, entries } = await readSnapshot(await files.read(file), 1, schema);
  if (!isValid || entries.length !== count) throw new Error(`${path.basename(file)} does not read back as written`);
};

/**
 * Writes a backup, and reads it again. One that does not read back is removed.
 *
 * @throws whatever `files` throws, or Error if it does not read back
 */
export const writeBackup = async (
  files: Files,
  folder: string,
  { name, at }: BackupName,
  { notes, workspace, progress }: Holdings,
  { schema, app }: { readonly schema: Schema; readonly app: string },
): Promise<void> => {
  await files.makeFolder(folder);
  const target = path.join(folder, name);
  const head: Head = {
    k: 'head',
    file: 'snapshot',
    schema: schema.version,
    gen: 1,
    seq: notes.reduce((newest, { seq }) => Math.max(newest, seq), 0),
    n: notes.length,
    app,
    createdAt: at,
    workspace,
    progress,
  };
  const aside = path.join(folder, `.${name}.tmp`);
  await files.remove(aside).catch(() => undefined);
  await writeAside(files, { path: target, aside }, (file) => writeEntries(file, head, notes));
  try {
    await verify(files, target, notes.length, schema);
  } catch (error) {
    await files.remove(target).catch(() => undefined);
    throw error;
  }
};
