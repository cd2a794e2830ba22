/** What each subject can do, so that all are asked the same. */

import { FIRST_NOTES } from '../../main/search/firsts.ts';
import type { NoteDraft, NoteTarget } from '../../preload/contract.ts';

/** What stands first on the card of a concept. */
export interface First {
  /** Whole notes, as many as `FIRST_NOTES`. */
  readonly notes: readonly object[];
  /** How many there are. */
  readonly total: number;
}

/** A subject that has begun to open. */
export interface Begun {
  readonly first: (concept: string) => First | Promise<First>;
  /** Resolves when every note can be told and saved. */
  readonly opened: () => Promise<Opened>;
}

export interface Opened {
  /** Stores one more note. Resolves once the subject calls it saved. */
  readonly save: (draft: NoteDraft) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Subject {
  readonly name: string;
  /** Fills an empty folder. */
  readonly fill: (folder: string, notes: readonly NoteDraft[]) => Promise<void>;
  /** Resolves when the first notes of a concept can be asked for. */
  readonly begin: (folder: string) => Promise<Begun>;
  /** For a subject that now and then writes everything anew while saves go on. */
  readonly openToCompact?: (folder: string) => Promise<Pick<Opened, 'save' | 'close'> & { compact(): Promise<void> }>;
  /** How many saves are timed in a store of so many notes; the slow ones less often. */
  readonly saves: (size: number) => number;
}

/** {@link First} of notes that are in memory. */
export const firstAmong = (notes: readonly { readonly targets: readonly NoteTarget[] }[], concept: string): First => {
  const about = notes.filter(({ targets }) => targets.some((each) => each.kind === 'concept' && each.id === concept));
  return { notes: about.slice(0, FIRST_NOTES), total: about.length };
};
