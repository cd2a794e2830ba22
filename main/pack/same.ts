/** Whether two states of a note say the same, whenever they were saved. */
import { isDeepStrictEqual } from 'node:util';
import type { Note } from '../../preload/contract.ts';

/** What a person made of it. */
export type Content = Pick<Note, 'body' | 'targets' | 'tags' | 'label' | 'isPinned' | 'deletedAt'>;

/** Earlier states of a note, as far as a history knows them. */
export type Known = (noteId: string) => readonly Content[];

const partOf = ({ body, targets, tags, label, isPinned, deletedAt }: Content) => ({
  body,
  targets,
  tags,
  label,
  isPinned,
  isTrashed: deletedAt !== null,
});

export const isSameContent = (a: Content, b: Content): boolean => isDeepStrictEqual(partOf(a), partOf(b));

/** What differs beside the text, in words. */
export const differences = (a: Content, b: Content): readonly string[] => {
  const [one, other] = [partOf(a), partOf(b)];
  const words = {
    targets: 'what it is about',
    tags: 'its tags',
    label: 'its colour',
    isPinned: 'whether it is pinned',
    isTrashed: 'whether it lies in the trash',
  } as const;
  const keys = Object.keys(words) as (keyof typeof words)[];
  return keys.filter((key) => !isDeepStrictEqual(one[key], other[key])).map((key) => words[key]);
};
