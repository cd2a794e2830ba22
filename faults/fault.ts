/** A fault: something that goes wrong with the disk, the machine or the files, and the count of what it cost. */

/** `few` in the tests, `some` by default, `full` for a night. */
export type Amount = 'few' | 'some' | 'full';

export interface Effort {
  readonly amount: Amount;
  /** Everything random follows from it. */
  readonly seed: number;
}

export type Rounds = Readonly<Record<Amount, number>>;

export interface Fault {
  /** As in the table of faults: `F1`. */
  readonly id: string;
  /** What goes wrong, as the beginning of a sentence. */
  readonly what: string;
  /** Why it cannot be made on this machine, or null. What cannot be made is never counted as passed. */
  readonly obstacle?: () => string | null;
  readonly run: (tally: Tally, effort: Effort) => Promise<void>;
}

/** Words are kept of so many problems; the rest is counted. */
const MOST_WORDS = 5;

export class Tally {
  rounds = 0;
  /** Revisions that the store called saved. */
  acknowledged = 0;
  /** Of these, those that are gone. */
  lost = 0;
  /** Those whose own bytes were destroyed, and of which the store said so. */
  told = 0;
  /** Notes that show what nobody wrote, or not what was written last, without a word. */
  silent = 0;
  /** Other promises that were broken. */
  broken = 0;
  readonly words: string[] = [];

  lose(what: string): void {
    this.lost += 1;
    this.#say(`lost: ${what}`);
  }

  changeSilently(what: string): void {
    this.silent += 1;
    this.#say(`silently changed: ${what}`);
  }

  /** Counts a broken promise unless `isKept`. */
  expect(isKept: boolean, promise: string): void {
    if (isKept) return;
    this.broken += 1;
    this.#say(`not so: ${promise}`);
  }

  get isClean(): boolean {
    return this.rounds > 0 && this.lost === 0 && this.silent === 0 && this.broken === 0;
  }

  #say(words: string): void {
    if (this.words.length < MOST_WORDS) this.words.push(words);
  }
}
