import type { Connection } from './classify.ts';
import { COST } from './cost.ts';
import { type Box, bottom, PITCH, type Point, right } from './geometry.ts';
import { Heap } from './heap.ts';
import type { Fence, Lattice } from './lattice.ts';
import { type Direction, opposite, orientationOf, type Port, portsOf } from './ports.ts';
import type { Orientation, Tracks } from './tracks.ts';

/** A way through the lattice with its two ends on the boxes. */
export interface Path {
  readonly start: Point;
  readonly points: readonly number[];
  readonly end: Point;
  readonly cost: number;
}

export interface Errand {
  /** Index of the line in {@link Tracks}. */
  readonly line: number;
  readonly connection: Connection;
  readonly source: Box;
  readonly target: Box;
}

const DIRECTIONS: readonly Direction[] = [0, 1, 2, 3];

/**
 * Finds cheapest ways one at a time (A*). A state is a lattice point with the direction in which it was reached, so that
 * bends can be priced. Lines of another fork or comb are never shared, not even in a point, only crossed.
 */
export class Search {
  readonly #lattice: Lattice;
  readonly #tracks: Tracks;
  readonly #fences: readonly Fence[];
  readonly #best: Float32Array;
  readonly #before: Int32Array;
  readonly #round: Int32Array;
  /** Marks the states that end a search, so that the map of goals is asked for these only. */
  readonly #goalRound: Int32Array;
  readonly #queue = new Heap();
  readonly #step: readonly [number, number, number, number];
  #rounds = 0;

  constructor(lattice: Lattice, tracks: Tracks, fences: readonly Fence[]) {
    const states = lattice.columns * lattice.rows * 4;
    this.#lattice = lattice;
    this.#tracks = tracks;
    this.#fences = fences;
    this.#best = new Float32Array(states);
    this.#before = new Int32Array(states);
    this.#round = new Int32Array(states);
    this.#goalRound = new Int32Array(states);
    this.#step = [1, -1, lattice.columns, -lattice.columns];
  }

  /** The cheapest way among the lines that stand in the tracks now, or undefined if there is none. */
  find(errand: Errand): Path | undefined {
    const { source, target, connection } = errand;
    const main = connection.tier === 0;
    const round = ++this.#rounds;
    const queue = this.#queue;
    queue.clear();
    const estimate = this.#estimateTo(target);
    const goals = new Map<number, { port: Port; cost: number }>();
    for (const port of portsOf(this.#lattice, target, 'target', source, main)) {
      const cost = this.#portCost(errand.line, port);
      const state = stateOf(port, opposite(port.outward));
      goals.set(state, { port, cost });
      this.#goalRound[state] = round;
    }
    const starts = new Map<number, Port>();
    for (const port of portsOf(this.#lattice, source, 'source', target, main)) {
      const state = stateOf(port, port.outward);
      const cost = this.#portCost(errand.line, port);
      if (cost === Number.POSITIVE_INFINITY) continue;
      starts.set(state, port);
      this.#best[state] = cost;
      this.#before[state] = -1;
      this.#round[state] = round;
      queue.push(cost + estimate(state), state);
    }
    let goal: { state: number; port: Port; cost: number } | undefined;
    const stepCost = this.#stepCost(errand);
    while (queue.least() < (goal?.cost ?? Number.POSITIVE_INFINITY)) {
      const key = queue.least();
      const state = queue.pop();
      const point = state >> 2;
      const direction = (state & 3) as Direction;
      const here = this.#best[state] as number;
      if (key > here + estimate(state) + 1e-3) continue;
      for (const turn of DIRECTIONS) {
        if (turn === opposite(direction)) continue;
        const bend = turn === direction ? 0 : this.#bendCost(errand.line, point, turn);
        const reached = this.#goalRound[point * 4 + turn] === round ? goals.get(point * 4 + turn) : undefined;
        if (reached) {
          const cost = here + bend + reached.cost;
          if (cost < (goal?.cost ?? Number.POSITIVE_INFINITY)) goal = { state, port: reached.port, cost };
        }
        const next = point + this.#step[turn];
        if (this.#lattice.blocked[next] !== 0) continue;
        const cost = here + bend + stepCost(point, next, orientationOf(turn));
        if (cost === Number.POSITIVE_INFINITY) continue;
        const nextState = next * 4 + turn;
        if (this.#round[nextState] === round && (this.#best[nextState] as number) <= cost + 1e-4) continue;
        this.#round[nextState] = round;
        this.#best[nextState] = cost;
        this.#before[nextState] = state;
        queue.push(cost + estimate(nextState), nextState);
      }
    }
    return goal && this.#trace(goal, starts);
  }

  #trace(goal: { state: number; port: Port; cost: number }, starts: ReadonlyMap<number, Port>): Path | undefined {
    const points = [];
    let state = goal.state;
    for (;;) {
      points.push(state >> 2);
      const before = this.#before[state] as number;
      if (before < 0) break;
      state = before;
    }
    const start = starts.get(state);
    if (!start) return undefined;
    points.push(...start.stub.slice(0, -1).reverse());
    points.reverse();
    points.push(...goal.port.stub.slice(0, -1).reverse());
    return { start: start.at, points, end: goal.port.at, cost: goal.cost };
  }

  /** Rest of the way if nothing is in it: never far above the truth, for only shared tracks are cheaper than this. */
  #estimateTo(target: Box): (state: number) => number {
    const { columns } = this.#lattice;
    const left = target.x / PITCH - 2;
    const farRight = right(target) / PITCH + 2;
    const top = target.y / PITCH - 2;
    const low = bottom(target) / PITCH + 2;
    return (state) => {
      const point = state >> 2;
      const x = point % columns;
      const y = (point - x) / columns;
      const level = Math.max(left - x, x - farRight, 0);
      const upright = Math.max(top - y, y - low, 0);
      const turns = (state & 3) < 2 ? upright > 0 : level > 0;
      return 0.9 * (level + upright) + (turns ? COST.bend : 0);
    };
  }

  #portCost(line: number, { stub, outward, cost }: Port): number {
    const orientation = orientationOf(outward);
    const across = orientation === 0 ? this.#lattice.columns : 1;
    const { port, crossing } = COST;
    let sum = cost;
    for (const point of stub) {
      const along = this.#tracks.at(point, orientation);
      if (along && !this.#tracks.agrees(line, along)) return Number.POSITIVE_INFINITY;
      if (along) sum += port.shared;
      if (this.#isStranger(line, point, orientation === 0 ? 1 : 0)) sum += crossing;
      if (this.#isStranger(line, point - across, orientation)) sum += port.crowded;
      if (this.#isStranger(line, point + across, orientation)) sum += port.crowded;
    }
    return Math.max(0, sum);
  }

  #isStranger(line: number, point: number, orientation: Orientation): boolean {
    const lines = this.#tracks.at(point, orientation);
    return lines !== undefined && !this.#tracks.agrees(line, lines);
  }

  /** A line may bend only where no stranger runs, or the two would look joined. */
  #bendCost(line: number, point: number, turn: Direction): number {
    return this.#isStranger(line, point, orientationOf(turn)) ? Number.POSITIVE_INFINITY : COST.bend;
  }

  #stepCost({ line, connection }: Errand) {
    const { nearness, fenced, columns } = this.#lattice;
    const tracks = this.#tracks;
    const foreign = this.#foreignFences(connection);
    return (from: number, to: number, orientation: Orientation): number => {
      const near = nearness[to] as number;
      let cost = 1 + near;
      const along = tracks.at(to, orientation);
      const joins = along !== undefined && tracks.agrees(line, along);
      if (along) {
        if (!joins) return Number.POSITIVE_INFINITY;
        cost = Math.min(cost, COST.sharedStep + near * 0.3);
      }
      const crossed = tracks.at(to, orientation === 0 ? 1 : 0);
      if (crossed && !joins) cost += tracks.agrees(line, crossed) ? COST.ownCrossing : COST.crossing;
      const across = orientation === 0 ? columns : 1;
      if (this.#isStranger(line, to - across, orientation) || this.#isStranger(line, to + across, orientation))
        cost += COST.beside;
      const borders = ((fenced[from] as number) ^ (fenced[to] as number)) & foreign;
      return borders === 0 ? cost : cost + COST.fence;
    };
  }

  #foreignFences({ from, to }: Connection): number {
    let bits = 0;
    this.#fences.forEach(({ inside }, index) => {
      if (!inside.has(from) && !inside.has(to)) bits |= 1 << index;
    });
    return bits;
  }
}

const stateOf = ({ stub }: Port, direction: Direction): number => (stub.at(-1) ?? 0) * 4 + direction;
