/** What is said where the notes are searched without the index. */
import type { IndexTrouble } from './trouble.ts';

const SLOWLY = 'Until then every note is looked through, which takes longer and forgives no slips of the finger.';
const WITHOUT = 'Every note is looked through instead, which takes longer and forgives no slips of the finger.';

/** `died`: it failed again after it was made anew. `unanswered`: this one question. */
export type ScanReason = IndexTrouble | 'building' | 'died' | 'unanswered';

export const SCANNING: Readonly<Record<ScanReason, string>> = {
  building: `The index of your notes is being made. ${SLOWLY}`,
  'no-fts': `This version of the app runs without full-text search. ${WITHOUT}`,
  'no-disk': `The index of your notes cannot be written: make room on the disk, or look at who may write there, and start the app again. ${WITHOUT}`,
  locked: `Another program has the index of your notes open: close it and start the app again. ${WITHOUT}`,
  damaged: `The index of your notes could not be read, even when made anew: start the app again. ${WITHOUT}`,
  unanswered: `The index of your notes could not answer this. ${WITHOUT}`,
  died: `The index of your notes has stopped: start the app again. ${WITHOUT}`,
};
