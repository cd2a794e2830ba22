import { components } from './components.ts';
import type { Arrow } from './effect-graph.ts';
import type { Selection } from './select.ts';

/** The places that effects arrive at as one system of equations: x = W x + b. */
export interface System {
  /** The places of the graph that it is about; everything below speaks of their index here. */
  readonly places: readonly number[];
  /** Arrows sorted by their ends: those to place i are `starts[i]` to `starts[i + 1]`. */
  readonly arrows: readonly Arrow[];
  readonly starts: Int32Array;
  /** Index of the place at which each arrow begins. */
  readonly from: Int32Array;
  /** Of the sorted arrows: sign, least strength, how much more it can be, and the share of worlds in which one exists. */
  readonly signs: Float64Array;
  readonly least: Float64Array;
  readonly range: Float64Array;
  readonly existing: Float64Array;
  /** For the arrows in file order, where they are among the sorted ones. */
  readonly order: Int32Array;
  readonly input: Float64Array;
  readonly isHeld: Uint8Array;
  /** The places in the order in which they are solved: those that depend on each other together, behind what they need. */
  readonly turns: Int32Array;
  /** Where in `turns` each such component ends. */
  readonly ends: Int32Array;
}

/**
 * @param places  what is reached, nearest first
 */
export const toSystem = ({ sources, arrows }: Selection, places: readonly number[]): System => {
  const index = new Map(places.map((at, position) => [at, position]));
  const used = arrows.filter(({ from, to }) => index.has(from) && index.has(to));
  const end = ({ to }: Arrow) => index.get(to) ?? 0;
  const byEnd = used.map((_, position) => position).toSorted((a, b) => end(used[a] as Arrow) - end(used[b] as Arrow));
  const sorted = byEnd.map((position) => used[position] as Arrow);
  const order = new Int32Array(used.length);
  for (const [to, position] of byEnd.entries()) order[position] = to;
  const starts = new Int32Array(places.length + 1);
  for (const arrow of sorted) starts[end(arrow) + 1] = (starts[end(arrow) + 1] ?? 0) + 1;
  for (let i = 0; i < places.length; i += 1) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const from = Int32Array.from(sorted, (arrow) => index.get(arrow.from) ?? 0);
  const input = new Float64Array(places.length);
  const isHeld = new Uint8Array(places.length);
  for (const source of sources) {
    const position = index.get(source.at) ?? 0;
    input[position] = (input[position] ?? 0) + source.amount;
    if (source.isHeld) isHeld[position] = 1;
  }
  const leading = Map.groupBy(sorted.map(end), (_, position) => from[position] ?? 0);
  const solved = components(places.length, (at) => leading.get(at) ?? []);
  let solvedSoFar = 0;
  return {
    places,
    arrows: sorted,
    starts,
    from,
    order,
    input,
    isHeld,
    signs: Float64Array.from(sorted, ({ sign }) => sign),
    least: Float64Array.from(sorted, ({ least }) => least),
    range: Float64Array.from(sorted, ({ least, most }) => most - least),
    existing: Float64Array.from(sorted, ({ weight }) => weight),
    turns: Int32Array.from(solved.flat()),
    ends: Int32Array.from(solved, ({ length }) => (solvedSoFar += length)),
  };
};
