/** Said wherever notes are missing because they have not been read yet. */
export const STILL_READING = 'Your notes are still being read.';
