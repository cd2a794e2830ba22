/** Headings of a note below those of the page, without a level left out: a screen reader goes from one to the next. */
import type { Nodes, Root } from 'hast';

const DEEPEST = 6;

const walk = (node: Nodes, visit: (node: Nodes) => void): void => {
  visit(node);
  if ('children' in node) for (const child of node.children) walk(child, visit);
};

/** @param top  the level of the first heading, 1 to 6; how deep it was written stays as its class: `note-h2` */
export const headingPlugin = ({ top }: { readonly top: number }) => {
  return (tree: Root): void => {
    /** The depths of the headings that the next one may stand under. */
    let above: readonly number[] = [];
    walk(tree, (node) => {
      const depth = node.type === 'element' ? Number(/^h([1-6])$/.exec(node.tagName)?.[1]) : Number.NaN;
      if (node.type !== 'element' || Number.isNaN(depth)) return;
      above = [...above.filter((each) => each < depth), depth];
      node.tagName = `h${Math.min(DEEPEST, top + above.length - 1)}`;
      node.properties.className = [`note-h${depth}`];
    });
  };
};
