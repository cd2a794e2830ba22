import type { Lattice } from './lattice.ts';
import { type Ends, mayShare } from './share.ts';

/** 0 along a row of points, 1 along a column. */
export type Orientation = 0 | 1;

/** Which lines run through which point of the lattice, by direction. */
export class Tracks {
  readonly #lines: readonly [(number[] | undefined)[], (number[] | undefined)[]];
  readonly #shareable: readonly Uint8Array[];

  /** @param connections  the lines; elsewhere in this class a line is its index */
  constructor({ columns, rows }: Pick<Lattice, 'columns' | 'rows'>, connections: readonly Ends[]) {
    const empty = () => new Array<number[] | undefined>(columns * rows).fill(undefined);
    this.#lines = [empty(), empty()];
    this.#shareable = connections.map((a) => Uint8Array.from(connections, (b) => (mayShare(a, b) ? 1 : 0)));
    this.#from = connections.map((each) => each.from);
    this.#to = connections.map((each) => each.to);
  }

  readonly #from: readonly string[];
  readonly #to: readonly string[];

  at(point: number, orientation: Orientation): readonly number[] | undefined {
    return this.#lines[orientation][point];
  }

  /** True if a line may run on the same track as all of the others: as one fork or as one comb with them. */
  agrees(line: number, others: readonly number[]): boolean {
    const shareable = this.#shareable[line];
    let oneSource = true;
    let oneTarget = true;
    for (const other of others) {
      if (shareable?.[other] !== 1) return false;
      if (this.#from[other] !== this.#from[line]) oneSource = false;
      if (this.#to[other] !== this.#to[line]) oneTarget = false;
    }
    return oneSource || oneTarget;
  }

  put(line: number, path: readonly number[]): void {
    eachStep(path, (point, orientation) => {
      const lines = this.#lines[orientation];
      const here = lines[point];
      if (!here) lines[point] = [line];
      else if (!here.includes(line)) here.push(line);
    });
  }

  remove(line: number, path: readonly number[]): void {
    eachStep(path, (point, orientation) => {
      const lines = this.#lines[orientation];
      const rest = lines[point]?.filter((each) => each !== line) ?? [];
      lines[point] = rest.length === 0 ? undefined : rest;
    });
  }
}

/** Both ends of every step count, so that a bend is taken in both directions. */
const eachStep = (path: readonly number[], visit: (point: number, orientation: Orientation) => void): void => {
  for (let index = 1; index < path.length; index++) {
    const a = path[index - 1] ?? 0;
    const b = path[index] ?? 0;
    const orientation = Math.abs(a - b) === 1 ? 0 : 1;
    visit(a, orientation);
    visit(b, orientation);
  }
};
