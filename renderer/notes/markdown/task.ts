/** Boxes of tasks: `- [ ]` and `- [x]`. */
import type { Element, Nodes, Root } from 'hast';

const BOX = /\[[ xX]\]/;

/** Where a box is told in the element: offset of its `[` in the source. */
export const BOX_AT = 'dataBoxAt';

const walk = (node: Nodes, source: string): void => {
  if (!('children' in node)) return;
  if (node.type === 'element' && node.tagName === 'li') {
    const at = node.position?.start.offset ?? 0;
    const box = BOX.exec(source.slice(at));
    const input = boxOf(node);
    if (box && input) input.properties[BOX_AT] = at + box.index;
  }
  for (const child of node.children) walk(child, source);
};

/** The box of an item: right within it, or in its first paragraph. */
const boxOf = ({ children }: Element): Element | undefined =>
  children
    .flatMap((child) => (child.type === 'element' && child.tagName === 'p' ? child.children : [child]))
    .find((child) => child.type === 'element' && child.tagName === 'input') as Element | undefined;

/** A plugin of rehype: every box knows where it stands in the source. */
export const taskPlugin = () => (tree: Root, file: { readonly value: unknown }) => walk(tree, String(file.value));

/** The text with the box at `at` ticked, or unticked; the text itself where no box stands there. */
export const toggleTask = (body: string, at: number): string => {
  const box = body.slice(at, at + 3);
  if (!BOX.test(box)) return body;
  return `${body.slice(0, at)}${box === '[ ]' ? '[x]' : '[ ]'}${body.slice(at + 3)}`;
};
