import { partsOf } from './fold.ts';

/** What is read as one: words are found across what is marked in it, and not from one to the next. */
const READ_AS_ONE = 'p, h2, h3, h4, th, td, caption, dt, dd, li';

/** Said to screen readers only, numbers of sources, and what a person wrote beside a passage. */
const isNoText = (node: Node): boolean => {
  const element = node.parentElement;
  if (!element || element.closest('[data-cite], .hidden')) return true;
  const row = element.closest('.passage-row');
  return row !== null && !element.closest('.passage');
};

const nodesIn = (article: Element): ReadonlyMap<Element, readonly Text[]> => {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT, (node) =>
    isNoText(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) nodes.push(node);
  return Map.groupBy(nodes, (node) => node.parentElement?.closest(READ_AS_ONE) ?? article);
};

/** The node that holds a unit of the text that nodes make together, and where in the node it is. */
const pointAt = (nodes: readonly Text[], unit: number, isEnd: boolean): readonly [Text, number] | null => {
  let before = 0;
  for (const node of nodes) {
    const within = unit - before;
    if (isEnd ? within <= node.length : within < node.length) return [node, within];
    before += node.length;
  }
  return null;
};

/** Where words stand in an article, in the order of the text. */
export const rangesOf = (article: Element, words: string): readonly Range[] =>
  [...nodesIn(article).values()].flatMap((nodes) => {
    const text = nodes.map(({ data }) => data).join('');
    return partsOf(text, words).flatMap(({ start, end }) => {
      const from = pointAt(nodes, start, false);
      const to = pointAt(nodes, end, true);
      if (!from || !to) return [];
      const range = document.createRange();
      range.setStart(...from);
      range.setEnd(...to);
      return [range];
    });
  });

/** Which of the ranges is the first that does not lie before an element; the very first if all do. */
export const firstFrom = (ranges: readonly Range[], element: Element | undefined): number => {
  if (!element) return 0;
  const place = document.createRange();
  place.selectNode(element);
  return Math.max(
    0,
    ranges.findIndex((range) => range.compareBoundaryPoints(Range.START_TO_START, place) >= 0),
  );
};
