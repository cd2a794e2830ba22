/** What each subject can do, so that all are asked the same. */
import type { NoteDraft } from '../../preload/contract.ts';

export interface Opened {
  /** Stores one more note. Resolves once the subject calls it saved. */
  readonly save: (draft: NoteDraft) => Promise<void>;
  /** How many notes there are about a concept. */
  readonly countAbout: (concept: string) => number;
  readonly close: () => Promise<void>;
}

export interface Subject {
  readonly name: string;
  /** Fills an empty folder. */
  readonly fill: (folder: string, notes: readonly NoteDraft[]) => Promise<void>;
  readonly open: (folder: string) => Promise<Opened>;
  /** For a subject that now and then writes everything anew while saves go on. */
  readonly openToCompact?: (folder: string) => Promise<Pick<Opened, 'save' | 'close'> & { compact(): Promise<void> }>;
  /** How many saves are timed in a store of so many notes; the slow ones less often. */
  readonly saves: (size: number) => number;
}
