/** Two texts side by side: lines that belong together stand in one row. Pure. */
import type { Part } from './diff.ts';

/** A line of a text, in stretches; none for an empty line. */
export type Line = readonly Part[];

export interface Row {
  /** Null where the other side has more lines. */
  readonly left: Line | null;
  readonly right: Line | null;
}

/** Writes stretches into lines. */
class Column {
  #done: (Line | null)[] = [];
  #line: Part[] = [];

  get length(): number {
    return this.#done.length;
  }

  write({ kind, text }: Part): void {
    for (const [place, line] of text.split('\n').entries()) {
      if (place > 0) {
        this.#done.push(this.#line);
        this.#line = [];
      }
      if (line !== '') this.#line.push({ kind, text: line });
    }
  }

  /** Leaves room for lines that only the other side has, if a line begins here. */
  keepUpWith({ length }: Column): void {
    if (this.#line.length === 0) while (this.length < length) this.#done.push(null);
  }

  /** Gives the lines so far away and begins anew. */
  take(): readonly (Line | null)[] {
    const lines = [...this.#done, this.#line];
    this.#done = [];
    this.#line = [];
    return lines;
  }
}

const beside = (left: readonly (Line | null)[], right: readonly (Line | null)[]): readonly Row[] =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, place) => ({
    left: left[place] ?? null,
    right: right[place] ?? null,
  }));

/** What both have ends a row at each line feed; what only one has is written into its column. */
export const toRows = (parts: readonly Part[]): readonly Row[] => {
  const [left, right] = [new Column(), new Column()];
  const rows: Row[] = [];
  const end = (): void => {
    rows.push(...beside(left.take(), right.take()));
  };
  for (const part of parts) {
    if (part.kind === 'removed') left.write(part);
    else if (part.kind === 'added') right.write(part);
    else {
      left.keepUpWith(right);
      right.keepUpWith(left);
      for (const [place, text] of part.text.split('\n').entries()) {
        if (place > 0) end();
        left.write({ kind: 'same', text });
        right.write({ kind: 'same', text });
      }
    }
  }
  end();
  return rows;
};
