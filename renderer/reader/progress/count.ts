import { AXES, type Axis, LEVELS, type Level, type Section, spokenText } from '../../../content/schema/index.ts';
import type { Progress } from '../../../preload/contract.ts';
import type { Atlas } from '../../state/atlas.ts';
import type { CourseBook, Passage } from '../../state/course.ts';
import { toldIn } from '../../state/passages.ts';
import { isRead, type Telling } from '../../state/progress.ts';

type Read = Pick<Progress, Telling>;

/** How many passages were read, of how many. */
export interface Count {
  readonly read: number;
  readonly of: number;
  /** How many of those that were read were read in plain words only. */
  readonly plainOnly: number;
}

export const countOf = (read: Read, passages: readonly Passage[]): Count => {
  const done = passages.filter(({ id }) => isRead(read, id));
  return {
    read: done.length,
    of: passages.length,
    plainOnly: done.filter(({ id }) => !read.full.includes(id)).length,
  };
};

const passagesOf = ({ passage }: CourseBook): readonly Passage[] => [...passage.values()];

export const countOfLevel = (course: CourseBook, read: Read, level: Level): Count =>
  countOf(
    read,
    passagesOf(course).filter((each) => each.level === level),
  );

export const countOfSection = (course: CourseBook, read: Read, section: Section): Count =>
  countOf(
    read,
    passagesOf(course).filter((each) => each.section === section),
  );

export const countsByLevel = (course: CourseBook, read: Read): ReadonlyMap<Level, Count> =>
  new Map(LEVELS.map((level) => [level, countOfLevel(course, read, level)]));

/**
 * The passages that name a concept of an axis, over all levels; one that names concepts of several counts for each. An
 * axis that no passage speaks of is left out.
 */
export const countsByAxis = (atlas: Atlas, course: CourseBook, read: Read): ReadonlyMap<Axis, Count> => {
  const axesOf = new Map(
    passagesOf(course).map((each) => [
      each,
      new Set([...toldIn(course, each).concepts].map((id) => atlas.concept.get(id)?.axis)),
    ]),
  );
  const counts = AXES.map((axis) => {
    const passages = passagesOf(course).filter((each) => axesOf.get(each)?.has(axis));
    return [axis, countOf(read, passages)] as const;
  });
  return new Map(counts.filter(([, count]) => count.of > 0));
};

/** The words of a passage as it is told. */
export const wordsOf = (course: CourseBook, { block }: Passage, telling: Telling): number => {
  const texts = (): readonly string[] => {
    switch (block.kind) {
      case 'paragraph':
        return [telling === 'plain' ? block.plain : block.text];
      case 'table':
        return course.tables
          .filter(({ id }) => id === block.table)
          .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
      case 'protocol':
        return course.protocols
          .filter(({ id }) => id === block.protocol)
          .flatMap(({ rationale, established, caveats }) => [rationale, established, caveats]);
    }
  };
  return texts()
    .map(spokenText)
    .join(' ')
    .split(' ')
    .filter((word) => word !== '').length;
};

/** Tables and plans are told in one way, whichever the text around them is told in. */
export const tellingOf = ({ block }: Passage, isPlain: boolean): Telling =>
  isPlain && block.kind === 'paragraph' ? 'plain' : 'full';
