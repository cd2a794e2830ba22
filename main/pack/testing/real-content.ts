/** The authored content as it lies in the repository, with as much of the course as a pack tells. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Bibliography, type Bundle, Concept, Layout, Reference, Relation } from '../../../content/schema/index.ts';
import type { PackWords } from '../../../preload/contract.ts';

const root = path.join(import.meta.dirname, '../../../content');
const files = (pattern: string): readonly unknown[] =>
  globSync(pattern, { cwd: root })
    .sort()
    .map((each) => JSON.parse(readFileSync(path.join(root, each), 'utf8')));

export const realContent = (): Bundle =>
  ({
    format: 3,
    concepts: files('concepts/*.json').map((each) => Concept.parse(each)),
    relations: files('relations/*.json').flatMap((each) => Relation.array().parse(each)),
    references: files('references/*.json').map((each) => Reference.parse(each)),
    bibliography: Bibliography.parse(files('bibliography.json')[0]),
    layout: Layout.parse(files('layouts/hormone-map.json')[0]),
    course: {
      readings: [],
      claims: [],
      contradictions: [],
      tables: [],
      protocols: [],
      glossary: [],
      prompts: [{ id: 'two-stories', text: 'Which of two stories about stress: the one you were told, or your own?' }],
      scenarios: [],
    },
  }) satisfies Bundle;

/** Words as the window would send them, made from ids. */
export const wordsFor = (content: Bundle): PackWords => ({
  concepts: Object.fromEntries(content.concepts.map(({ id, label }) => [id, label])),
  relations: Object.fromEntries(
    content.relations.map(({ id, source, effect, target }) => [
      id,
      { title: `${source} ${effect} ${target}`, verb: effect, terms: 'Textbook, within minutes' },
    ]),
  ),
  places: Object.fromEntries(
    content.concepts.flatMap(({ id }) => {
      const place = content.layout.places[id];
      return place ? [[id, [place.x, place.y, place.width, place.height] as const]] : [];
    }),
  ),
  svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
});
