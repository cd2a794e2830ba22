import type { Box } from './geometry.ts';

/** Edge of a cell in map pixels: about as long as a concept is wide. */
const CELL = 160;

/** Things by where they stand, so that what is near a place is found without asking everything. */
export class Grid<T> {
  readonly #cells = new Map<string, T[]>();

  add(box: Box, thing: T): void {
    for (const cell of cellsOf(box)) {
      const things = this.#cells.get(cell);
      if (things) things.push(thing);
      else this.#cells.set(cell, [thing]);
    }
  }

  /** Whether anything that stands in the cells of a box passes the test; what does not may stand there too. */
  some(box: Box, test: (thing: T) => boolean): boolean {
    return cellsOf(box).some((cell) => this.#cells.get(cell)?.some(test) ?? false);
  }
}

const cellsOf = ({ x, y, width, height }: Box): readonly string[] => {
  const cells: string[] = [];
  for (let column = Math.floor(x / CELL); column <= Math.floor((x + width) / CELL); column += 1)
    for (let row = Math.floor(y / CELL); row <= Math.floor((y + height) / CELL); row += 1)
      cells.push(`${column} ${row}`);
  return cells;
};
