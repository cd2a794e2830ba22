/** Our notation within Markdown: turns links, tags and highlights in plain text into nodes of the tree. */
import type { Link as LinkNode, Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { highlightsIn } from '../../../notation/highlights.ts';
import { type Link, linksIn } from '../../../notation/links.ts';
import { tagStretches } from '../../../notation/tags.ts';

/** Addresses that only we write: they lead to something within the app. */
const OURS = 'atlas:';

/** What an address of ours leads to. */
export type Address =
  | { readonly kind: 'link'; readonly written: string; readonly words: string | null }
  | { readonly kind: 'tag'; readonly name: string };

const addressOf = (address: Address): string => `${OURS}${encodeURIComponent(JSON.stringify(address))}`;

export const isOurs = (url: string): boolean => url.startsWith(OURS);

/** @returns null for an address that somebody else wrote */
export const readAddress = (url: string): Address | null => {
  if (!isOurs(url)) return null;
  try {
    const { kind, written, words, name } = JSON.parse(decodeURIComponent(url.slice(OURS.length))) ?? {};
    if (kind === 'tag' && typeof name === 'string') return { kind, name };
    const isLink = kind === 'link' && typeof written === 'string' && (words === null || typeof words === 'string');
    return isLink ? { kind, written, words } : null;
  } catch {
    return null;
  }
};

const text = (value: string): PhrasingContent => ({ type: 'text', value });

const link = (address: Address, value: string): LinkNode => ({
  type: 'link',
  url: addressOf(address),
  children: [{ type: 'text', value }],
});

const writtenOf = ({ target }: Link): string => (target.kind === 'name' ? target.name : `${target.kind}:${target.id}`);

/** The text in pieces, each of our marks a node of its own. */
const pieces = (value: string): readonly PhrasingContent[] => {
  const found = [
    ...linksIn(value).map((each) => {
      const written = writtenOf(each);
      return { ...each, node: link({ kind: 'link', written, words: each.words }, each.words ?? written) };
    }),
    ...tagStretches(value).map((each) => ({ ...each, node: link({ kind: 'tag', name: each.name }, `#${each.name}`) })),
    ...highlightsIn(value).map((each) => ({
      ...each,
      node: {
        type: 'emphasis' as const,
        data: { hName: 'mark' },
        children: linksIn(each.words).length > 0 ? [...pieces(each.words)] : [text(each.words)],
      },
    })),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end);
  const all: PhrasingContent[] = [];
  let end = 0;
  for (const each of found) {
    if (each.start < end) continue;
    if (each.start > end) all.push(text(value.slice(end, each.start)));
    all.push(each.node);
    end = each.end;
  }
  if (end < value.length) all.push(text(value.slice(end)));
  return all;
};

const isParent = (node: Nodes): node is Parents => 'children' in node;

const walk = (node: Nodes, source: string, isInLink: boolean): void => {
  if (!isParent(node)) return;
  const children: Nodes[] = [];
  for (const child of node.children) {
    walk(child, source, isInLink || child.type === 'link');
    const { start, end } = child.position ?? {};
    // What was written with a backslash is meant as it stands.
    const isEscaped = /\\[[#=]/.test(source.slice(start?.offset ?? 0, end?.offset ?? 0));
    if (child.type === 'text' && !isInLink && !isEscaped) children.push(...pieces(child.value));
    else children.push(child);
  }
  node.children = children as typeof node.children;
};

/** A plugin of remark. */
export const notationPlugin = () => (tree: Root, file: { readonly value: unknown }) =>
  walk(tree, String(file.value), false);
