import { Concept, Layout, Reference, Relation } from '../../content/schema/index.ts';
import { type Atlas, toAtlas } from './atlas.ts';

const files = (found: Record<string, unknown>): readonly unknown[] => Object.values(found);

/** The authored content as it lies in the repository: tests run on what people see. */
export const realAtlas = (): Atlas =>
  toAtlas({
    concepts: files(import.meta.glob('../../content/concepts/*.json', { eager: true, import: 'default' })).map((each) =>
      Concept.parse(each),
    ),
    relations: files(import.meta.glob('../../content/relations/*.json', { eager: true, import: 'default' })).flatMap(
      (each) => Relation.array().parse(each),
    ),
    references: files(import.meta.glob('../../content/references/*.json', { eager: true, import: 'default' })).map(
      (each) => Reference.parse(each),
    ),
    layout: Layout.parse(
      files(import.meta.glob('../../content/layouts/hormone-map.json', { eager: true, import: 'default' }))[0],
    ),
  });
