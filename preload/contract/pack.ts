/** The study pack: everything out and in. */
import type { SaveFailure } from './notes.ts';
import type { Progress } from './progress.ts';
import type { KeepFailure, Workspace } from './workspace.ts';

export const PACK_FORMS = ['folder', 'zip'] as const;
export type PackForm = (typeof PACK_FORMS)[number];

/** What the window knows and a study pack tells besides: how things are called, and where they stand. */
export interface PackWords {
  /** What concepts are called, by id. */
  readonly concepts: Readonly<Record<string, string>>;
  /** By id: the claim ("Cortisol lowers CRH"), its verb alone, and evidence, pace and context in words. */
  readonly relations: Readonly<Record<string, PackRelation>>;
  /** Left, top, width and height of concepts as the user arranged them, in map pixels, by id. */
  readonly places: Readonly<Record<string, readonly [number, number, number, number]>>;
  /** The whole map as it is arranged: a drawing like that of a {@link Picture}, without a date. */
  readonly svg: string;
}

export interface PackRelation {
  readonly title: string;
  readonly verb: string;
  readonly terms: string;
}

/** What was written. */
export interface PackWritten {
  /** Of the file or folder, without the way to it. */
  readonly name: string;
  readonly notes: number;
  readonly files: number;
}

/** A note that an import would bring. */
export interface PackNote {
  readonly id: string;
  readonly title: string;
  readonly isTrashed: boolean;
}

/** A note that was changed here and there. */
export interface PackConflict extends PackNote {
  /** The text here, and there. */
  readonly mine: string;
  readonly theirs: string;
  /** Milliseconds since 1970. */
  readonly mineAt: number;
  readonly theirsAt: number;
  /** What differs beside the text, in words: "tags", "what it is about". */
  readonly others: readonly string[];
}

/** A file, or a line of one, that is not taken in, and why. */
export interface PackRefusal {
  readonly path: string;
  readonly reason: string;
}

/** What an import would do. Nothing has been done yet. */
export interface PackPlan {
  /** Of the file or folder that was chosen. */
  readonly name: string;
  /** False for a folder of Markdown files that no study pack describes. */
  readonly isPack: boolean;
  readonly added: readonly PackNote[];
  /** Known here in an older state. */
  readonly updated: readonly PackNote[];
  readonly conflicts: readonly PackConflict[];
  /** How many notes are here as they are there, and how many have been changed here since. */
  readonly same: number;
  readonly older: number;
  readonly refused: readonly PackRefusal[];
  /** What else is worth knowing, in sentences. */
  readonly remarks: readonly string[];
  /** Earlier states of notes that come with them. */
  readonly versions: number;
  /** Saved views that are not here. */
  readonly views: number;
  /** `new`: only there is anything moved; `conflict`: the map is arranged here and there, and not alike. */
  readonly arrangement: 'none' | 'new' | 'conflict';
  /** Passages that were read there and not here. */
  readonly passages: number;
}

export const PACK_SIDES = ['mine', 'theirs', 'both'] as const;
export type PackSide = (typeof PACK_SIDES)[number];

/** What the person chose where both sides were changed. */
export interface PackChoices {
  /** By note id; every conflict has one. */
  readonly notes: Readonly<Record<string, PackSide>>;
  /** Only looked at where the plan says `conflict`. */
  readonly arrangement: 'mine' | 'theirs';
}

/** What an import has done. */
export interface PackDone {
  readonly added: number;
  readonly updated: number;
  readonly workspace: Workspace;
  readonly progress: Progress;
}

/** `cancelled`: nothing was chosen. `unreadable`: it could not be read at all. */
export type PackReadFailure = 'cancelled' | 'unreadable';

/** `gone`: there is no plan to carry out. `stale`: notes were changed since it was made. Nothing was taken in. */
export type PackCommitFailure = SaveFailure | KeepFailure | 'gone' | 'stale' | 'undecided' | 'no-backup';
