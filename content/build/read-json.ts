import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Problem } from './problem.ts';

export type Parsed<T> = { readonly value: T } | { readonly problems: readonly Problem[] };

/** The JSON files of a folder below a project root, by name. @throws if it cannot be listed */
export const jsonFiles = (root: string, folder: string): readonly string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `${folder}/${name}`);

/**
 * One file, parsed; never throws for a broken one.
 *
 * @param wrap  the file holds one entry, the shape wants a list
 */
export const readFile = <T>(root: string, file: string, shape: z.ZodType<T>, wrap: boolean): Parsed<T> => {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(join(root, file), 'utf8'));
  } catch (error) {
    return { problems: [{ file, where: '', message: `cannot be read as JSON: ${reason(error)}` }] };
  }
  const result = shape.safeParse(wrap ? [json] : json);
  if (result.success) return { value: result.data };
  return {
    problems: result.error.issues.map((issue) => ({
      file,
      where: jsonPath(wrap ? issue.path.slice(1) : issue.path),
      message: issue.message,
    })),
  };
};

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** `facts[2].cites`; an entry of a list is told by its position in the file. */
const jsonPath = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
