import { AXES, type Axis, LABEL_LIMIT, mapLabel } from '../../schema/index.ts';
import { type Content, conceptsById, type Entry, fileOf } from '../content.ts';
import type { Problem } from '../problem.ts';

/** The relations file of an axis: relations stand with the axis of their source. */
const RELATION_FILES = {
  HPA: 'hpa-axis',
  HPG: 'hpg-axis',
  oxytocin: 'oxytocin-system',
  growth: 'growth-axis',
  vasopressin: 'vasopressin',
  genetics: 'genetics',
  lifestyle: 'lifestyle',
  shared: 'shared',
} satisfies Record<Axis, string>;

/** Ids are unique and say where an entry stands; labels fit the map. */
export const checkNames = (content: Content): readonly Problem[] => [
  ...repeated(content, content.concepts),
  ...repeated(content, content.relations),
  ...repeated(content, content.references),
  ...misfiled(content),
  ...misnamedRelations(content),
  ...longLabels(content),
  ...repeatedDois(content),
];

const repeated = (content: Content, entries: readonly Entry[]): readonly Problem[] => {
  const seen = new Set<string>();
  return entries.flatMap((entry) => {
    if (!seen.has(entry.id)) {
      seen.add(entry.id);
      return [];
    }
    return [{ file: fileOf(content, entry), where: entry.id, message: 'this id is used twice' }];
  });
};

const misfiled = (content: Content): readonly Problem[] => {
  const concepts = conceptsById(content);
  const inOwnFile = [...content.concepts, ...content.references].map((entry) => ({ entry, name: entry.id as string }));
  const inAxisFile = content.relations.flatMap((entry) => {
    const axis = AXES.find((each) => each === concepts.get(entry.source)?.axis);
    return axis ? [{ entry, name: RELATION_FILES[axis] as string }] : [];
  });
  return [...inOwnFile, ...inAxisFile].flatMap(({ entry, name }) => {
    const file = content.files.get(entry);
    if (file === undefined || file.endsWith(`/${name}.json`)) return [];
    return [{ file, where: entry.id, message: `should stand in ${name}.json` }];
  });
};

const misnamedRelations = (content: Content): readonly Problem[] =>
  content.relations.flatMap((relation) => {
    const name = `${relation.source}--${relation.effect}--${relation.target}`;
    if (relation.id === name || relation.id.startsWith(`${name}--`)) return [];
    return [{ file: fileOf(content, relation), where: relation.id, message: `the id should begin with ${name}` }];
  });

const longLabels = (content: Content): readonly Problem[] =>
  content.concepts.flatMap((concept) => {
    const label = mapLabel(concept);
    if (label.length <= LABEL_LIMIT) return [];
    const message = `"${label}" has ${label.length} characters; the map holds ${LABEL_LIMIT}, so add a short label`;
    return [{ file: fileOf(content, concept), where: 'label', message }];
  });

const repeatedDois = (content: Content): readonly Problem[] => {
  const owner = new Map<string, string>();
  return content.references.flatMap((reference) => {
    if (reference.DOI === undefined) return [];
    const doi = reference.DOI.toLowerCase();
    const first = owner.get(doi);
    if (first === undefined) {
      owner.set(doi, reference.id);
      return [];
    }
    return [
      { file: fileOf(content, reference), where: 'DOI', message: `${reference.DOI} is also the DOI of ${first}` },
    ];
  });
};
