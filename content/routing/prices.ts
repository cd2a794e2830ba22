import { COST } from './cost.ts';
import { PITCH } from './geometry.ts';
import type { Fence, Lattice } from './lattice.ts';
import { type Direction, orientationOf, type Port } from './ports.ts';
import type { Ends } from './share.ts';
import type { Orientation, Tracks } from './tracks.ts';

/** Price of a step from one lattice point to the next. */
export type StepPrice = (from: number, to: number, orientation: Orientation) => number;

/**
 * What a line pays for ports, steps and bends among the lines that stand in the tracks at the moment. Infinity: not
 * allowed, because it would touch a line of another fork or comb.
 */
export class Prices {
  readonly #lattice: Lattice;
  readonly #tracks: Tracks;
  readonly #fences: readonly Fence[];
  /** Distances from each track to the next, in steps of 8 px, by the orientation of the step. */
  readonly #lengths: readonly [Float64Array, Float64Array];

  constructor(lattice: Lattice, tracks: Tracks, fences: readonly Fence[]) {
    this.#lattice = lattice;
    this.#tracks = tracks;
    this.#fences = fences;
    this.#lengths = [gapsOf(lattice.xs), gapsOf(lattice.ys)];
  }

  port(line: number, { stub, outward, cost }: Port): number {
    const orientation = orientationOf(outward);
    const across = orientation === 0 ? this.#lattice.columns : 1;
    const crammed = this.#lattice.crammed[orientation];
    const { port, crossing } = COST;
    let sum = cost;
    for (const point of stub) {
      const along = this.#tracks.at(point, orientation);
      if (along && !this.#tracks.agrees(line, along)) return Number.POSITIVE_INFINITY;
      if (along) sum += port.shared;
      if (this.#isStranger(line, point, orientation === 0 ? 1 : 0)) sum += crossing;
      if (this.#isStranger(line, point - across, orientation)) sum += port.crowded;
      if (this.#isStranger(line, point + across, orientation)) sum += port.crowded;
      if (crammed[point] === 1 && !along) sum += port.crowded;
    }
    return Math.max(0, sum);
  }

  /** A line may bend only where no stranger runs, or the two would look joined. */
  bend(line: number, point: number, turn: Direction): number {
    return this.#isStranger(line, point, orientationOf(turn)) ? Number.POSITIVE_INFINITY : COST.bend;
  }

  step(line: number, connection: Ends): StepPrice {
    const { nearness, fenced, columns, crammed } = this.#lattice;
    const tracks = this.#tracks;
    const lengths = this.#lengths;
    const foreign = this.#foreignFences(connection);
    return (from, to, orientation) => {
      const near = nearness[to] as number;
      let rate = 1 + near;
      const along = tracks.at(to, orientation);
      const joins = along !== undefined && tracks.agrees(line, along);
      if (along) {
        if (!joins) return Number.POSITIVE_INFINITY;
        rate = Math.min(rate, COST.sharedStep + near * COST.sharedNearness);
      } else if (crammed[orientation][to] === 1) rate += COST.crammed;
      const across = orientation === 0 ? columns : 1;
      const first = Math.min(from, to);
      const column = first % columns;
      const row = (first - column) / columns;
      const track = orientation === 0 ? row : column;
      const gaps = lengths[orientation === 0 ? 1 : 0];
      if (
        ((gaps[track - 1] as number) <= 1 && this.#isStranger(line, to - across, orientation)) ||
        ((gaps[track] as number) <= 1 && this.#isStranger(line, to + across, orientation))
      )
        rate += COST.beside;
      let cost = rate * (lengths[orientation][orientation === 0 ? column : row] as number);
      const crossed = tracks.at(to, orientation === 0 ? 1 : 0);
      if (crossed && !joins) cost += tracks.agrees(line, crossed) ? COST.ownCrossing : COST.crossing;
      const borders = ((fenced[from] as number) ^ (fenced[to] as number)) & foreign;
      return borders === 0 ? cost : cost + COST.fence;
    };
  }

  #isStranger(line: number, point: number, orientation: Orientation): boolean {
    const lines = this.#tracks.at(point, orientation);
    return lines !== undefined && !this.#tracks.agrees(line, lines);
  }

  #foreignFences({ from, to }: Ends): number {
    let bits = 0;
    this.#fences.forEach(({ inside }, index) => {
      if (!inside.has(from) && !inside.has(to)) bits |= 1 << index;
    });
    return bits;
  }
}

const gapsOf = (tracks: readonly number[]): Float64Array =>
  Float64Array.from(tracks, (at, index) => ((tracks[index + 1] ?? at) - at) / PITCH);
