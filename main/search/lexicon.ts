/** All words that the notes hold, by length: where a typed word is none of them, those it may have been meant for. */
import { slipsBetween } from './distance.ts';

/** A shorter word has too many neighbours: TRH is not CRH. */
const FUZZY_FROM = 4;
/** From this length on two slips are forgiven. */
const TWO_SLIPS_FROM = 8;
const MOST_WORDS = 12;
const MOST_ASKED = 100;

const slipsFor = (word: string): number => (word.length < TWO_SLIPS_FROM ? 1 : 2);

/** Which of 32 classes of letters a word holds: one slip changes two of them at most. */
const lettersOf = (word: string): number => {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
};

const bitsIn = (bits: number): number => {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};

interface Shelf {
  readonly words: string[];
  /** By the same place: {@link lettersOf} each. */
  readonly letters: number[];
}

export class Lexicon {
  readonly #known = new Set<string>();
  readonly #shelves = new Map<number, Shelf>();
  /** A misspelt word is asked for again with every letter that is typed behind it. */
  readonly #asked = new Map<string, readonly string[]>();

  get size(): number {
    return this.#known.size;
  }

  /** @returns whether it is new; numbers and words with numbers in them are looked for as they are, and not kept */
  add(word: string): boolean {
    if (word.length < 3 || word.length > 40 || this.#known.has(word) || /\p{N}/u.test(word)) return false;
    this.#known.add(word);
    this.#asked.clear();
    const shelf = this.#shelves.get(word.length) ?? { words: [], letters: [] };
    this.#shelves.set(word.length, shelf);
    shelf.words.push(word);
    shelf.letters.push(lettersOf(word));
    return true;
  }

  /** Words that `word` may have been meant for: the fewest slips first, then words that hold it, the shortest first. */
  near(word: string): readonly string[] {
    const known = this.#asked.get(word);
    if (known) return known;
    const found = this.#look(word);
    if (this.#asked.size >= MOST_ASKED) this.#asked.clear();
    this.#asked.set(word, found);
    return found;
  }

  #look(word: string): readonly string[] {
    if (word.length < FUZZY_FROM) return [];
    const most = slipsFor(word);
    const slipped = this.#within(word, most);
    const held = slipped.length > 0 ? [] : this.#holding(word);
    return [...slipped, ...held].slice(0, MOST_WORDS);
  }

  #within(word: string, most: number): readonly string[] {
    const letters = lettersOf(word);
    /** By slips; the word itself is none of its neighbours. */
    const found: string[][] = Array.from({ length: most }, () => []);
    for (let length = word.length - most; length <= word.length + most; length += 1) {
      const shelf = this.#shelves.get(length);
      if (!shelf) continue;
      for (let at = 0; at < shelf.words.length; at += 1) {
        const other = shelf.words[at] ?? '';
        if (bitsIn(letters ^ (shelf.letters[at] ?? 0)) > 2 * most) continue;
        found[slipsBetween(word, other, most) - 1]?.push(other);
      }
    }
    // Words two slips away mean little where there is one that is nearer.
    return (found.find((words) => words.length > 0) ?? []).toSorted();
  }

  #holding(word: string): readonly string[] {
    return [...this.#shelves]
      .filter(([length]) => length > word.length)
      .toSorted(([a], [b]) => a - b)
      .flatMap(([, { words }]) => words.filter((each) => each.includes(word)));
  }
}
