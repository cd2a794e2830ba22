import type { ClaimId } from '../../content/schema/index.ts';
import { isPlaced, isSameTelling, type Mark, type PlacedMark, type Telling } from '../state/marks.ts';

/** What stands beside a paragraph. */
export interface Beside {
  /** Highlights of words in it, in the order of the text. */
  readonly own: readonly PlacedMark[];
  /** Highlights that were made in another telling, of what this paragraph tells too. */
  readonly elsewhere: readonly PlacedMark[];
}

export interface Teller {
  readonly id: string;
  readonly claims: readonly ClaimId[];
}

/**
 * The highlights that belong to a paragraph as it is told now. One that was made in another telling stays on its claim:
 * with the same paragraph where that is a part of both tellings, else with every paragraph that tells one of its claims.
 */
export const besideParagraph = (marks: readonly Mark[], { id, claims }: Teller, telling: Telling): Beside => {
  const placed = marks.filter(isPlaced);
  const own = placed.filter(({ target, place }) => isSameTelling(target, telling) && place.paragraph === id);
  const elsewhere = placed.filter(({ target, place }) => {
    if (isSameTelling(target, telling)) return false;
    if (target.level === telling.level) return place.paragraph === id;
    return target.claims.some((claim) => claims.includes(claim));
  });
  return { own: own.toSorted((a, b) => a.place.start - b.place.start), elsewhere };
};

/**
 * The highlight that is meant at a place in a paragraph: of those that lie over each other the shortest, or the one after
 * the one that is open already.
 */
export const meantAt = (own: readonly PlacedMark[], at: number, openId: string | null): PlacedMark | null => {
  const there = own
    .filter(({ place }) => place.start <= at && at < place.end)
    .toSorted((a, b) => a.place.end - a.place.start - (b.place.end - b.place.start));
  const open = there.findIndex(({ note }) => note.id === openId);
  return there[(open + 1) % Math.max(1, there.length)] ?? null;
};
