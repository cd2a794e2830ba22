/** Which saves belong together: only what stood before such a burst becomes a version. */
import type { VersionReason } from '../../../preload/contract.ts';

const MINUTE = 60 * 1000;
/** Saves closer to each other than this go on with a burst … */
const PAUSE = 2 * MINUTE;
/** … that is no older than this. */
const LONGEST = 10 * MINUTE;

interface Burst {
  readonly first: number;
  readonly last: number;
}

const OVER: Burst = { first: Number.NEGATIVE_INFINITY, last: Number.NEGATIVE_INFINITY };

/** The bursts of this session, by note. */
export class Bursts {
  readonly #bursts = new Map<string, Burst>();

  /**
   * A save is to be done. A clock that was set back begins a new burst: better a version more than one less.
   *
   * @param now  ms since 1970
   * @returns why what it replaces is to be kept; null if the save goes on with a burst
   */
  saved(id: string, now: number): Extract<VersionReason, 'session' | 'burst'> | null {
    const known = this.#bursts.get(id);
    const goesOn = known && now >= known.last && now - known.last < PAUSE && now - known.first < LONGEST;
    this.#bursts.set(id, { first: goesOn ? known.first : now, last: now });
    if (goesOn) return null;
    return known ? 'burst' : 'session';
  }

  /** The next save begins a new burst, however soon it comes. */
  end(id: string): void {
    this.#bursts.set(id, OVER);
  }
}
