import { z } from 'zod';
import { Bibliography, Concept, Layout, Reference, Relation } from '../schema/index.ts';
import { byId, type Content, type Entry } from './content.ts';
import type { Problem } from './problem.ts';
import { jsonFiles, readFile } from './read-json.ts';

export const LAYOUT_FILE = 'content/layouts/hormone-map.json';
export const BIBLIOGRAPHY_FILE = 'content/bibliography.json';

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

export type ReadBibliography = { readonly bibliography: Bibliography } | { readonly problems: readonly Problem[] };

/** Reads the sources as they were set. A missing file is a problem, and so is one made from other sources. */
export const readBibliography = (root: string, hash: string): ReadBibliography => {
  const parsed = readFile(root, BIBLIOGRAPHY_FILE, Bibliography, false);
  if ('problems' in parsed) return parsed;
  if (parsed.value.hash === hash) return { bibliography: parsed.value };
  const message = 'Sources have changed since it was set: run node content/build/bibliography/build.ts.';
  return { problems: [{ file: BIBLIOGRAPHY_FILE, where: 'hash', message }] };
};
