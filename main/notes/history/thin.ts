/** Which old versions may go, so that a history does not grow without end. Pure. */

const DAY = 24 * 60 * 60 * 1000;

/** The newest versions of a note, which always stay, however old they are. */
export const NEWEST_KEPT = 50;
/** Days for which every version stays. */
export const DAYS_KEPT = 7;

/** Beyond that the newest version of each span stays: a day for three months, a week for two years, then four weeks. */
const spanAt = (age: number): number => {
  if (age <= 90 * DAY) return DAY;
  return age <= 730 * DAY ? 7 * DAY : 28 * DAY;
};

/**
 * The places of the versions that may go. A clock that runs ahead must not thin a history: no day counts that lies more
 * than one behind the newest version.
 *
 * @param keptAt  when each version was kept, the oldest first; ms since 1970
 * @param now  ms since 1970
 */
export const superfluous = (keptAt: readonly number[], now: number): ReadonlySet<number> => {
  const newest = keptAt.reduce((latest, at) => Math.max(latest, at), 0);
  const today = Math.min(now, newest + DAY);
  const places = new Set<number>();
  let spanBefore: string | null = null;
  for (let place = keptAt.length - 1 - NEWEST_KEPT; place >= 0; place -= 1) {
    const at = keptAt[place] ?? today;
    const age = today - at;
    if (age <= DAYS_KEPT * DAY) continue;
    const length = spanAt(age);
    const span = `${length}:${Math.floor(at / length)}`;
    if (span === spanBefore) places.add(place);
    spanBefore = span;
  }
  return places;
};
