/** What a study pack is made of. */
import type { Bundle } from '../../content/schema/index.ts';
import type { Note, PackWords, Progress, Workspace } from '../../preload/contract.ts';

/** A file of a pack: its path with `/`, and what it holds. */
export interface PackFile {
  readonly path: string;
  readonly bytes: Buffer;
}

/** Everything that a pack tells: what the user made, and what the atlas knows. */
export interface PackState {
  readonly content: Bundle;
  readonly words: PackWords;
  /** The trash too, oldest change first, as the store keeps them. */
  readonly notes: readonly Note[];
  /** Lines of histories. */
  readonly versions: readonly object[];
  readonly workspace: Workspace;
  readonly progress: Progress;
  readonly appVersion: string;
}

/** Number of the form of a pack. */
export const PACK_FORMAT = 1;

/** Files that are read when a pack is taken in; all else is there for people and other programs. */
export const RECORDS = {
  manifest: 'manifest.json',
  notes: 'notes.jsonl',
  versions: 'versions.jsonl',
  workspace: 'workspace.json',
  progress: 'progress.json',
} as const;
