/** Which of the notes that were found come first. */

/** How much a word counts in the title, the tags, the text, and a mark that says what the note is about. */
export const WEIGHTS = { texts: [8, 4, 1, 2], heads: [8, 4, 2] } as const;

/**
 * How many are ranked at most, the newest changes, and as many again that have the words in their titles. Ranking a
 * word that stands in every other of 100,000 notes would take longer than anybody waits; behind these the rest
 * follows, newest first.
 */
export const MOST_RANKED = 500;

const DAY = 24 * 60 * 60 * 1000;
/** A change as long ago as this counts half as much for being new. */
const HALF_LIFE = 90 * DAY;
/** How much more a note counts that was changed just now. */
const FRESHNESS = 0.5;

export interface Candidate {
  readonly id: string;
  /** Of SQLite's bm25: the smaller, the better. */
  readonly score: number;
  /** Time of the last change, in milliseconds since 1970. */
  readonly at: number;
}

const worthOf = ({ score, at }: Candidate, now: number): number =>
  -score * (1 + FRESHNESS * 2 ** (-Math.max(0, now - at) / HALF_LIFE));

/** Ids in order, each once: words that are rare, in the title or in the tags before others, and among like the newer. */
export const bestFirst = (candidates: readonly Candidate[], now: number): readonly string[] => {
  const worth = new Map<string, number>();
  for (const each of candidates) worth.set(each.id, Math.max(worth.get(each.id) ?? 0, worthOf(each, now)));
  return [...worth].sort(([, a], [, b]) => b - a).map(([id]) => id);
};
