/** Which backups may go. Pure: nothing but their names is looked at, and no clock. */
import type { BackupName } from './name.ts';

const HOUR = 3_600_000;

/** How many slots of each length keep their newest backup. A month is counted as thirty days. */
const SLOTS = [
  { length: HOUR, count: 24 },
  { length: 24 * HOUR, count: 14 },
  { length: 7 * 24 * HOUR, count: 8 },
  { length: 30 * 24 * HOUR, count: 12 },
] as const;

/** The newest that are kept whatever else holds. */
const ALWAYS = 2;

/**
 * The backups that are no longer wanted. Of those made on their own, the newest of each of the last hours, days, weeks and
 * months is kept; those that were made for a reason always are. Slots are counted by the backups that there are, not from
 * today: a clock that jumps a hundred years ahead makes none of the old ones unwanted.
 *
 * @param fresh  name of the backup that was just made, which a clock that jumped back may have put among the old ones
 */
export const thinned = (backups: readonly BackupName[], fresh: string | null = null): readonly BackupName[] => {
  const newestFirst = backups.toSorted((a, b) => b.at - a.at || (a.name < b.name ? 1 : -1));
  const kept = new Set(newestFirst.slice(0, ALWAYS));
  const own = newestFirst.filter(({ why }) => why === 'auto');
  for (const { length, count } of SLOTS) {
    const slots = new Map<number, BackupName>();
    for (const each of own) {
      const slot = Math.floor(each.at / length);
      if (!slots.has(slot)) slots.set(slot, each);
    }
    for (const each of [...slots.values()].slice(0, count)) kept.add(each);
  }
  return own.filter((each) => !kept.has(each) && each.name !== fresh);
};
