/** Backups of the notes, and the folders where notes and backups lie. */
import type { Note } from './notes.ts';

/** Why a backup was made. `auto`: on its own, because something had changed. */
export const BACKUP_REASONS = ['auto', 'by-hand', 'before-import', 'before-restore', 'before-move'] as const;
export type BackupReason = (typeof BACKUP_REASONS)[number];

/** A state of the notes that can be gone back to: a backup, or a generation within the store itself. */
export interface Keepsake {
  /** Name of its file. */
  readonly id: string;
  /** `conflict`: a copy that a program which keeps folders in step laid beside the store's own file. */
  readonly kind: 'backup' | 'generation' | 'conflict';
  /** Milliseconds since 1970; null where only its content tells. */
  readonly at: number | null;
  readonly why: BackupReason | null;
  /** Notes in it, the trash too; null where only its content tells. */
  readonly count: number | null;
}

/** What one of them holds beside what there is now. */
export interface KeepsakeContent {
  readonly at: number;
  readonly notes: readonly Note[];
  /** Ids of notes that are not in the store now, and of those that are there with other words or marks. */
  readonly missing: readonly string[];
  readonly changed: readonly string[];
  /** How many notes there are now that it does not hold. */
  readonly newer: number;
  /** Whether every byte of it could be read. */
  readonly isSound: boolean;
}

export interface BackupsView {
  /** Where backups lie. */
  readonly folder: string;
  /** Newest first. */
  readonly keepsakes: readonly Keepsake[];
  /** The last backup that was read again after it was written, and held what it should. */
  readonly verified: { readonly at: number; readonly count: number } | null;
  /** When the live store was last read from the disk and found to be what is shown; null if never. */
  readonly checked: number | null;
  /** Why no backup could be made, in a sentence; null while all is well. */
  readonly trouble: string | null;
}

/** What is taken back: notes of a keepsake, all that differ if none are named. */
export interface RestoreAsk {
  readonly id: string;
  readonly notes: readonly string[];
}

export type BackupFailure = 'disk-full' | 'io' | 'damaged' | 'unknown';

/** Where something of a person's lies. */
export interface Place {
  readonly folder: string;
  readonly isUsual: boolean;
  /** Program that keeps this folder in step with other machines, "Dropbox"; null if none is known to. */
  readonly syncedBy: string | null;
}

export interface Places {
  readonly notes: Place;
  readonly backups: Place;
  /** Where the notes are moved when the app starts next; null if they stay. */
  readonly next: Place | null;
  /** Folders where the notes were before; their copies there are kept. */
  readonly former: readonly string[];
  /** Why the last move was not made, in a sentence; null if nothing is amiss. */
  readonly trouble: string | null;
}

export type PlaceName = 'notes' | 'backups';
export type PlaceFailure = 'cancelled' | 'not-empty' | 'within' | 'unwritable' | 'io';
