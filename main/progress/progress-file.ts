import { z } from 'zod';
import { LEVELS } from '../../content/schema/index.ts';
import { PROGRESS_CAPS, type Progress } from '../../preload/contract.ts';
import type { Files } from '../disk/files.ts';
import { type KeptValue, openKeptValue } from '../disk/kept-value.ts';
import { FOUND, NOT_SAVED } from './messages.ts';

/** The version that this app writes. */
const SCHEMA = 1;

const PassageId = z.string().min(1).max(PROGRESS_CAPS.id);
const Passages = z.array(PassageId).max(PROGRESS_CAPS.passages);

/** The form of what was read, on its way in from the window and on the disk. */
export const ProgressForm = z.strictObject({
  full: Passages,
  plain: Passages,
  place: z.strictObject({ level: z.enum(LEVELS), isPlain: z.boolean(), paragraph: PassageId }).nullable(),
});

const Envelope = z.strictObject({ schema: z.int().min(1), progress: z.unknown() });

/** What one person has read, and where they stopped. */
export type ProgressFile = KeptValue<Progress>;

interface Stored {
  readonly schema: number;
  /** Null for what a newer version wrote. */
  readonly progress: Progress | null;
}

/** @throws Error at what is not a stored record of what was read */
export const parseStoredProgress = (raw: unknown): Stored => {
  const { schema, progress } = Envelope.parse(raw);
  return { schema, progress: schema > SCHEMA ? null : ProgressForm.parse(progress) };
};

export const toStoredProgress = (progress: Progress): Stored => ({ schema: SCHEMA, progress });

/**
 * Opens what was read. A file of its own: it is written every few paragraphs, and must not push older generations of
 * views and arrangement out. Never rejects for what lies there: `trouble` tells.
 *
 * @param files  the machine; given by tests only
 */
export const openProgress = (path: string, files?: Files): Promise<ProgressFile> =>
  openKeptValue<Progress, Stored>({
    path,
    files,
    parse: parseStoredProgress,
    valueIn: ({ progress }) => progress,
    toStored: toStoredProgress,
    empty: { full: [], plain: [], place: null },
    found: FOUND,
    notSaved: NOT_SAVED,
  });
