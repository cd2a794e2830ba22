import { z } from 'zod';
import type { Workspace } from '../../preload/contract.ts';
import type { Files } from '../disk/files.ts';
import { type KeptValue, openKeptValue } from '../disk/kept-value.ts';
import { WorkspaceForm } from './form.ts';
import { FOUND, NOT_SAVED } from './messages.ts';
import { migrated, SCHEMA } from './migrations.ts';

const Envelope = z.strictObject({ schema: z.int().min(1), workspace: z.unknown() });

/** The saved views and the arrangement of one person. */
export type WorkspaceFile = KeptValue<Workspace>;

interface Stored {
  readonly schema: number;
  /** Null for what a newer version wrote. */
  readonly workspace: Workspace | null;
}

/** @throws Error at what is not a stored workspace */
export const parseStoredWorkspace = (raw: unknown): Stored => {
  const { schema, workspace } = Envelope.parse(raw);
  return { schema, workspace: schema > SCHEMA ? null : WorkspaceForm.parse(migrated(workspace, schema)) };
};

export const toStoredWorkspace = (workspace: Workspace): Stored => ({ schema: SCHEMA, workspace });

/**
 * Opens the workspace. Never rejects for what lies there: `trouble` tells.
 *
 * @param files  the machine; given by tests only
 */
export const openWorkspace = (path: string, files?: Files): Promise<WorkspaceFile> =>
  openKeptValue<Workspace, Stored>({
    path,
    files,
    parse: parseStoredWorkspace,
    valueIn: ({ workspace }) => workspace,
    toStored: toStoredWorkspace,
    empty: { views: [], arrangement: {} },
    found: FOUND,
    notSaved: NOT_SAVED,
  });
