/**
 * The number at a place of a row of random ones, at least 0 and less than 1, the same in every run (mulberry32, which
 * only counts from one number to the next, so that none before it need be made).
 */
export const randomAt = (seed: number, place: number): number => {
  const state = (seed + Math.imul(place + 1, 0x6d2b79f5)) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};
