/** A passage that is in view, and what it takes to read it. */
export interface InView {
  readonly id: string;
  readonly words: number;
}

/**
 * Words a minute of somebody who reads fast and still reads: most adults read English non-fiction silently at 175 to 300
 * (M. Brysbaert, How many words do we read per minute?, Journal of Memory and Language 109, 104047, 2019). Who goes
 * faster skims.
 */
export const FAST_READING = 300;

/** Most that one look may add, in milliseconds: a machine that slept has not read. */
export const LONGEST_LOOK = 2_000;

export const timeFor = (words: number): number => (words / FAST_READING) * 60_000;

interface Eyes {
  /** Milliseconds, of any clock that never goes back. */
  readonly now: () => number;
  /** Whether the window is visible and has the keyboard, with nothing over the text. */
  readonly isWatched: () => boolean;
  /** The passages in view that are not read yet, as they follow each other. */
  readonly inView: () => readonly InView[];
  readonly onRead: (ids: readonly string[]) => void;
}

/**
 * Finds out what is read, from what is in view. A passage is read once it has been in view for as long as its words take.
 * Nobody reads two passages at once: time is spent on the first of those in view until that one is read, then on the next.
 *
 * @returns looks again: to be called every so often
 */
export const followEyes = ({ now, isWatched, inView, onRead }: Eyes): (() => void) => {
  const spent = new Map<string, number>();
  let last = now();
  let wasWatched = isWatched();
  return () => {
    const before = last;
    last = now();
    const isWatching = wasWatched && isWatched();
    wasWatched = isWatched();
    if (!isWatching) return;
    let left = Math.min(last - before, LONGEST_LOOK);
    const read: string[] = [];
    for (const { id, words } of inView()) {
      const still = timeFor(words) - (spent.get(id) ?? 0);
      if (left < still) {
        spent.set(id, timeFor(words) - still + left);
        break;
      }
      left -= still;
      spent.delete(id);
      read.push(id);
    }
    if (read.length > 0) onRead(read);
  };
};
