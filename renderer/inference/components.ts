/**
 * The strongly connected components of a graph of which is known what leads to each place, each after all that lead to
 * it. Within one the places keep their order. (Tarjan.)
 *
 * @param before  the places from which something leads to a place
 */
export const components = (count: number, before: (at: number) => Iterable<number>): readonly (readonly number[])[] => {
  const found: number[][] = [];
  const index = new Int32Array(count).fill(-1);
  const isOpen = new Uint8Array(count);
  const open: number[] = [];
  let next = 0;

  const close = (root: number): void => {
    const from = open.lastIndexOf(root);
    const component = open.splice(from).toSorted((a, b) => a - b);
    for (const each of component) isOpen[each] = 0;
    found.push(component);
  };

  const visit = (at: number): number => {
    const own = next++;
    index[at] = own;
    isOpen[at] = 1;
    open.push(at);
    let low = own;
    for (const each of before(at)) {
      if (index[each] === -1) low = Math.min(low, visit(each));
      else if (isOpen[each]) low = Math.min(low, index[each] ?? low);
    }
    if (low === own) close(at);
    return low;
  };

  for (let at = 0; at < count; at += 1) if (index[at] === -1) visit(at);
  return found;
};
