/** The way between the drawn text and the spoken one: elements and ranges here, places in spoken text there. */
import type { Stretch } from '../anchors/sentences.ts';
import type { Texts } from '../anchors/texts.ts';
import { aligned } from './aligned.ts';

export interface Chosen extends Stretch {
  readonly paragraph: string;
}

const ARTICLE = '.reading-body';

export const articleElement = (): HTMLElement | null => document.querySelector<HTMLElement>(ARTICLE);

export const paragraphElement = (paragraph: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`${ARTICLE} [data-paragraph="${CSS.escape(paragraph)}"]`);

export const paragraphAt = (node: Node | null): HTMLElement | null =>
  (node instanceof Element ? node : (node?.parentElement ?? null))?.closest<HTMLElement>('[data-paragraph]') ?? null;

/** The text nodes of a paragraph that are read: numbers of sources are not. */
const nodesOf = (paragraph: Element): readonly Text[] => {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('[data-cite]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) nodes.push(node);
  return nodes;
};

const drawnIn = (nodes: readonly Text[]): string => nodes.map(({ data }) => data).join('');

/** Units of drawn text before a point in the paragraph. */
const unitsBefore = (nodes: readonly Text[], container: Node, offset: number): number => {
  const point = document.createRange();
  point.setStart(container, offset);
  let units = 0;
  for (const node of nodes) {
    if (node === container) return units + offset;
    if (point.comparePoint(node, node.length) > 0) return units;
    units += node.length;
  }
  return units;
};

/** The part of a range that lies in a paragraph, in its spoken text; null if nothing does, or it is drawn otherwise. */
const stretchIn = (range: Range, paragraph: HTMLElement, spoken: string): Stretch | null => {
  if (!range.intersectsNode(paragraph)) return null;
  const nodes = nodesOf(paragraph);
  const drawn = drawnIn(nodes);
  const places = aligned(drawn, spoken);
  if (!places) return null;
  const begin = paragraph.contains(range.startContainer)
    ? unitsBefore(nodes, range.startContainer, range.startOffset)
    : 0;
  const end = paragraph.contains(range.endContainer)
    ? unitsBefore(nodes, range.endContainer, range.endOffset)
    : drawn.length;
  // The end is behind its last letter, not before the next one: white space between them is not a part of it.
  const last = drawn.slice(0, end).trimEnd().length;
  if (last <= begin) return null;
  return { start: places[begin] ?? 0, end: (places[last - 1] ?? 0) + 1 };
};

/** The selected words, a stretch for each paragraph that they touch. */
export const chosenWords = (texts: Texts): readonly Chosen[] => {
  const selection = document.getSelection();
  const article = articleElement();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0 || !article) return [];
  const range = selection.getRangeAt(0);
  return [...article.querySelectorAll<HTMLElement>('[data-paragraph]')].flatMap((element) => {
    const { paragraph = '' } = element.dataset;
    const stretch = stretchIn(range, element, texts.get(paragraph) ?? '');
    return stretch ? [{ paragraph, ...stretch }] : [];
  });
};

/** The drawn words of a stretch; null while the paragraph is not on the page, or is drawn otherwise. */
export const rangeOf = ({ paragraph, start, end }: Chosen, texts: Texts): Range | null => {
  const element = paragraphElement(paragraph);
  const nodes = element ? nodesOf(element) : [];
  const places = aligned(drawnIn(nodes), texts.get(paragraph) ?? '');
  if (!places) return null;
  const first = places.lastIndexOf(start);
  const last = places.lastIndexOf(end - 1);
  if (first === -1 || last < first) return null;
  const range = document.createRange();
  let units = 0;
  let isBegun = false;
  for (const node of nodes) {
    if (!isBegun && first < units + node.length) {
      range.setStart(node, first - units);
      isBegun = true;
    }
    if (last < units + node.length) {
      range.setEnd(node, last - units + 1);
      return isBegun ? range : null;
    }
    units += node.length;
  }
  return null;
};

/** The place in the text under a point of the screen; null where no paragraph is. */
export const placeAt = (
  x: number,
  y: number,
  texts: Texts,
): { readonly paragraph: string; readonly at: number } | null => {
  const caret = document.caretPositionFromPoint(x, y);
  const element = paragraphAt(caret?.offsetNode ?? null);
  if (!caret || !element) return null;
  const { paragraph = '' } = element.dataset;
  const nodes = nodesOf(element);
  const places = aligned(drawnIn(nodes), texts.get(paragraph) ?? '');
  return places && { paragraph, at: places[unitsBefore(nodes, caret.offsetNode, caret.offset)] ?? 0 };
};

/** Selects words on the page, as a drag over them would, and brings them into sight. */
export const selectWords = (words: Chosen, texts: Texts): void => {
  const range = rangeOf(words, texts);
  const selection = document.getSelection();
  if (!range || !selection) return;
  selection.removeAllRanges();
  selection.addRange(range);
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
};
