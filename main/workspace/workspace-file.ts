import { z } from 'zod';
import type { Result, Workspace, WorkspaceFailure } from '../../preload/contract.ts';
import { isDiskFull } from '../disk/failure.ts';
import type { Files } from '../disk/files.ts';
import { type Found, openKept } from '../disk/kept-file.ts';
import { WorkspaceForm } from './form.ts';
import { FOUND, NOT_SAVED } from './messages.ts';
import { migrated, SCHEMA } from './migrations.ts';

/** What the file holds; a newer version's workspace is not ours to read. */
interface Stored {
  readonly schema: number;
  readonly workspace: Workspace | null;
}

const Envelope = z.strictObject({ schema: z.int().min(1), workspace: z.unknown() });

const parseStored = (raw: unknown): Stored => {
  const { schema, workspace } = Envelope.parse(raw);
  return { schema, workspace: schema > SCHEMA ? null : WorkspaceForm.parse(migrated(workspace, schema)) };
};

const EMPTY: Workspace = { views: [], arrangement: {} };

/** The saved views and the arrangement of one person. */
export interface WorkspaceFile {
  /** As it was asked last, stored or not. */
  readonly workspace: () => Workspace;
  /** What was amiss with the file when it was opened, in a sentence; null if nothing, or once it is stored anew. */
  readonly trouble: () => string | null;
  /** Stores all of it; answers 'ok' once it would survive a power cut. What is asked last holds. */
  readonly save: (workspace: Workspace) => Promise<Result<Workspace, WorkspaceFailure>>;
  /** Resolves when what was asked so far is answered. */
  readonly flush: () => Promise<void>;
}

const troubleOf = (found: Found<Stored>): string | null => {
  switch (found.kind) {
    case 'nothing':
    case 'good':
      return null;
    case 'damaged': {
      const what = found.value === null ? FOUND.lost : FOUND.older;
      return found.copy === null ? what : `${what} ${FOUND.copied}`;
    }
    case 'unreadable':
      return FOUND.unreadable;
  }
};

const refusal = (code: WorkspaceFailure): Result<never, WorkspaceFailure> => ({
  ok: false,
  code,
  message: NOT_SAVED[code],
});

/**
 * Opens the workspace. Never rejects for what lies there: `trouble` tells.
 *
 * @param files  the machine; given by tests only
 */
export const openWorkspace = async (file: string, files?: Files): Promise<WorkspaceFile> => {
  const kept = await openKept<Stored>({ path: file, parse: parseStored, files });
  const { found } = kept;
  const stored = 'value' in found ? found.value : null;
  const isNewer = stored?.workspace === null;
  const isReadOnly = isNewer || found.kind === 'unreadable';
  let current = stored?.workspace ?? EMPTY;
  let trouble = isNewer ? FOUND.newer : troubleOf(found);
  return {
    workspace: () => current,
    trouble: () => trouble,
    save: async (workspace) => {
      current = workspace;
      if (isReadOnly) return refusal('read-only');
      try {
        await kept.write({ schema: SCHEMA, workspace });
        trouble = null;
        return { ok: true, value: workspace };
      } catch (error) {
        return refusal(isDiskFull(error) ? 'disk-full' : 'io');
      }
    },
    flush: kept.flush,
  };
};
