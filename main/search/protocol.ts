/** What main and the thread of the index say to each other: one answer to every question, in the order of the questions. */
import type { Note } from '../../preload/contract.ts';
import type { Asked, Found } from './note-index.ts';
import type { Sum } from './stamp.ts';
import type { IndexTrouble } from './trouble.ts';

export type Order =
  /** What stands for all that the index holds. */
  | { readonly kind: 'sum' }
  /** Forgets what is not among these revisions; answers with the ids that it does not hold as they are. */
  | { readonly kind: 'compare'; readonly ids: readonly string[]; readonly stamps: Float64Array }
  | { readonly kind: 'take'; readonly put: readonly Note[]; readonly erased: readonly string[] }
  /** Notes that the index holds all of the store whose files have this print, if its own sum says so too. */
  | { readonly kind: 'seal'; readonly print: string; readonly sum: Sum }
  | { readonly kind: 'find'; readonly asked: Asked }
  /** Loads what the first misspelt word would have to wait for. */
  | { readonly kind: 'warm' }
  | { readonly kind: 'close' };

export interface Answers {
  readonly sum: Sum;
  readonly compare: readonly string[];
  readonly take: null;
  readonly seal: null;
  readonly find: Found;
  readonly warm: null;
  readonly close: null;
}

export type Reply =
  | { readonly ok: true; readonly value: Answers[Order['kind']] }
  /** `trouble`: null for a bug. */
  | { readonly ok: false; readonly trouble: IndexTrouble | null; readonly message: string };
