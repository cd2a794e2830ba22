/**
 * For each place that can be reached from a root the last one that every way to it passes; the root has itself. (Cooper,
 * Harvey and Kennedy.)
 *
 * @param after  the places to which something leads from a place
 */
export const dominators = (root: number, after: (at: number) => readonly number[]): ReadonlyMap<number, number> => {
  const order: number[] = [];
  const seen = new Set<number>();
  const visit = (at: number): void => {
    seen.add(at);
    for (const each of after(at)) if (!seen.has(each)) visit(each);
    order.push(at);
  };
  visit(root);
  order.reverse();
  const rank = new Map(order.map((at, index) => [at, index]));
  const rankOf = (at: number) => rank.get(at) as number;
  const before = Map.groupBy(
    order.flatMap((from) => after(from).map((to) => ({ from, to }))),
    ({ to }) => to,
  );

  const found = new Map([[root, root]]);
  const meet = (first: number, second: number): number => {
    let [a, b] = [first, second];
    while (a !== b) {
      if (rankOf(a) > rankOf(b)) a = found.get(a) as number;
      else b = found.get(b) as number;
    }
    return a;
  };
  for (let hasChanged = true; hasChanged; ) {
    hasChanged = false;
    for (const at of order.slice(1)) {
      const known = (before.get(at) ?? []).map(({ from }) => from).filter((from) => found.has(from));
      const last = known.reduce(meet);
      hasChanged ||= found.get(at) !== last;
      found.set(at, last);
    }
  }
  return found;
};
