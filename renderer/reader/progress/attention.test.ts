import { beforeEach, describe, expect, it } from 'vitest';
import { followEyes, type InView, LONGEST_LOOK, timeFor } from './attention.ts';

/** A minute has 300 words: a second has five. */
const A = { id: 'a', words: 50 };
const B = { id: 'b', words: 25 };

let clock: number;
let isWatched: boolean;
let visible: readonly InView[];
let read: string[];
let look: () => void;

const pass = (seconds: number): void => {
  for (let second = 0; second < seconds; second += 1) {
    clock += 1_000;
    look();
  }
};

beforeEach(() => {
  clock = 5_000;
  isWatched = true;
  visible = [A, B];
  read = [];
  look = followEyes({
    now: () => clock,
    isWatched: () => isWatched,
    inView: () => visible.filter(({ id }) => !read.includes(id)),
    onRead: (ids) => read.push(...ids),
  });
});

describe('a passage', () => {
  it('is read once it was in view for as long as its words take', () => {
    expect(timeFor(A.words)).toBe(10_000);
    pass(9);
    expect(read).toEqual([]);
    pass(1);
    expect(read).toEqual(['a']);
  });

  it('is read after the one before it, not at the same time', () => {
    pass(14);
    expect(read).toEqual(['a']);
    pass(1);
    expect(read).toEqual(['a', 'b']);
  });

  it('that goes out of view keeps the time that was spent on it', () => {
    pass(6);
    visible = [];
    pass(60);
    visible = [A];
    pass(3);
    expect(read).toEqual([]);
    pass(1);
    expect(read).toEqual(['a']);
  });

  it('that comes into view by a jump is read though the one before was not', () => {
    visible = [B];
    pass(5);
    expect(read).toEqual(['b']);
  });

  it('is not read while nobody looks, nor in the moment of coming back', () => {
    isWatched = false;
    pass(60);
    isWatched = true;
    pass(10);
    expect(read).toEqual([]);
    pass(1);
    expect(read).toEqual(['a']);
  });

  it('is not read by a machine that sleeps', () => {
    clock += 3_600_000;
    look();
    expect(read).toEqual([]);
    pass(10 - LONGEST_LOOK / 1_000);
    expect(read).toEqual(['a']);
  });
});
