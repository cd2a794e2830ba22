import { BUNDLE_FORMAT, type Bundle, type Course } from '../schema/index.ts';
import { hashOf } from './bibliography/hash.ts';
import { checkAll, checkContent } from './check.ts';
import type { Content } from './content.ts';
import type { Problem } from './problem.ts';
import { readBibliography, readContent, readLayout } from './read.ts';
import { readCourse } from './read-course.ts';
import { checkCourse } from './rules/course.ts';

export interface Compiled {
  readonly content: Content;
  readonly course: Course;
  /** Undefined if there are problems. */
  readonly bundle: Bundle | undefined;
  readonly problems: readonly Problem[];
}

/** Reads and checks the content of a project root and puts it into one bundle, the same for the same files. */
export const compile = (root: string): Compiled => {
  const content = readContent(root);
  const { course, problems: courseProblems } = readCourse(root);
  const read = readLayout(root);
  const set = readBibliography(root, hashOf(content.references));
  const problems = [
    ...content.problems,
    ...('layout' in read ? checkAll(content, read.layout) : [...checkContent(content), ...read.problems]),
    ...('problems' in set ? set.problems : []),
    ...courseProblems,
    ...checkCourse(content, course),
  ];
  if (problems.length > 0 || !('layout' in read) || !('bibliography' in set))
    return { content, course, bundle: undefined, problems };
  const { concepts, relations, references } = content;
  const { bibliography } = set;
  const bundle = {
    format: BUNDLE_FORMAT,
    concepts,
    relations,
    references,
    bibliography,
    layout: read.layout,
    course,
  } as const;
  return { content, course, bundle, problems };
};
