/** Which notes have lain in the trash long enough. Pure. */
import { type Note, TRASH_DAYS } from '../../preload/contract.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * The moment that counts as now where something is to go for good: a clock that runs ahead must not do that, so no day
 * counts that lies more than one behind the last change of any note.
 *
 * @param now  ms since 1970
 */
export const countedDay = (notes: Iterable<Note>, now: number): number => {
  let newest = 0;
  for (const { updatedAt } of notes) newest = Math.max(newest, updatedAt);
  return Math.min(now, newest + DAY);
};

/**
 * Notes that were deleted more than {@link TRASH_DAYS} days before {@link countedDay}.
 *
 * @param now  ms since 1970
 */
export const longDeleted = (notes: Iterable<Note>, now: number): readonly Note[] => {
  const all = [...notes];
  const today = countedDay(all, now);
  return all.filter(({ deletedAt }) => deletedAt !== null && today - deletedAt > TRASH_DAYS * DAY);
};
