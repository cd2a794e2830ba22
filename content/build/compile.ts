import { BUNDLE_FORMAT, type Bundle } from '../schema/index.ts';
import { checkAll, checkContent } from './check.ts';
import type { Content } from './content.ts';
import type { Problem } from './problem.ts';
import { readContent, readLayout } from './read.ts';

export interface Compiled {
  readonly content: Content;
  /** Undefined if there are problems. */
  readonly bundle: Bundle | undefined;
  readonly problems: readonly Problem[];
}

/** Reads and checks the content of a project root and puts it into one bundle, the same for the same files. */
export const compile = (root: string): Compiled => {
  const content = readContent(root);
  const read = readLayout(root);
  const problems =
    'layout' in read
      ? [...content.problems, ...checkAll(content, read.layout)]
      : [...content.problems, ...checkContent(content), ...read.problems];
  if (problems.length > 0 || !('layout' in read)) return { content, bundle: undefined, problems };
  const { concepts, relations, references } = content;
  return { content, bundle: { format: BUNDLE_FORMAT, concepts, relations, references, layout: read.layout }, problems };
};
