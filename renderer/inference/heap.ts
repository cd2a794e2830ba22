/** A queue that gives back the least entry first. */
export class Heap<Entry> {
  readonly #entries: Entry[] = [];
  readonly #isLess: (a: Entry, b: Entry) => boolean;

  constructor(isLess: (a: Entry, b: Entry) => boolean) {
    this.#isLess = isLess;
  }

  push(entry: Entry): void {
    const entries = this.#entries;
    let hole = entries.push(entry) - 1;
    while (hole > 0) {
      const above = (hole - 1) >> 1;
      const parent = entries[above] as Entry;
      if (!this.#isLess(entry, parent)) break;
      entries[hole] = parent;
      hole = above;
    }
    entries[hole] = entry;
  }

  /** The least entry, or undefined if there is none. */
  pop(): Entry | undefined {
    const entries = this.#entries;
    const least = entries[0];
    const last = entries.pop();
    if (last === undefined || entries.length === 0) return least;
    let hole = 0;
    for (;;) {
      let below = 2 * hole + 1;
      if (below >= entries.length) break;
      if (below + 1 < entries.length && this.#isLess(entries[below + 1] as Entry, entries[below] as Entry)) below += 1;
      const child = entries[below] as Entry;
      if (!this.#isLess(child, last)) break;
      entries[hole] = child;
      hole = below;
    }
    entries[hole] = last;
    return least;
  }
}
