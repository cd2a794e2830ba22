import type { CourseBook, Passage } from '../state/course.ts';
import { partWord } from './verdict.ts';

/** What a passage is called: "Intermediate: Rhythm"; a table or plan by its own name; one of several by its number. */
export const passageWords = ({ tables, protocols }: CourseBook, { id, level, section, block }: Passage): string => {
  const depth = partWord(level);
  if (block.kind === 'table') return `${depth}: table “${tables.find((each) => each.id === id)?.title ?? ''}”`;
  if (block.kind === 'protocol') return `${depth}: ${protocols.find((each) => each.id === id)?.name ?? ''}`;
  const paragraphs = section.blocks.filter(({ kind }) => kind === 'paragraph');
  const number = paragraphs.length > 1 ? `, paragraph ${paragraphs.indexOf(block) + 1}` : '';
  return `${depth}: ${section.heading}${number}`;
};
