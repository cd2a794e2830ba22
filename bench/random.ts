/** @returns at least 0, less than 1 */
export type Random = () => number;

/** Chance that is the same in every run (mulberry32). */
export const makeRandom = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** A whole number, at least 0 and less than `below`. */
export const below = (random: Random, bound: number): number => Math.floor(random() * bound);

/** @throws RangeError if there is nothing to choose from */
export const oneOf = <Item>(random: Random, items: readonly Item[]): Item => {
  const item = items[below(random, items.length)];
  if (item === undefined) throw new RangeError('nothing to choose from');
  return item;
};
