/** What each subject can do, so that all are asked the same. */
import type { NoteDraft } from '../../preload/contract.ts';

export interface Opened {
  /** Stores one more note. Resolves once the subject calls it saved. */
  readonly save: (draft: NoteDraft) => Promise<void>;
  /** How many notes there are about a concept. */
  readonly countAbout: (concept: string) => number;
  /** Writes everything anew while saves go on, if the subject ever does that. */
  readonly compact?: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Subject {
  readonly name: string;
  /** Fills an empty folder. */
  readonly fill: (folder: string, notes: readonly NoteDraft[]) => Promise<void>;
  readonly open: (folder: string) => Promise<Opened>;
  /** How many saves are timed in a store of so many notes; the slow ones less often. */
  readonly saves: (size: number) => number;
}
