/**
 * The strongly connected components of a graph, each before all that it leads to. Within one the places stand so that few
 * arrows lead back: in the reverse of the order in which a search leaves them. (Tarjan.)
 *
 * @param after  the places to which something leads from a place
 */
export const components = (count: number, after: (at: number) => Iterable<number>): readonly (readonly number[])[] => {
  const found: number[][] = [];
  const index = new Int32Array(count).fill(-1);
  /** Places that are left, of components that are not closed yet; those of closed ones are taken out. */
  const left: number[] = [];
  const isClosed = new Uint8Array(count);
  let next = 0;

  const visit = (at: number): number => {
    const own = next++;
    const begin = left.length;
    index[at] = own;
    let lowest = own;
    for (const each of after(at)) {
      if (index[each] === -1) lowest = Math.min(lowest, visit(each));
      else if (!isClosed[each]) lowest = Math.min(lowest, index[each] as number);
    }
    left.push(at);
    if (lowest === own) {
      const component = left.splice(begin).reverse();
      for (const each of component) isClosed[each] = 1;
      found.push(component);
    }
    return lowest;
  };

  for (let at = 0; at < count; at += 1) if (index[at] === -1) visit(at);
  return found.reverse();
};
