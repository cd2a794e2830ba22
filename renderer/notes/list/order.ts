/** In which order and under which headings the notes stand. Pure. */
import { AXES, type Axis } from '../../../content/schema/index.ts';
import { tagsOf } from '../../../notation/tags.ts';
import type { Note } from '../../../preload/contract.ts';

export const SORTS = ['changed', 'created', 'title'] as const;
export type Sort = (typeof SORTS)[number];

export const GROUPINGS = ['none', 'about', 'axis', 'tag', 'month', 'label'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What ordering needs to know beside the notes. */
export interface Names {
  /** Names of what a note is about. */
  readonly aboutOf: (note: Note) => readonly string[];
  readonly axesOf: (note: Note) => ReadonlySet<Axis>;
  readonly axisWord: (axis: Axis) => string;
  readonly labelWord: (label: NonNullable<Note['label']>) => string;
  /** "November 2026". */
  readonly monthWord: (milliseconds: number) => string;
}

export interface Group {
  /** Empty for the only group of an ungrouped list. */
  readonly title: string;
  readonly notes: readonly Note[];
}

const COMPARE: Readonly<Record<Sort, (a: Note, b: Note) => number>> = {
  changed: (a, b) => b.updatedAt - a.updatedAt,
  created: (a, b) => b.createdAt - a.createdAt,
  title: (a, b) => a.title.localeCompare(b.title, undefined, { numeric: true, sensitivity: 'base' }),
};

/** Pinned notes first, then by the sort; equal ones keep their order. */
export const sorted = (notes: readonly Note[], sort: Sort): readonly Note[] =>
  notes.toSorted((a, b) => Number(b.isPinned) - Number(a.isPinned) || COMPARE[sort](a, b));

const REST: Readonly<Record<Exclude<Grouping, 'none' | 'month'>, string>> = {
  about: 'About nothing on the map',
  axis: 'On no axis',
  tag: 'Without a tag',
  label: 'Without a colour',
};

const headingsOf = (note: Note, grouping: Exclude<Grouping, 'none'>, names: Names): readonly string[] => {
  switch (grouping) {
    case 'about':
      return names.aboutOf(note);
    case 'axis':
      return AXES.filter((axis) => names.axesOf(note).has(axis)).map(names.axisWord);
    case 'tag':
      return tagsOf(note).map((tag) => `#${tag}`);
    case 'month':
      return [names.monthWord(note.updatedAt)];
    case 'label':
      return note.label === null ? [] : [names.labelWord(note.label)];
  }
};

const newestIn = ({ notes }: Group): number => notes.reduce((newest, { updatedAt }) => Math.max(newest, updatedAt), 0);

/**
 * Notes under headings, each in the order given. A note that belongs under several stands under each of them; what belongs
 * under none stands last.
 */
export const grouped = (notes: readonly Note[], grouping: Grouping, names: Names): readonly Group[] => {
  if (grouping === 'none') return [{ title: '', notes }];
  const groups = new Map<string, Note[]>();
  const rest: Note[] = [];
  for (const note of notes) {
    const headings = new Set(headingsOf(note, grouping, names));
    if (headings.size === 0) rest.push(note);
    for (const heading of headings) {
      const group = groups.get(heading);
      if (group) group.push(note);
      else groups.set(heading, [note]);
    }
  }
  const all = [...groups].map(([title, members]): Group => ({ title, notes: members }));
  // The newest month first, however its notes are sorted; everything else by its name.
  const inOrder = all.toSorted((a, b) =>
    grouping === 'month' ? newestIn(b) - newestIn(a) : a.title.localeCompare(b.title),
  );
  return rest.length === 0 || grouping === 'month' ? inOrder : [...inOrder, { title: REST[grouping], notes: rest }];
};
