import type { Box } from './geometry.ts';

/** Edge of a cell in map pixels: about as long as a concept is wide. */
const CELL = 160;
/** Cells are numbered row by row; far more in a row than any map has. */
const ROW = 2 ** 20;

interface Entry<Thing> {
  readonly thing: Thing;
  readonly box: Box;
  /** When the thing was first added. */
  readonly order: number;
}

/** Things by where they stand, so that what is near a place is found without asking everything. */
export class Grid<Thing> {
  readonly #cells = new Map<number, Entry<Thing>[]>();
  #last: Thing | undefined;
  #order = 0;

  /** A thing can be added with several boxes, one after another: the stretches of a line. */
  add(box: Box, thing: Thing): void {
    if (thing !== this.#last) this.#order += 1;
    this.#last = thing;
    const entry = { thing, box, order: this.#order };
    for (const cell of cellsOf(box)) {
      const entries = this.#cells.get(cell);
      if (entries) entries.push(entry);
      else this.#cells.set(cell, [entry]);
    }
  }

  /** Whether anything that stands in the cells of a box passes the test; what does not may stand there too. */
  some(box: Box, test: (thing: Thing) => boolean): boolean {
    for (const cell of cellsOf(box)) if (this.#cells.get(cell)?.some(({ thing }) => test(thing))) return true;
    return false;
  }

  /** The things that touch a box, each once, in the order in which they were added. */
  within(box: Box): readonly Thing[] {
    const found = new Map<number, Thing>();
    for (const cell of cellsOf(box))
      for (const entry of this.#cells.get(cell) ?? []) if (touches(entry.box, box)) found.set(entry.order, entry.thing);
    return [...found].toSorted(([a], [b]) => a - b).map(([, thing]) => thing);
  }
}

/** A grid of things with the boxes that each of them covers. */
export const gridOf = <Thing>(things: readonly Thing[], boxesOf: (thing: Thing) => readonly Box[]): Grid<Thing> => {
  const grid = new Grid<Thing>();
  for (const thing of things) for (const box of boxesOf(thing)) grid.add(box, thing);
  return grid;
};

const touches = (a: Box, b: Box): boolean =>
  a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;

const cellsOf = ({ x, y, width, height }: Box): readonly number[] => {
  const cells: number[] = [];
  for (let row = Math.floor(y / CELL); row <= Math.floor((y + height) / CELL); row += 1)
    for (let column = Math.floor(x / CELL); column <= Math.floor((x + width) / CELL); column += 1)
      cells.push(row * ROW + column);
  return cells;
};
