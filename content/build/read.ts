import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Concept, Layout, Reference, Relation } from '../schema/index.ts';
import { byId, type Content, type Entry } from './content.ts';
import type { Problem } from './problem.ts';

export const LAYOUT_FILE = 'content/layouts/hormone-map.json';

export interface ReadContent extends Content {
  readonly problems: readonly Problem[];
}

/**
 * Reads all concepts, relations and references below a project root.
 *
 * Never throws for a broken file: what does not parse is left out and stands in `problems`.
 *
 * @param root  folder that holds `content/`
 * @throws if one of the three folders cannot be listed
 */
export const readContent = (root: string): ReadContent => {
  const problems: Problem[] = [];
  const files = new Map<Entry, string>();
  const readFolder = <T extends Entry>(folder: string, shape: z.ZodType<readonly T[]>, wrap: boolean): readonly T[] =>
    jsonFiles(root, folder)
      .flatMap((file) => {
        const parsed = readFile(root, file, shape, wrap);
        if ('problems' in parsed) {
          problems.push(...parsed.problems);
          return [];
        }
        for (const entry of parsed.value) files.set(entry, file);
        return parsed.value;
      })
      .sort(byId);
  return {
    concepts: readFolder('content/concepts', z.array(Concept), true),
    relations: readFolder('content/relations', z.array(Relation), false),
    references: readFolder('content/references', z.array(Reference), true),
    files,
    problems,
  };
};

export type ReadLayout = { readonly layout: Layout } | { readonly problems: readonly Problem[] };

/** Reads the committed layout of the map. A missing file is a problem, not an exception. */
export const readLayout = (root: string): ReadLayout => {
  const parsed = readFile(root, LAYOUT_FILE, Layout, false);
  return 'problems' in parsed ? parsed : { layout: parsed.value };
};

const jsonFiles = (root: string, folder: string): readonly string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `${folder}/${name}`);

type Parsed<T> = { readonly value: T } | { readonly problems: readonly Problem[] };

/** `wrap`: the file holds one entry, the shape wants a list. */
const readFile = <T>(root: string, file: string, shape: z.ZodType<T>, wrap: boolean): Parsed<T> => {
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

/** `facts[2].cites`; a relation is told by its position in the file. */
const jsonPath = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
