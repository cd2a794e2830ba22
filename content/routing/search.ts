import { COST } from './cost.ts';
import { type Box, bottom, PITCH, type Point, right } from './geometry.ts';
import { Heap } from './heap.ts';
import type { Lattice } from './lattice.ts';
import { type Direction, opposite, orientationOf, type Port, portsOf } from './ports.ts';
import type { Prices, StepPrice } from './prices.ts';
import type { Link } from './share.ts';

/** A way through the lattice with its two ends on the boxes. */
export interface Path {
  readonly start: Point;
  readonly points: readonly number[];
  /** The points with one more at each end, inside of the boxes: the way from a box to its first point is taken too. */
  readonly taken: readonly number[];
  readonly end: Point;
  readonly cost: number;
}

export interface Errand {
  /** Index of the line in {@link Tracks}. */
  readonly line: number;
  readonly connection: Link;
  readonly source: Box;
  readonly target: Box;
}

const DIRECTIONS: readonly Direction[] = [0, 1, 2, 3];

interface Goal {
  readonly port: Port;
  readonly cost: number;
}

/** A goal with the state from which it was reached and the cost of the whole way. */
interface Arrival extends Goal {
  readonly state: number;
}

/**
 * Finds cheapest ways one at a time (A*). A state is a lattice point with the direction in which it was reached, so that
 * bends can be priced. Lines of another fork or comb are never shared, not even in a point, only crossed.
 */
export class Search {
  readonly #lattice: Lattice;
  readonly #prices: Prices;
  readonly #best: Float32Array;
  readonly #before: Int32Array;
  /** Round in which a state was last reached; older entries of `best` and `before` do not count. */
  readonly #reached: Int32Array;
  /** Round in which a state last was a goal, so that the map of goals is asked for goals only. */
  readonly #wanted: Int32Array;
  readonly #queue = new Heap();
  readonly #step: readonly [number, number, number, number];
  #round = 0;

  constructor(lattice: Lattice, prices: Prices) {
    const states = lattice.columns * lattice.rows * 4;
    this.#lattice = lattice;
    this.#prices = prices;
    this.#best = new Float32Array(states);
    this.#before = new Int32Array(states);
    this.#reached = new Int32Array(states);
    this.#wanted = new Int32Array(states);
    this.#step = [1, -1, lattice.columns, -lattice.columns];
  }

  /** The cheapest way among the lines that stand in the tracks now, or undefined if there is none. */
  find(errand: Errand): Path | undefined {
    this.#round++;
    this.#queue.clear();
    const rest = restOfWay(this.#lattice, errand.target);
    const goals = this.#setGoals(errand);
    const starts = this.#setStarts(errand, rest);
    const price = this.#prices.step(errand.line, errand.connection);
    let arrival: Arrival | undefined;
    while (this.#queue.least() < (arrival?.cost ?? Number.POSITIVE_INFINITY)) {
      const key = this.#queue.least();
      const state = this.#queue.pop();
      const isOutdated = key > (this.#best[state] as number) + rest(state) + 1e-3;
      if (!isOutdated) arrival = this.#leave(state, errand.line, { price, rest, goals }, arrival);
    }
    return arrival && this.#trace(arrival, starts);
  }

  #setGoals({ line, connection, source, target }: Errand): ReadonlyMap<number, Goal> {
    const goals = new Map<number, Goal>();
    for (const port of portsOf(this.#lattice, target, 'target', source, connection.tier === 0)) {
      const state = stateOf(port, opposite(port.outward));
      goals.set(state, { port, cost: this.#prices.port(line, port) });
      this.#wanted[state] = this.#round;
    }
    return goals;
  }

  #setStarts({ line, connection, source, target }: Errand, rest: Rest): ReadonlyMap<number, Port> {
    const starts = new Map<number, Port>();
    for (const port of portsOf(this.#lattice, source, 'source', target, connection.tier === 0)) {
      const state = stateOf(port, port.outward);
      starts.set(state, port);
      this.#reach(state, -1, this.#prices.port(line, port), rest);
    }
    return starts;
  }

  /** Goes one step on from a state in every direction but back, and into the target where a port is there. */
  #leave(
    state: number,
    line: number,
    { price, rest, goals }: { price: StepPrice; rest: Rest; goals: ReadonlyMap<number, Goal> },
    arrival: Arrival | undefined,
  ): Arrival | undefined {
    const point = state >> 2;
    const direction = (state & 3) as Direction;
    let best = arrival;
    for (const turn of DIRECTIONS) {
      if (turn === opposite(direction)) continue;
      const turned = point * 4 + turn;
      const here = (this.#best[state] as number) + (turn === direction ? 0 : this.#prices.bend(line, point, turn));
      const goal = this.#wanted[turned] === this.#round ? goals.get(turned) : undefined;
      if (goal && here + goal.cost < (best?.cost ?? Number.POSITIVE_INFINITY))
        best = { state, port: goal.port, cost: here + goal.cost };
      const next = point + this.#step[turn];
      if (this.#lattice.blocked[next] === 0)
        this.#reach(next * 4 + turn, state, here + price(point, next, orientationOf(turn)), rest);
    }
    return best;
  }

  #reach(state: number, before: number, cost: number, rest: Rest): void {
    if (cost === Number.POSITIVE_INFINITY) return;
    if (this.#reached[state] === this.#round && (this.#best[state] as number) <= cost + 1e-4) return;
    this.#reached[state] = this.#round;
    this.#best[state] = cost;
    this.#before[state] = before;
    this.#queue.push(cost + rest(state), state);
  }

  #trace({ state: last, port, cost }: Arrival, starts: ReadonlyMap<number, Port>): Path | undefined {
    const points = [];
    let state = last;
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
    points.push(...port.stub.slice(0, -1).reverse());
    const inside = ({ stub, outward }: Port): number => (stub[0] ?? 0) - this.#step[outward];
    return { start: start.at, points, end: port.at, taken: [inside(start), ...points, inside(port)], cost };
  }
}

type Rest = (state: number) => number;

/**
 * Estimate of the rest of the way as if nothing were in it. Only shared tracks are cheaper than it assumes: a way that is
 * found may be a little dearer than the best one, for a search that is several times shorter.
 */
const restOfWay = ({ columns, xs, ys }: Lattice, target: Box): Rest => {
  const left = target.x / PITCH - 2;
  const farRight = right(target) / PITCH + 2;
  const top = target.y / PITCH - 2;
  const low = bottom(target) / PITCH + 2;
  return (state) => {
    const point = state >> 2;
    const column = point % columns;
    const x = (xs[column] as number) / PITCH;
    const y = (ys[(point - column) / columns] as number) / PITCH;
    const level = Math.max(left - x, x - farRight, 0);
    const upright = Math.max(top - y, y - low, 0);
    const turns = (state & 3) < 2 ? upright > 0 : level > 0;
    return 0.9 * (level + upright) + (turns ? COST.bend : 0);
  };
};

const stateOf = ({ stub }: Port, direction: Direction): number => (stub.at(-1) ?? 0) * 4 + direction;
