import { seededRandom } from './random.ts';
import type { System } from './system.ts';

/** Worlds that are drawn: each is one set of strengths that the map allows. */
export const WORLDS = 400;
const SEED = 1;
/** What comes in at a concept is never more than this: each regulates itself, so that the whole settles. */
const MOST_GAIN = 0.9;
/** A solution is exact to nine times this, which is less than {@link RESPONSE}: a sign that counts is never an error. */
const PRECISION = 1e-10;
/** Less is no response. */
export const RESPONSE = 1e-9;

/** Draws the strengths of one world, in file order, so that they do not depend on how the arrows are sorted. */
const draw = ({ arrows, order }: System, random: () => number, weights: Float64Array): void => {
  for (const position of order) {
    const exists = random();
    const strength = random();
    const { sign, least, most, weight } = arrows[position] as (typeof arrows)[number];
    weights[position] = exists < weight ? sign * (least + (most - least) * strength) : 0;
  }
};

const limitGains = ({ starts }: System, weights: Float64Array): void => {
  for (let to = 0; to + 1 < starts.length; to += 1) {
    const [begin, end] = [starts[to] as number, starts[to + 1] as number];
    let gain = 0;
    for (let i = begin; i < end; i += 1) gain += Math.abs(weights[i] as number);
    if (gain <= MOST_GAIN) continue;
    const factor = MOST_GAIN / gain;
    for (let i = begin; i < end; i += 1) weights[i] = (weights[i] as number) * factor;
  }
};

/**
 * Where everything settles: x = W x + b, component by component and within one by repetition (Gauss and Seidel). Gains
 * are limited, so every sweep shrinks the error to nine tenths at the most, and it ends.
 */
const settle = (system: System, weights: Float64Array, values: Float64Array): void => {
  const { starts, from, input, isHeld, components } = system;
  values.set(input);
  for (const component of components) {
    for (;;) {
      let change = 0;
      for (const at of component) {
        if (isHeld[at]) continue;
        let value = input[at] as number;
        for (let i = starts[at] as number; i < (starts[at + 1] as number); i += 1)
          value += (weights[i] as number) * (values[from[i] as number] as number);
        change = Math.max(change, Math.abs(value - (values[at] as number)));
        values[at] = value;
      }
      if (change < PRECISION || component.length === 1) break;
    }
  }
};

/**
 * Lets the system settle in every world, the same ones each time.
 *
 * @param see  is shown where each place settled, and the strength of each sorted arrow, with its sign; both are used again
 */
export const sampleWorlds = (
  system: System,
  see: (values: Float64Array, weights: Float64Array, world: number) => void,
): void => {
  const random = seededRandom(SEED);
  const weights = new Float64Array(system.arrows.length);
  const values = new Float64Array(system.places.length);
  for (let world = 0; world < WORLDS; world += 1) {
    draw(system, random, weights);
    limitGains(system, weights);
    settle(system, weights, values);
    see(values, weights, world);
  }
};
