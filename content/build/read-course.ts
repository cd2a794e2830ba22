import { z } from 'zod';
import {
  Claim,
  Contradiction,
  type Course,
  LEVELS,
  Prompt,
  Protocol,
  Reading,
  Scenario,
  Table,
  Term,
} from '../schema/index.ts';
import type { Problem } from './problem.ts';
import { jsonFiles, readFile } from './read-json.ts';

/** Where all that is read lies, below a project root. */
export const COURSE_FOLDER = 'content/course';

export interface ReadCourse {
  readonly course: Course;
  readonly problems: readonly Problem[];
}

/**
 * Reads the course: a reading, table and protocol a file, claims by the part of the article they come from.
 *
 * Never throws for a broken file: what does not parse is left out and stands in `problems`.
 *
 * @throws if one of the folders cannot be listed
 */
export const readCourse = (root: string): ReadCourse => {
  const problems: Problem[] = [];
  const read = <T>(file: string, shape: z.ZodType<readonly T[]>, wrap = false): readonly T[] => {
    const parsed = readFile(root, file, shape, wrap);
    if ('value' in parsed) return parsed.value;
    problems.push(...parsed.problems);
    return [];
  };
  const list = <T>(name: string, shape: z.ZodType<T>) => read(`${COURSE_FOLDER}/${name}.json`, z.array(shape));
  const folder = <T>(name: string, shape: z.ZodType<readonly T[]>, wrap: boolean) =>
    jsonFiles(root, `${COURSE_FOLDER}/${name}`).flatMap((file) => read(file, shape, wrap));
  const depth = ({ id }: Reading) => LEVELS.indexOf(id);
  const order = ({ article }: Claim) => article?.number ?? 0;
  return {
    course: {
      readings: folder('readings', z.array(Reading), true).toSorted((a, b) => depth(a) - depth(b)),
      claims: folder('claims', z.array(Claim), false).toSorted((a, b) => order(a) - order(b)),
      contradictions: list('contradictions', Contradiction),
      tables: folder('tables', z.array(Table), true),
      protocols: folder('protocols', z.array(Protocol), true),
      glossary: list('glossary', Term),
      prompts: list('prompts', Prompt),
      scenarios: list('scenarios', Scenario),
    },
    problems,
  };
};
