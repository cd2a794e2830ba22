/** Which notes have lain in the trash long enough. Pure. */
import { type Note, TRASH_DAYS } from '../../preload/contract.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Notes that were deleted more than {@link TRASH_DAYS} days ago. A clock that runs ahead must not empty the trash: no
 * day counts that lies more than one behind the last change of any note.
 *
 * @param now  ms since 1970
 */
export const longDeleted = (notes: Iterable<Note>, now: number): readonly Note[] => {
  const all = [...notes];
  const newest = all.reduce((latest, { updatedAt }) => Math.max(latest, updatedAt), 0);
  const today = Math.min(now, newest + DAY);
  return all.filter(({ deletedAt }) => deletedAt !== null && today - deletedAt > TRASH_DAYS * DAY);
};
