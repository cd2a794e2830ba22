import { RESPONSE } from './ensemble.ts';
import { selectNth } from './select-nth.ts';

/** What a place did in all worlds. */
export interface Tally {
  readonly rises: number;
  readonly falls: number;
  /** The middle of how far it went, the further one of two. */
  readonly median: number;
}

/**
 * @param values  where it settled in the worlds
 * @param amounts  as many numbers, to work with
 */
export const tallyOf = (values: Float64Array, amounts: Float64Array): Tally => {
  let [rises, falls] = [0, 0];
  for (let world = 0; world < values.length; world += 1) {
    const value = values[world] as number;
    if (value > RESPONSE) rises += 1;
    else if (value < -RESPONSE) falls += 1;
    amounts[world] = Math.abs(value);
  }
  return { rises, falls, median: selectNth(amounts, values.length >> 1) };
};
