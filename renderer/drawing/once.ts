/** Calls `make` when it is first asked, and keeps the answer. */
export const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** Work that is done bit by bit while there is time, or at once when its result is needed. */
export interface Stepwise<Value> {
  /** Goes on until the work is done; may be left at any step. */
  readonly steps: () => Generator<void>;
  readonly value: () => Value;
}

/** Work in steps; begun when first asked for. */
export const stepwise = <Value>(begin: () => Generator<void, Value>): Stepwise<Value> => {
  const work = once(begin);
  let done: { readonly value: Value } | undefined;
  const step = (): boolean => {
    if (done) return false;
    const next = work().next();
    if (next.done) done = { value: next.value };
    return !next.done;
  };
  return {
    steps: function* () {
      while (step()) yield;
    },
    value: () => {
      while (step());
      if (!done) throw new Error('work without an end');
      return done.value;
    },
  };
};
