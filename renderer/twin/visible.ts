import type { Relation } from '../../content/schema/index.ts';
import type { Atlas } from '../state/atlas.ts';
import { isSameSubject, type Subject } from '../state/view.ts';
import type { TreeItem } from './tree.ts';

/** An item that is on the screen, and where it stands among its brothers. */
export interface VisibleItem {
  readonly item: TreeItem;
  /** From 1. */
  readonly level: number;
  readonly position: number;
  readonly size: number;
  /** Undefined for a leaf. */
  readonly isExpanded: boolean | undefined;
}

export type Expanded = ReadonlySet<string>;

/** The items of a tree from top to bottom, without those in folded branches. */
export const visibleItems = (items: readonly TreeItem[], expanded: Expanded, level = 1): readonly VisibleItem[] =>
  items.flatMap((item, index) => {
    const isExpanded = item.children.length > 0 ? expanded.has(item.key) : undefined;
    const here = { item, level, position: index + 1, size: items.length, isExpanded };
    return isExpanded ? [here, ...visibleItems(item.children, expanded, level + 1)] : [here];
  });

/** The key of the item above, or undefined for a lane. */
export const parentOf = (key: string): string | undefined => {
  const end = key.lastIndexOf('/');
  return end < 0 ? undefined : key.slice(0, end);
};

/** The keys above an item, nearest first. */
export const ancestorsOf = (key: string): readonly string[] => {
  const parent = parentOf(key);
  return parent === undefined ? [] : [parent, ...ancestorsOf(parent)];
};

const isWithin = (key: string, branch: string): boolean => key === branch || key.startsWith(`${branch}/`);

const isAbout = ({ kind, subject }: TreeItem, wanted: Subject): boolean =>
  (kind === 'concept' || kind === 'relation') && isSameSubject(subject, wanted);

/** The one visible item that stands for what is selected: the one the keyboard is at or in, else the first. */
export const selectedKey = (
  visible: readonly VisibleItem[],
  selected: Subject | null,
  active: string | null,
): string | null => {
  if (!selected) return null;
  const found = visible.filter(({ item }) => isAbout(item, selected)).map(({ item }) => item.key);
  return found.find((key) => active !== null && isWithin(active, key)) ?? found[0] ?? null;
};

const laneOf = (atlas: Atlas, id: Relation['source']): string | undefined => atlas.layout.places[id]?.lane;

/**
 * The key of a subject's item. A relation has two: the one under the concept that the keyboard is in, else under its source.
 *
 * @returns undefined for a subject that is not in the tree
 */
export const keyOf = (
  atlas: Atlas,
  tree: readonly TreeItem[],
  subject: Subject,
  active: string | null,
): string | undefined => {
  const relation = subject.kind === 'relation' ? atlas.relation.get(subject.id) : undefined;
  const concepts = subject.kind === 'concept' ? [subject.id] : relation ? [relation.source, relation.target] : [];
  const branches = concepts.map((id) => `${laneOf(atlas, id)}/${id}`);
  const branch = branches.find((key) => active !== null && isWithin(active, key)) ?? branches[0];
  if (!branch || subject.kind === 'concept') return branch;
  const concept = tree.flatMap(({ children }) => children).find(({ key }) => key === branch);
  return concept?.children.flatMap(({ children }) => children).find((item) => isAbout(item, subject))?.key;
};
