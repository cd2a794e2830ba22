import { randomAt } from './random.ts';
import type { System } from './system.ts';

/** Worlds that are drawn: each is one set of strengths that the map allows. */
export const WORLDS = 400;
/** Worlds that are solved together; a divisor of their number. */
const AT_A_TIME = 40;
const SEED = 1;
/** What comes in at a concept is never more than this: each regulates itself, so that the whole settles. */
const MOST_GAIN = 0.9;
/** A solution is exact to nine times this, which is less than {@link RESPONSE}: a sign that counts is never an error. */
const PRECISION = 1e-10;
/** Less is no response. */
export const RESPONSE = 1e-9;

/** The sampled worlds, the same ones each time, with `WORLDS` numbers for each place or arrow of the system. */
export interface Worlds {
  /** Strength of each arrow, with its sign. */
  readonly weights: Float64Array;
  /** Where each place settled. */
  readonly values: Float64Array;
}

/** What happened in all worlds to the place or arrow at an index. */
export const rowOf = (numbers: Float64Array, index: number): Float64Array =>
  numbers.subarray(index * WORLDS, (index + 1) * WORLDS);

/**
 * Draws the strengths: world by world, two numbers for each arrow in file order, whether it exists and how strong it is.
 * So they do not depend on how the arrows are sorted.
 */
const drawWeights = ({ order, signs, least, range, existing }: System): Float64Array => {
  const weights = new Float64Array(order.length * WORLDS);
  for (const [turn, at] of order.entries()) {
    const share = existing[at] as number;
    const [sign, start, more] = [signs[at] as number, least[at] as number, range[at] as number];
    for (let world = 0; world < WORLDS; world += 1) {
      const place = 2 * (world * order.length + turn);
      if (share === 1 || randomAt(SEED, place) < share)
        weights[at * WORLDS + world] = sign * (start + more * randomAt(SEED, place + 1));
    }
  }
  return weights;
};

/** Makes all arrows to a place weaker in the worlds in which they are too much together. */
const limitGains = ({ starts }: System, weights: Float64Array): void => {
  const gains = new Float64Array(WORLDS);
  for (let to = 0; to + 1 < starts.length; to += 1) {
    const [begin, end] = [starts[to] as number, starts[to + 1] as number];
    gains.fill(0);
    for (let arrow = begin; arrow < end; arrow += 1) {
      const row = arrow * WORLDS;
      for (let world = 0; world < WORLDS; world += 1)
        gains[world] = (gains[world] as number) + Math.abs(weights[row + world] as number);
    }
    for (let world = 0; world < WORLDS; world += 1) {
      const gain = gains[world] as number;
      if (gain <= MOST_GAIN) continue;
      const factor = MOST_GAIN / gain;
      for (let arrow = begin; arrow < end; arrow += 1)
        weights[arrow * WORLDS + world] = (weights[arrow * WORLDS + world] as number) * factor;
    }
  }
};

/**
 * Where everything settles: x = W x + b, component by component and within one by repetition (Gauss and Seidel). Gains
 * are limited, so every sweep shrinks the error to nine tenths at the most, and it ends. A few worlds at a time, so that
 * a sweep finds all that it needs where it is quick to reach.
 *
 * @param values  rows of which the worlds from `first` on are filled
 */
const settle = (system: System, weights: Float64Array, values: Float64Array, first: number): void => {
  const { starts, from, input, isHeld, turns, ends } = system;
  const next = new Float64Array(AT_A_TIME);
  for (let at = 0; at < input.length; at += 1)
    values.fill(input[at] as number, at * WORLDS + first, at * WORLDS + first + AT_A_TIME);
  let begin = 0;
  for (const end of ends) {
    let change: number;
    do {
      change = 0;
      for (let turn = begin; turn < end; turn += 1) {
        const at = turns[turn] as number;
        if (isHeld[at]) continue;
        next.fill(input[at] as number);
        const last = starts[at + 1] as number;
        for (let arrow = starts[at] as number; arrow < last; arrow += 1) {
          const strengths = arrow * WORLDS + first;
          const source = (from[arrow] as number) * WORLDS + first;
          for (let i = 0; i < AT_A_TIME; i += 1)
            next[i] = (next[i] as number) + (weights[strengths + i] as number) * (values[source + i] as number);
        }
        const own = at * WORLDS + first;
        for (let i = 0; i < AT_A_TIME; i += 1) {
          const value = next[i] as number;
          const moved = Math.abs(value - (values[own + i] as number));
          if (moved > change) change = moved;
          values[own + i] = value;
        }
      }
    } while (change >= PRECISION && end - begin > 1);
    begin = end;
  }
};

/** Lets a system settle in every world. */
export const sampleWorlds = (system: System): Worlds => {
  const weights = drawWeights(system);
  limitGains(system, weights);
  const values = new Float64Array(system.places.length * WORLDS);
  for (let first = 0; first < WORLDS; first += AT_A_TIME) settle(system, weights, values, first);
  return { weights, values };
};
